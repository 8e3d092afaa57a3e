package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/report/baseline"
	"github.com/djready/djready/pkg/tree"
)

// base is a commit that a tree's report is compared with.
type base struct {
	target
	revision string
}

// findBases opens the commit that --new-from names in each tree's repository,
// none where it names nothing. Each is bound by the limits of its tree.
func findBases(targets []target, options []checkOptions, revision string) ([]*base, error) {
	out := make([]*base, len(targets))
	if revision == "" || revision == none {
		return out, nil
	}
	for i, t := range targets {
		files, err := t.limited(options[i].options).tree.Commit(revision)
		if err != nil {
			return nil, fmt.Errorf("--new-from: %s: %w", t.given, err)
		}
		out[i] = &base{target{tree: files, given: t.given, selection: t.selection}, revision}
	}
	return out, nil
}

// compare judges the base by the options of the head, its configuration
// included: a pull request that changes what is looked for must not make news of
// what was there. What is said of the base is nobody's concern, but what was
// missed there is.
func (b *base) compare(head judgement, o checkOptions, c baseline.Options) error {
	j := b.judge(o)
	if lacks := b.tree.Lacks(); len(lacks) > 0 {
		return fmt.Errorf("--new-from: %s: the clone is a partial one and lacks %d files of that commit, the first is %s; fetch them: check out without a filter, or git fetch --refetch --no-filter", b.revision, len(lacks), lacks[0])
	}
	c.With = b.revision
	if len(j.internal) > 0 || partial(j.report) {
		c.Doubt = "the settings of " + b.revision + " were not analysed wholly: what is new may have been there before"
	}
	if submodules := b.tree.Uncertain(); len(submodules) > 0 {
		c.Doubt = fmt.Sprintf("the clone of the submodule %s lacks its commit of %s: nothing in it counts as new; fetch more of it, with fetch-depth: 0 of actions/checkout", submodules[0], b.revision)
		c.Hidden = func(file string) bool {
			return slices.ContainsFunc(submodules, func(top string) bool { return strings.HasPrefix(file, top+"/") })
		}
	}
	baseline.New(baseline.Entries(j.report)).Mark(head.report, c)
	return nil
}

// admits says why a tree cannot be compared with a commit, nil if it can.
func admits(top, revision string) error {
	t, err := tree.Dir(top)
	if err != nil {
		return err
	}
	_, err = t.Commit(revision)
	return err
}
