package cli

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/pflag"

	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/tree"
)

// fixFlags say what to mend, and how. With none of them nothing is mended.
type fixFlags struct {
	fix        string
	diff       bool
	allowDirty bool
}

// The words of --fix.
const (
	fixSafe   = "safe"
	fixUnsafe = "unsafe"
)

func (f *fixFlags) register(set *pflag.FlagSet) {
	set.Var(choice{&f.fix, []string{fixSafe, fixUnsafe}}, "fix", "change the source where that cannot change how a correctly configured deployment behaves; with =unsafe also where a program may stop that relied on what was there")
	set.Lookup("fix").NoOptDefVal = fixSafe
	set.BoolVar(&f.diff, "diff", false, "show as a unified diff what --fix would change, and write nothing")
	set.BoolVar(&f.allowDirty, "allow-dirty", false, "let --fix change files that git does not track, or that have changes git does not have")
}

// asked tells whether anything is to be mended.
func (f *fixFlags) asked() bool { return f.fix != "" || f.diff }

// mend judges the tree, mends what it can, and judges what remains.
func (t target) mend(o checkOptions, flags fixFlags) (judgement, fix.Result) {
	last := judgement{}
	result := fix.Mend(t.tree, fix.Options{
		Unsafe: flags.fix == fixUnsafe,
		Judge: func(changed *tree.Tree) fix.Judged {
			there := t
			there.tree = changed
			found := there.load(o.options)
			last.missing = found.missing
			judged := fix.Judged{}
			judged.Shown, last.internal = engine.Run(found.projects, o.engine)
			o.selection.narrow(judged.Shown)
			judged.Whole, _ = engine.Run(found.projects, engine.Options{Checks: o.engine.Known, Known: o.engine.Known, Pedantic: true, Lint: o.engine.Lint, Today: o.engine.Today})
			return judged
		},
		Refuse: t.refusal(o, flags),
	})
	last.report = result.After.Shown
	return last, result
}

// refusal says why --fix leaves a file alone. What is only shown is in no danger.
func (t target) refusal(o checkOptions, flags fixFlags) func(string) string {
	return func(path string) string {
		switch {
		case !o.selection.covers(path):
			return "it is not among what is reported on"
		case t.tree.Link(path):
			return "it is a link"
		case flags.allowDirty || flags.diff || t.tree.Kind(path) == tree.Absent:
			return ""
		}
		err := t.tree.Staged(path)
		switch {
		case err == nil:
			return ""
		case errors.Is(err, tree.ErrNoGit):
			return "nothing could bring it back, for " + t.given + " is not the top of a git work tree; --allow-dirty changes it all the same"
		}
		return err.Error() + "; commit it, or give --allow-dirty"
	}
}

// apply writes the changes, or shows them on standard output.
func (c Command) apply(t target, result fix.Result, flags fixFlags) error {
	if flags.diff {
		_, err := c.Stdout.Write(result.Diff(t.showBelow))
		if err != nil && !closedPipe(err) {
			return fmt.Errorf("standard output: %w", err)
		}
		return nil
	}
	if err := fix.Write(t.tree.Root(), result.Changes); err != nil {
		return fmt.Errorf("--fix: %w", err)
	}
	return nil
}

// showBelow is a path of the tree as a diff names it: relative to the current
// directory where it lies below, else to the tree.
func (t target) showBelow(file string) string {
	if shown := filepath.ToSlash(t.show(file)); filepath.IsLocal(shown) {
		return shown
	}
	return file
}

// tellFixes says on standard error what a diff is about and what it leaves out:
// standard output holds the diff alone.
func (c Command) tellFixes(r *lint.Report) {
	for _, left := range r.Unfixed {
		c.complain(fmt.Sprintf("%s, %s: not fixed: %s", left.Finding.Check.ID, left.Fix.Title, left.Reason))
	}
	switch n := len(r.Fixed); n {
	case 1:
		c.complain("1 finding would be fixed")
	default:
		c.complain(fmt.Sprintf("%d findings would be fixed", n))
	}
}
