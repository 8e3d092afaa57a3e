package report

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/source"
)

// leastSecret is the length from which a secret's text is looked for by itself in
// what a fix inserts. A shorter one is anywhere, so it counts with its quotes.
const leastSecret = 4

// fixes are those of a report that may be written out.
type fixes struct {
	secrets []string
	hidden  mask
}

func newFixes(r *lint.Report) fixes {
	f := fixes{hidden: newMask(r)}
	add := func(places []source.Location) {
		for _, at := range places {
			if at.IsZero() {
				continue
			}
			text := at.File.Slice(content(at))
			if len(text) < leastSecret {
				text = at.Text()
			}
			if text != "" {
				f.secrets = append(f.secrets, text)
			}
		}
	}
	add(r.Secrets)
	for _, finding := range r.Findings {
		add(finding.Secrets)
	}
	slices.Sort(f.secrets)
	f.secrets = slices.Compact(f.secrets)
	return f
}

// of are the fixes of a finding without those that would move a secret to another
// place, and so show it: what a fix deletes is never written out, what it inserts is.
func (f fixes) of(finding lint.Finding) []lint.Fix {
	var out []lint.Fix
	for _, fix := range finding.Fixes {
		if len(fix.Edits) > 0 && !slices.ContainsFunc(fix.Edits, func(e source.Edit) bool { return e.IsZero() || f.shows(e.New) }) {
			out = append(out, inOrder(fix))
		}
	}
	return out
}

func (f fixes) shows(text string) bool {
	return slices.ContainsFunc(f.secrets, func(secret string) bool { return strings.Contains(text, secret) })
}

// inOrder is a fix whose edits are in the order of their places.
func inOrder(fix lint.Fix) lint.Fix {
	fix.Edits = slices.Clone(fix.Edits)
	order.Stable(fix.Edits, func(a, b source.Edit) int {
		switch {
		case a.Before(b.Location):
			return -1
		case b.Before(a.Location):
			return 1
		}
		return 0
	})
	return fix
}

// joined is a fix as one edit of a file, for formats that know no others. It has
// the text between its edits in it: none may be secret.
func (f fixes) joined(fix lint.Fix) (source.Edit, bool) {
	first, last := fix.Edits[0], fix.Edits[len(fix.Edits)-1]
	whole := source.Edit{Location: source.Location{File: first.File, Span: source.Span{Start: first.Span.Start, End: last.Span.End}}}
	at := first.Span.Start
	for _, e := range fix.Edits {
		if e.Path() != first.Path() || e.Span.Start < at {
			return source.Edit{}, false
		}
		between := source.Span{Start: at, End: e.Span.Start}
		if f.hides(first.Path(), between) {
			return source.Edit{}, false
		}
		whole.New += first.File.Slice(between) + e.New
		at = e.Span.End
	}
	return whole, !f.shows(whole.New)
}

// hides tells whether any byte of a span is secret.
func (f fixes) hides(path string, span source.Span) bool {
	return slices.ContainsFunc(f.hidden[path], func(s source.Span) bool { return s.Start < span.End && span.Start < s.End })
}
