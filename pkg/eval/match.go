package eval

import (
	"slices"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// match executes a match statement.
func (r *run) match(s *pyast.Match) control {
	subject := r.expr(s.Subject)
	for i, c := range s.Cases {
		m := &matcher{run: r, subject: s.Subject}
		if !m.pattern(c.Pattern, subject) {
			continue
		}
		for _, bind := range m.captures {
			bind()
		}
		if c.Guard != nil && !r.truth(r.expr(c.Guard), r.location(c.Guard)) {
			continue
		}
		return r.under(subject, c.Body, otherCases(s.Cases, i)...)
	}
	return r.under(subject, nil, otherCases(s.Cases, -1)...)
}

// otherCases are the bodies of all cases but the one that was taken.
func otherCases(cases []pyast.Case, taken int) [][]pyast.Stmt {
	var out [][]pyast.Stmt
	for i, c := range cases {
		if i != taken {
			out = append(out, c.Body)
		}
	}
	return out
}

// matcher matches one case. Python binds a pattern's names only when all of it
// matches.
type matcher struct {
	*run
	subject  pyast.Expr
	captures []func()
}

func (m *matcher) capture(name string, v value.Traced) {
	if name != "" {
		m.captures = append(m.captures, func() { m.frame.scope.set(name, v) })
	}
}

func (m *matcher) pattern(p pyast.Pattern, subject value.Traced) bool {
	at := source.Location{File: m.frame.module.file, Span: p.Span()}
	switch p := p.(type) {
	case *pyast.MatchValue:
		op := pyast.CompareOp("==")
		if _, singleton := p.Value.(*pyast.Constant); singleton {
			op = "is"
		}
		wanted := m.expr(p.Value)
		m.noteTest(m.subject, subject, wanted)
		return m.truth(m.compare(p.Value, op, subject, wanted), at)
	case *pyast.MatchAs:
		if p.Pattern != nil && !m.pattern(p.Pattern, subject) {
			return false
		}
		m.capture(p.Name, subject)
		return true
	case *pyast.MatchOr:
		for _, each := range p.Patterns {
			if m.pattern(each, subject) {
				return true
			}
		}
		return false
	case *pyast.MatchSequence:
		return m.sequence(p, subject, at)
	case *pyast.MatchMapping:
		return m.mapping(p, subject, at)
	}
	return m.undecided(p, subject, at)
}

// undecided decides whether something that is not known matches; what the pattern
// then captures is not known.
func (m *matcher) undecided(p pyast.Pattern, subject value.Traced, at source.Location) bool {
	matches := m.decide("matches "+symbol(subject.Value)+" "+at.Text(), false, "whether it matches "+at.Text(), at)
	for _, name := range capturedNames(p) {
		m.capture(name, m.unknownAt(at, "a part of it", symbol(subject.Value)+" as "+name, subject))
	}
	return matches
}

// capturedNames are the names that a pattern binds.
func capturedNames(p pyast.Pattern) []string {
	var inside []pyast.Pattern
	var out []string
	switch p := p.(type) {
	case *pyast.MatchAs:
		out, inside = []string{p.Name}, []pyast.Pattern{p.Pattern}
	case *pyast.MatchStar:
		out = []string{p.Name}
	case *pyast.MatchOr:
		inside = p.Patterns
	case *pyast.MatchSequence:
		inside = p.Patterns
	case *pyast.MatchMapping:
		out, inside = []string{p.Rest}, p.Patterns
	case *pyast.MatchClass:
		inside = append(slices.Clone(p.Patterns), p.KeywordPatterns...)
	}
	for _, each := range inside {
		out = append(out, capturedNames(each)...)
	}
	return out
}

func (m *matcher) sequence(p *pyast.MatchSequence, subject value.Traced, at source.Location) bool {
	items, known := sequence(subject.Value)
	if !known {
		if value.IsUnknown(subject.Value) || isList(subject.Value) || isTuple(subject.Value) {
			return m.undecided(p, subject, at)
		}
		return false
	}
	star := -1
	for i, each := range p.Patterns {
		if _, ok := each.(*pyast.MatchStar); ok {
			star = i
		}
	}
	if star < 0 && len(items) != len(p.Patterns) || star >= 0 && len(items) < len(p.Patterns)-1 {
		return false
	}
	for i, each := range p.Patterns {
		at := i
		if star >= 0 && i > star {
			at = len(items) - len(p.Patterns) + i
		}
		if rest, ok := each.(*pyast.MatchStar); ok {
			middle := items[star : len(items)-(len(p.Patterns)-star-1)]
			m.capture(rest.Name, value.Traced{Value: value.NewList(middle...), Origin: subject.Origin})
			continue
		}
		if !m.pattern(each, items[at]) {
			return false
		}
	}
	return true
}

func (m *matcher) mapping(p *pyast.MatchMapping, subject value.Traced, at source.Location) bool {
	d, ok := subject.Value.(*value.Dict)
	if !ok || d.Open != nil {
		if ok || value.IsUnknown(subject.Value) {
			return m.undecided(p, subject, at)
		}
		return false
	}
	rest := d.Copy()
	for i, key := range p.Keys {
		k := m.expr(key)
		v, found := d.Get(k.Value)
		if !found || !m.pattern(p.Patterns[i], v) {
			return false
		}
		rest.Delete(k.Value)
	}
	m.capture(p.Rest, value.Traced{Value: rest, Origin: subject.Origin})
	return true
}
