package fix

import (
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/source"
)

// round is one pass over the findings: all fixes that do not touch each other, on
// one state of the source.
type round struct {
	*mender
	base     map[string]string // the files as they were when the round began
	accepted []candidate
}

// round applies what it can of the candidates. At least one of them is applied, or
// noted as failed.
func (m *mender) round(candidates []candidate) {
	r := round{mender: m, base: maps.Clone(m.texts)}
	var chosen []candidate
	for _, c := range candidates {
		if reason := r.obstacle(c); reason != "" {
			m.failed[c.key()] = reason
			continue
		}
		if !slices.ContainsFunc(chosen, func(other candidate) bool { return overlaps(other.fix.Edits, c.fix.Edits) }) {
			chosen = append(chosen, c) // else the next round sees it again
		}
	}
	r.try(chosen)
	for _, c := range r.accepted {
		m.fixed = append(m.fixed, lint.Fixed{Finding: c.Finding, Fix: c.fix})
	}
}

// obstacle says why the edits of a fix cannot be made, "" if they can.
func (r *round) obstacle(c candidate) string {
	for i, e := range c.fix.Edits {
		if slices.ContainsFunc(c.fix.Edits[:i], func(other source.Edit) bool { return overlap(other, e) }) {
			return "its own changes overlap"
		}
		if r.options.Refuse != nil {
			if reason := r.options.Refuse(e.Path()); reason != "" {
				return e.Path() + " is left alone: " + reason
			}
		}
		if r.text(e.Path()) != e.File.Text() {
			return e.Path() + " is not UTF-8"
		}
	}
	return ""
}

// try applies a group of fixes; where they do not do together, each half of them,
// so that one bad fix among n costs little more than log n attempts.
func (r *round) try(group []candidate) {
	if len(group) == 0 {
		return
	}
	if r.judgements >= maxJudgements {
		r.fail(group, "too many attempts were made already; run --fix again")
		return
	}
	texts := r.with(append(slices.Clone(r.accepted), group...))
	now, reason := r.attempt(texts, group)
	switch {
	case reason == "":
		r.accepted = append(r.accepted, group...)
		r.texts, r.now = texts, now
	case len(group) == 1:
		r.fail(group, reason)
	default:
		r.try(group[:len(group)/2])
		r.try(group[len(group)/2:])
	}
}

func (r *round) fail(group []candidate, reason string) {
	for _, c := range group {
		r.failed[c.key()] = reason
	}
}

// attempt judges the files as a further group of fixes would leave them, and says
// what is wrong with them, "" if nothing.
func (r *round) attempt(texts map[string]string, group []candidate) (Judged, string) {
	for _, path := range slices.Sorted(maps.Keys(texts)) {
		if strings.HasSuffix(path, ".py") && r.breaks(path, texts[path]) {
			return Judged{}, path + " would not parse any more"
		}
	}
	now := r.judge(texts)
	return now, complaint(r.now.Whole, now.Whole, group)
}

// breaks reports whether a text has more errors of syntax than there were.
func (r *round) breaks(path, text string) bool {
	errors := func(text string) int { return len(pyparse.Parse(path, []byte(text), pyparse.Options{}).Errors) }
	now := errors(text)
	return now > 0 && now > errors(r.text(path))
}

// with are the changed files of the tree after the fixes of a group.
func (r *round) with(group []candidate) map[string]string {
	edits := map[string][]source.Edit{}
	for _, c := range group {
		for _, e := range c.fix.Edits {
			edits[e.Path()] = append(edits[e.Path()], e)
		}
	}
	out := maps.Clone(r.base)
	for path, list := range edits {
		out[path] = rewrite(r.text(path), list)
	}
	return out
}

// text is a file's text as it was when the round began, "" where there is none.
func (r *round) text(path string) string {
	if text, changed := r.base[path]; changed {
		return text
	}
	text, _ := content(r.tree, path)
	return text
}
