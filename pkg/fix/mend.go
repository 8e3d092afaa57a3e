package fix

import (
	"cmp"
	"maps"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/tree"
)

// maxRounds is how often what remains is looked at again: a fix may make another
// one possible. maxJudgements bounds the time: a project takes up to a second.
const (
	maxRounds     = 8
	maxJudgements = 200
)

// Judged is what a tree came to: in the report that was asked for, and in that
// of all checks with all that they find.
type Judged struct{ Shown, Whole *lint.Report }

// Options say what to mend, and how to judge. Judge must be set.
type Options struct {
	// Unsafe allows fixes that may stop a program that relied on what was there.
	Unsafe bool
	// Judge judges a tree.
	Judge func(*tree.Tree) Judged
	// Refuse says why a file may not be changed, a clause, "" if it may; nil
	// allows all.
	Refuse func(path string) string
}

// Change is a file's new text.
type Change struct {
	// Path is the file's, relative to the tree and slash-separated.
	Path string
	// Before and After are the whole texts; Created says that there was no file.
	Before, After string
	Created       bool
}

// Result is what mending came to.
type Result struct {
	// Changes are the files that change, sorted by path.
	Changes []Change
	// Before and After are what the tree was judged as, and would be. The shown
	// report of After says what was mended.
	Before, After Judged
}

// Mend finds the changes that mend what a tree's findings know to mend. Nothing
// is written.
func Mend(t *tree.Tree, o Options) Result {
	m := &mender{tree: t, options: o, texts: map[string]string{}, failed: map[string]string{}}
	m.now = m.judge(nil)
	out := Result{Before: m.now}
	for range maxRounds {
		candidates := m.candidates()
		if len(candidates) == 0 {
			break
		}
		m.round(candidates)
	}
	out.After = m.now
	shown := *m.now.Shown
	shown.Fixed, shown.Unfixed = m.fixed, m.remaining()
	out.After.Shown = &shown
	for _, path := range slices.Sorted(maps.Keys(m.texts)) {
		before, found := content(t, path)
		if c := (Change{Path: path, Before: before, After: m.texts[path], Created: !found}); c.Created || c.Before != c.After {
			out.Changes = append(out.Changes, c)
		}
	}
	return out
}

// mender is one run of Mend.
type mender struct {
	tree    *tree.Tree
	options Options

	now        Judged
	texts      map[string]string // of the files that change
	fixed      []lint.Fixed
	failed     map[string]string // why a fix is not tried again, by its key
	judgements int
}

// candidate is a finding with the fix that is to mend it.
type candidate struct {
	lint.Finding
	fix lint.Fix
}

// key tells a fix of a finding from others while the source around it changes.
func (c candidate) key() string { return identity(c.Finding) + "\x00" + c.fix.Title }

// candidates are the findings that are left to mend.
func (m *mender) candidates() []candidate {
	var out []candidate
	for _, f := range m.now.Shown.Findings {
		if c, ok := m.candidate(f); ok && m.failed[c.key()] == "" {
			out = append(out, c)
		}
	}
	order.Stable(out, func(a, b candidate) int { return cmp.Compare(a.Check.ID, b.Check.ID) })
	return out
}

// candidate takes the first fix of a finding that has not failed yet, or else the
// first of all.
func (m *mender) candidate(f lint.Finding) (candidate, bool) {
	fixes := f.Fixes
	for ; len(f.Fixes) > 0; f.Fixes = f.Fixes[1:] {
		fix, ok := f.Applicable(m.options.Unsafe)
		if !ok {
			break
		}
		c := candidate{f, fix}
		c.Fixes = fixes
		if m.failed[c.key()] == "" {
			return c, true
		}
	}
	f.Fixes = fixes
	fix, ok := f.Applicable(m.options.Unsafe)
	return candidate{f, fix}, ok
}

// remaining are the findings that were to be mended and are still there.
func (m *mender) remaining() []lint.Unfixed {
	var out []lint.Unfixed
	for _, f := range m.now.Shown.Findings {
		if c, ok := m.candidate(f); ok {
			reason := cmp.Or(m.failed[c.key()], "another change is in its way; run --fix again")
			out = append(out, lint.Unfixed{Finding: f, Fix: c.fix, Reason: reason})
		}
	}
	return out
}

// judge judges the tree with some files changed.
func (m *mender) judge(texts map[string]string) Judged {
	m.judgements++
	if len(texts) == 0 {
		return m.options.Judge(m.tree)
	}
	return m.options.Judge(m.tree.With(texts))
}

// content is a file's text, and whether there is one.
func content(t *tree.Tree, path string) (string, bool) {
	if t.Kind(path) == tree.Absent {
		return "", false
	}
	raw, err := t.ReadFile(path)
	return string(raw), err == nil
}
