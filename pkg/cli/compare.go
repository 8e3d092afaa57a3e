package cli

import (
	"fmt"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/baseline"
	"github.com/djready/djready/pkg/tree"
)

// none is the baseline that is no file: that of the tree is not picked up. For a
// file of this name there is ./none.
const none = "none"

// givenBaseline reads what --baseline names, nil where it names nothing.
func givenBaseline(file string) (*baseline.Baseline, error) {
	if file == "" || file == none {
		return nil, nil
	}
	raw, err := readFile(file)
	if err != nil {
		return nil, fmt.Errorf("--baseline: %w", err)
	}
	b, err := baseline.ReadAny(raw)
	if err != nil {
		return nil, fmt.Errorf("--baseline: %s: %w; name a file that djready check --format json or sarif wrote, or djready baseline", file, err)
	}
	return b, nil
}

// ownBaselines reads the baselines at the tops of the trees, nil for a tree
// without one. Where --baseline says something, none is read.
func ownBaselines(targets []target, given string) ([]*baseline.Baseline, error) {
	out := make([]*baseline.Baseline, len(targets))
	for i, t := range targets {
		if given != "" || t.tree.Kind(baseline.File) == tree.Absent {
			continue
		}
		raw, err := t.tree.ReadFile(baseline.File)
		if err != nil {
			return nil, fmt.Errorf("%s: %w; make it a file that can be read, or give --baseline none", t.show(baseline.File), cause(err))
		}
		if out[i], err = baseline.Read(raw); err != nil {
			return nil, fmt.Errorf("%s: %w", t.show(baseline.File), err)
		}
	}
	return out, nil
}

// comparison is what a comparison of a tree's report needs to know.
func (t target) comparison(with string, j judgement, o checkOptions) baseline.Options {
	return baseline.Options{
		With:       with,
		Exists:     func(file string) bool { return t.tree.Kind(file) != tree.Absent },
		Covers:     o.reports,
		Incomplete: !j.whole(),
	}
}

// reports tells whether findings of a check in a file are reported.
func (o checkOptions) reports(rule, file string) bool {
	i := slices.IndexFunc(o.engine.Known, func(c *lint.Check) bool { return c.ID == rule })
	return i >= 0 && o.selection.covers(file) && (o.engine.Leaves == nil || !o.engine.Leaves(o.engine.Known[i], file))
}

// whole tells whether nothing was missed: what a report then lacks is not there.
func (j judgement) whole() bool {
	return len(j.missing) == 0 && len(j.internal) == 0 && !partial(j.report)
}

// comparison is the same for the report on all trees.
func (e examined) comparison(with string) baseline.Options {
	o := baseline.Options{With: with, Incomplete: e.unfit() != ""}
	if len(e.targets) == 1 { // paths are those of the tree
		o.Covers = e.options[0].reports
		o.Exists = func(file string) bool { return e.targets[0].tree.Kind(file) != tree.Absent }
	}
	return o
}

// lists tells which findings the text report lists: after a comparison, those
// that are new and those that fail the gate nevertheless.
func (e examined) lists() func(lint.Finding) bool {
	if !e.compared {
		return nil
	}
	fails := failing(e.failOn)
	return func(f lint.Finding) bool { return f.New || fails(f) }
}
