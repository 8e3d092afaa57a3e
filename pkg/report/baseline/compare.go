package baseline

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// Options are what a comparison must know of the tree that the report is on.
type Options struct {
	// With and Kept are for [lint.Comparison].
	With string
	Kept bool
	// Exists says whether a file of the tree is there; nil means all are.
	Exists func(file string) bool
	// Covers says whether the report is about a file and a check, so that what it
	// lacks is gone; nil means that it is about all.
	Covers func(rule, file string) bool
	// Incomplete says that the report lacks something, so that nothing is known to
	// be gone.
	Incomplete bool
	// Hidden says whether nobody knows what the earlier state has in a file, so that
	// nothing in it counts as new; nil means that all is known.
	Hidden func(file string) bool
	// Doubt is for [lint.Comparison.Doubt].
	Doubt string
}

// Mark compares a report with an earlier state: findings that no state has that
// the report was compared with are new.
func (b *Baseline) Mark(r *lint.Report, o Options) {
	known := b.known(r, o)
	c := lint.Comparison{With: o.With, Kept: o.Kept, Doubt: o.Doubt}
	first := len(r.Compared) == 0
	for i := range r.Findings {
		if known.findings[i] {
			c.Known++
		}
		r.Findings[i].New = !known.findings[i] && (first || r.Findings[i].New)
	}
	if !o.Incomplete {
		c.Gone = known.fixed(r, o)
	}
	r.Compared = append(r.Compared, c)
}

// found is what was found of an earlier state.
type found struct {
	findings []bool // of the report's Findings, in their order
	entries  []Entry
	left     []int
}

func (b *Baseline) known(r *lint.Report, o Options) found {
	m := matcher{entries: b.entries, moved: movedIn(r, o.Exists)}
	for _, e := range b.entries {
		m.left = append(m.left, e.Count)
	}
	all := slices.Concat(r.Findings, r.Milder, r.Unshown)
	for _, s := range r.Suppressed {
		all = append(all, s.Finding)
	}
	var findings []Entry
	for _, f := range all {
		findings = append(findings, entry(r, f))
	}
	known := m.match(findings)[:len(r.Findings)]
	for i := range known {
		known[i] = known[i] || o.Hidden != nil && o.Hidden(findings[i].File)
	}
	if len(b.lines) > 0 {
		hashes := report.Fingerprints(r)
		for i, f := range r.Findings {
			known[i] = known[i] || b.lines[line{f.Check.ID, findings[i].File, hashes[i]}]
		}
	}
	return found{findings: known, entries: m.entries, left: m.left}
}

// movedIn tells which entries stand where nothing is any more.
func movedIn(r *lint.Report, exists func(string) bool) func(Entry) bool {
	modules := map[string]bool{}
	for _, p := range r.Projects {
		for _, s := range p.Settings {
			modules[lint.Qualified(p, s.Module)] = true
		}
	}
	return func(e Entry) bool {
		if len(e.Modules) == 0 {
			return exists != nil && !exists(e.File)
		}
		return !slices.ContainsFunc(e.Modules, func(m string) bool { return modules[m] })
	}
}

// fixed are the entries that were not found, as far as the report is about them.
func (f found) fixed(r *lint.Report, o Options) []lint.Gone {
	ran := map[string]bool{}
	for _, c := range r.Checks {
		ran[c.ID] = true
	}
	var out []lint.Gone
	for i, e := range f.entries {
		if f.left[i] == 0 || !ran[e.Rule] || o.Covers != nil && !o.Covers(e.Rule, e.File) {
			continue
		}
		out = append(out, lint.Gone{Identity: e.Identity, File: e.File, Count: f.left[i]})
	}
	return out
}
