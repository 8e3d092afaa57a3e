package eval

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// match executes a match statement.
func (r *run) match(s *pyast.Match) control {
	subject := r.expr(s.Subject)
	for i, c := range s.Cases {
		if !r.matchPattern(c.Pattern, s.Subject, subject) {
			continue
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

func (r *run) matchPattern(p pyast.Pattern, subjectExpr pyast.Expr, subject value.Traced) bool {
	at := source.Location{File: r.frame.module.file, Span: p.Span()}
	switch p := p.(type) {
	case *pyast.MatchValue:
		op := pyast.CompareOp("==")
		if _, singleton := p.Value.(*pyast.Constant); singleton {
			op = "is"
		}
		wanted := r.expr(p.Value)
		r.noteTest(subjectExpr, subject, wanted)
		return r.truth(r.compare(p.Value, op, subject, wanted), at)
	case *pyast.MatchAs:
		if p.Pattern != nil && !r.matchPattern(p.Pattern, subjectExpr, subject) {
			return false
		}
		if p.Name != "" {
			r.frame.scope.set(p.Name, subject)
		}
		return true
	case *pyast.MatchOr:
		for _, each := range p.Patterns {
			if r.matchPattern(each, subjectExpr, subject) {
				return true
			}
		}
		return false
	case *pyast.MatchSequence:
		return r.matchSequence(p, subjectExpr, subject, at)
	case *pyast.MatchMapping:
		return r.matchMapping(p, subjectExpr, subject, at)
	}
	return r.decide("matches "+symbol(subject.Value)+" "+at.Text(), false, "whether it matches "+at.Text(), at)
}

func (r *run) matchSequence(p *pyast.MatchSequence, subjectExpr pyast.Expr, subject value.Traced, at source.Location) bool {
	items, known := sequence(subject.Value)
	if !known {
		if value.IsUnknown(subject.Value) || isList(subject.Value) || isTuple(subject.Value) {
			return r.decide("matches "+symbol(subject.Value)+" "+at.Text(), false, "whether it matches "+at.Text(), at)
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
			if rest.Name != "" {
				r.frame.scope.set(rest.Name, value.Traced{Value: value.NewList(middle...), Origin: subject.Origin})
			}
			continue
		}
		if !r.matchPattern(each, subjectExpr, items[at]) {
			return false
		}
	}
	return true
}

func (r *run) matchMapping(p *pyast.MatchMapping, subjectExpr pyast.Expr, subject value.Traced, at source.Location) bool {
	d, ok := subject.Value.(*value.Dict)
	if !ok || d.Open != nil {
		if ok || value.IsUnknown(subject.Value) {
			return r.decide("matches "+symbol(subject.Value)+" "+at.Text(), false, "whether it matches "+at.Text(), at)
		}
		return false
	}
	rest := d.Copy()
	for i, key := range p.Keys {
		k := r.expr(key)
		v, found := d.Get(k.Value)
		if !found || !r.matchPattern(p.Patterns[i], subjectExpr, v) {
			return false
		}
		rest.Delete(k.Value)
	}
	if p.Rest != "" {
		r.frame.scope.set(p.Rest, value.Traced{Value: rest, Origin: subject.Origin})
	}
	return true
}
