package code

import (
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Function is a function or a lambda of the project.
type Function struct {
	index  *Index
	module *pyast.Module
	body   []pyast.Stmt
	lambda pyast.Expr // the result, instead of a body
}

// FunctionOf is the function that a value is: by its dotted path where that is a
// text, else the one that stands at its place or is named there. It is nil where
// the project has none such.
func FunctionOf(p *project.Project, v value.Value, at source.Location) *Function {
	ix := NewIndex(p)
	if path, ok := v.(value.Str); ok {
		return ix.function(ix.FindPath(string(path)))
	}
	if at.IsZero() {
		return nil
	}
	m := p.Python(at.Path())
	if m == nil {
		return nil
	}
	var found *Function
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Lambda:
			if at.Span.Contains(n.Span()) {
				found = &Function{index: ix, module: m, lambda: n.Body}
			}
		case *pyast.FunctionDef:
			if n.Span().Contains(at.Span) && n.Span().Start == at.Span.Start {
				found = &Function{index: ix, module: m, body: n.Body}
			}
		case *pyast.Name:
			if n.Span() == at.Span {
				found = ix.function(ix.Find(m, n))
			}
		}
		return found == nil
	})
	return found
}

func (ix *Index) function(d Definition) *Function {
	f := d.Function()
	if f == nil {
		return nil
	}
	return &Function{index: ix, module: d.Module, body: f.Body}
}

// Result asks whether what the function returns is true in production. Unsure is
// what depends on its arguments, or is not understood.
func (f *Function) Result(s *project.Settings) value.Answer {
	c := conditions{f.index, s}
	if f.lambda != nil {
		return c.holds(f.module, f.lambda)
	}
	answers, ends := c.returned(f.module, f.body)
	if !ends {
		answers = append(answers, value.No) // it may end without a return: None
	}
	for _, a := range answers {
		if a != answers[0] {
			return value.Unsure
		}
	}
	if len(answers) == 0 {
		return value.No // it only raises
	}
	return answers[0]
}

// returned are the answers for all values that statements may return, and
// whether they surely return or raise.
func (c conditions) returned(m *pyast.Module, body []pyast.Stmt) (answers []value.Answer, ends bool) {
	for _, stmt := range body {
		switch stmt := stmt.(type) {
		case *pyast.Return:
			if stmt.Value == nil {
				return append(answers, value.No), true
			}
			return append(answers, c.holds(m, stmt.Value)), true
		case *pyast.Raise:
			return answers, true
		case *pyast.If:
			yes, yesEnds := c.returned(m, stmt.Body)
			no, noEnds := c.returned(m, stmt.Else)
			switch c.holds(m, stmt.Test) {
			case value.Yes:
				no, noEnds = nil, yesEnds
			case value.No:
				yes, yesEnds = nil, noEnds
			}
			answers = append(append(answers, yes...), no...)
			if yesEnds && noEnds {
				return answers, true
			}
		case *pyast.For, *pyast.While, *pyast.With, *pyast.Try, *pyast.Match:
			answers = append(answers, value.Unsure)
		}
	}
	return answers, false
}
