package code

import (
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Function is a function or a lambda of the project.
type Function struct {
	body   []pyast.Stmt
	lambda pyast.Expr // the result, instead of a body
}

// FunctionOf is the function that a value is: by its dotted path where that is a
// text, else the one that stands at its place or is named there. It is nil where
// the project has none such.
func FunctionOf(p *project.Project, v value.Value, at source.Location) *Function {
	if path, ok := v.(value.Str); ok {
		i := strings.LastIndexByte(string(path), '.')
		if i < 0 {
			return nil
		}
		return definition(ownModule(p, string(path)[:i]), string(path)[i+1:])
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
				found = &Function{lambda: n.Body}
			}
		case *pyast.FunctionDef:
			if n.Span().Contains(at.Span) && n.Span().Start == at.Span.Start {
				found = &Function{body: n.Body}
			}
		case *pyast.Name:
			if n.Span() == at.Span {
				found = followed(p, m, n.ID)
			}
		}
		return found == nil
	})
	return found
}

// followed is the function that a name means in a module: its own, or one that
// it imports from another module of the project.
func followed(p *project.Project, m *pyast.Module, name string) *Function {
	if f := definition(m, name); f != nil {
		return f
	}
	for _, s := range m.Body {
		from, ok := s.(*pyast.ImportFrom)
		if !ok {
			continue
		}
		for _, alias := range from.Names {
			if alias.As == name || alias.As == "" && alias.Name == name {
				return definition(p.Python(importedFile(p, m, from)), alias.Name)
			}
		}
	}
	return nil
}

// definition is the last function of that name in a module.
func definition(m *pyast.Module, name string) *Function {
	if m == nil {
		return nil
	}
	var found *Function
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.FunctionDef:
			if n.Name == name {
				found = &Function{body: n.Body}
			}
			return false
		case *pyast.ClassDef:
			return false
		}
		return true
	})
	return found
}

// Result asks whether what the function returns is true in production. Unsure is
// what depends on its arguments, or is not understood.
func (f *Function) Result(s *project.Settings) value.Answer {
	if f.lambda != nil {
		return holds(s, f.lambda)
	}
	answers, ends := returned(s, f.body)
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
func returned(s *project.Settings, body []pyast.Stmt) (answers []value.Answer, ends bool) {
	for _, stmt := range body {
		switch stmt := stmt.(type) {
		case *pyast.Return:
			if stmt.Value == nil {
				return append(answers, value.No), true
			}
			return append(answers, holds(s, stmt.Value)), true
		case *pyast.Raise:
			return answers, true
		case *pyast.If:
			yes, yesEnds := returned(s, stmt.Body)
			no, noEnds := returned(s, stmt.Else)
			switch holds(s, stmt.Test) {
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
