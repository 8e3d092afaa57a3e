package publish

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/djready/djready/pkg/lazyregexp"
)

var (
	// refName is what the API takes as a ref; a ref's name holds no blanks and
	// control characters.
	refName    = lazyregexp.New(`^refs/(?:heads/[^\x00-\x20\x7f]{1,1000}|tags/[^\x00-\x20\x7f]{1,1000}|pull/[0-9]{1,18}/(?:merge|head))$`)
	commitName = lazyregexp.New(`^[0-9a-f]{40}$`)
	testMerge  = lazyregexp.New(`^refs/pull/([0-9]+)/merge$`)
)

// Commit is what an analysis is of: GitHub shows its alerts at the ref.
type Commit struct{ Ref, SHA string }

// GivenCommit is the commit that a user names; the zero one for none.
func GivenCommit(ref, sha string) (Commit, error) {
	switch {
	case ref == "" && sha == "":
		return Commit{}, nil
	case ref == "" || sha == "":
		return Commit{}, errors.New("ref and sha: only one of them is given; give both, or neither")
	case !refName.MatchString(ref):
		return Commit{}, fmt.Errorf("ref: found %q, expected a full name such as refs/heads/main or refs/pull/7/head", ref)
	case !commitName.MatchString(sha):
		return Commit{}, fmt.Errorf("sha: found %q, expected the 40 hexadecimal digits of a commit", sha)
	}
	return Commit{ref, sha}, nil
}

// Commit chooses what the analysis is of. Resolve gives the commit that a ref of
// the checkout names, "" for none.
//
// It is the choice that github/codeql-action makes (src/git-utils.ts): the
// commit is the one checked out. On a pull request that is the test merge, unless
// the workflow has checked out something else, which can only be shown at the
// pull request's head.
func (r Run) Commit(resolve func(ref string) string) (Commit, error) {
	switch r.Event {
	case "merge_group":
		return Commit{}, &Failure{Needless,
			"a merge queue's branch is thrown away, so alerts of it are of no use",
			"nothing is to be done: the gate judges it all the same"}
	case "pull_request_target", "workflow_run", "issue_comment":
		return Commit{}, &Failure{Refused,
			fmt.Sprintf("on %s GitHub gives the base branch as the ref, and the alerts of what was checked out would be taken for the base branch's", r.Event),
			"run on pull_request, or give the inputs ref and sha"}
	}
	head := resolve("HEAD")
	c := Commit{Ref: r.Ref, SHA: cmp.Or(head, r.SHA)}
	if pull := testMerge.FindStringSubmatch(r.Ref); pull != nil && head != "" && head != r.SHA && head != resolve("refs/remotes/pull/"+pull[1]+"/merge") {
		c.Ref = "refs/pull/" + pull[1] + "/head"
	}
	if c.Ref == "" || c.SHA == "" {
		return Commit{}, &Failure{Broken,
			"neither GITHUB_REF and GITHUB_SHA nor the checkout say what was analysed",
			"run in a workflow, or give the inputs ref and sha"}
	}
	return c, nil
}
