package publish_test

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/publish"
)

func variables(v map[string]string) func(string) string {
	return func(name string) string { return v[name] }
}

func github() map[string]string {
	return map[string]string{
		"GITHUB_EVENT_NAME": "pull_request", "GITHUB_REF": "refs/pull/7/merge", "GITHUB_SHA": commit,
		"GITHUB_REPOSITORY": "octo/shop", "GITHUB_SERVER_URL": "https://github.com", "GITHUB_ACTOR": "mona",
	}
}

func TestReadRun(t *testing.T) {
	got, err := publish.ReadRun(variables(github()), strings.NewReader(`{"number":7,"pull_request":{"head":{"sha":"x","repo":{"full_name":"Octo/Shop"}}}}`))
	require.NoError(t, err)
	require.Equal(t, publish.Run{
		Event: "pull_request", Ref: "refs/pull/7/merge", SHA: commit, Repository: "octo/shop", Server: "https://github.com", Actor: "mona",
	}, got)
}

func TestWhetherAPullRequestComesFromAFork(t *testing.T) {
	for event, fork := range map[string]bool{
		`{"pull_request":{"head":{"repo":{"full_name":"eve/shop"}}}}`: true,
		`{"pull_request":{"head":{"repo":null}}}`:                     true, // a fork that was deleted
		`{"pull_request":null}`:                                       false,
		`{"ref":"refs/heads/main"}`:                                   false,
	} {
		got, err := publish.ReadRun(variables(github()), strings.NewReader(event))
		require.NoError(t, err)
		require.Equal(t, fork, got.Fork, event)
	}
}

// A stranger may have a say in the event, and a user in the variables.
func TestAHostileRun(t *testing.T) {
	for name, event := range map[string]string{
		"no JSON": "::error::x", "another shape": `{"pull_request":[1]}`, "deep": strings.Repeat("[", 100_000),
		"large": `{"a":"` + strings.Repeat("x", 26<<20) + `"}`,
	} {
		t.Run(name, func(t *testing.T) {
			got, err := publish.ReadRun(variables(github()), strings.NewReader(event))
			require.ErrorContains(t, err, "the event ")
			require.Less(t, len(err.Error()), 200)
			require.Equal(t, "octo/shop", got.Repository, "the variables count all the same")
		})
	}
	_, err := publish.ReadRun(variables(nil), iotest.ErrReader(errors.New("oh")))
	require.ErrorContains(t, err, "cannot be read: oh")

	got, err := publish.ReadRun(variables(map[string]string{
		"GITHUB_REF": "refs/heads/a\n::error::b", "GITHUB_SHA": "abc", "GITHUB_REPOSITORY": "../..?x=/y", "GITHUB_SERVER_URL": "javascript:alert(1)",
	}), nil)
	require.NoError(t, err)
	require.Equal(t, publish.Run{}, got)
}

func TestCommit(t *testing.T) {
	const head, merge = other, commit
	detached := func(refs map[string]string) func(string) string { return variables(refs) }
	tests := []struct {
		name, event, ref, sha string
		checkout              map[string]string
		want                  publish.Commit
	}{
		{"a push", "push", "refs/heads/main", commit, map[string]string{"HEAD": commit}, publish.Commit{Ref: "refs/heads/main", SHA: commit}},
		{"a tag", "push", "refs/tags/v1.0", commit, map[string]string{"HEAD": commit}, publish.Commit{Ref: "refs/tags/v1.0", SHA: commit}},
		{"a schedule", "schedule", "refs/heads/main", commit, map[string]string{"HEAD": commit}, publish.Commit{Ref: "refs/heads/main", SHA: commit}},
		{"a later commit of the branch", "push", "refs/heads/main", commit, map[string]string{"HEAD": other}, publish.Commit{Ref: "refs/heads/main", SHA: other}},
		{"no repository", "push", "refs/heads/main", commit, nil, publish.Commit{Ref: "refs/heads/main", SHA: commit}},
		{"the test merge", "pull_request", "refs/pull/7/merge", merge, map[string]string{"HEAD": merge}, publish.Commit{Ref: "refs/pull/7/merge", SHA: merge}},
		{"a newer test merge", "pull_request", "refs/pull/7/merge", merge, map[string]string{"HEAD": other, "refs/remotes/pull/7/merge": other}, publish.Commit{Ref: "refs/pull/7/merge", SHA: other}},
		{"another request's merge", "pull_request", "refs/pull/7/merge", merge, map[string]string{"HEAD": other, "refs/remotes/pull/8/merge": other}, publish.Commit{Ref: "refs/pull/7/head", SHA: other}},
		{"the head", "pull_request", "refs/pull/7/merge", merge, map[string]string{"HEAD": head}, publish.Commit{Ref: "refs/pull/7/head", SHA: head}},
		{"a request without a checkout", "pull_request", "refs/pull/7/merge", merge, nil, publish.Commit{Ref: "refs/pull/7/merge", SHA: merge}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			run := publish.Run{Event: test.event, Ref: test.ref, SHA: test.sha}
			got, err := run.Commit(detached(test.checkout))
			require.NoError(t, err)
			require.Equal(t, test.want, got)
		})
	}
}

func TestEventsWithoutAnUpload(t *testing.T) {
	for event, verdict := range map[string]publish.Verdict{
		"merge_group": publish.Needless, "pull_request_target": publish.Refused, "workflow_run": publish.Refused, "issue_comment": publish.Refused,
	} {
		_, err := publish.Run{Event: event, Ref: "refs/heads/main", SHA: commit}.Commit(variables(nil))
		require.Equal(t, verdict, failure(t, err).Verdict, event)
	}
	_, err := publish.Run{Event: "push"}.Commit(variables(map[string]string{"HEAD": commit}))
	require.Equal(t, publish.Broken, failure(t, err).Verdict, "a commit without a ref")
}

func TestGivenCommit(t *testing.T) {
	for _, ref := range []string{"refs/heads/main", "refs/heads/feature/ü", "refs/tags/v1", "refs/pull/7/merge", "refs/pull/7/head"} {
		got, err := publish.GivenCommit(ref, commit)
		require.NoError(t, err)
		require.Equal(t, publish.Commit{Ref: ref, SHA: commit}, got)
	}
	none, err := publish.GivenCommit("", "")
	require.NoError(t, err)
	require.Zero(t, none)
	for _, wrong := range [][2]string{
		{"refs/heads/main", ""}, {"", commit}, {"main", commit}, {"refs/heads/", commit}, {"refs/heads/a b", commit}, {"refs/heads/a\n", commit},
		{"refs/pull/x/head", commit}, {"refs/pull/7/other", commit}, {"refs/heads/main", commit[:7]}, {"refs/heads/main", strings.ToUpper(commit)},
	} {
		_, err := publish.GivenCommit(wrong[0], wrong[1])
		require.Error(t, err, wrong)
	}
}
