package project

import (
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// Naming is a place of a Python file that gives DJANGO_SETTINGS_MODULE a module.
type Naming struct {
	Module string
	// At is the text that names it.
	At source.Location
	// Forced says that the variable is set whatever it was before.
	Forced bool
}

// Namings are the places of a Python file, usually an entry point, that give
// DJANGO_SETTINGS_MODULE a module, in order.
func (p *Project) Namings(file string) []Naming { return namings(p.Python(file)) }

func namings(m *pyast.Module) []Naming {
	if m == nil {
		return nil
	}
	var out []Naming
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Call:
			if len(n.Args) == 2 && isText(n.Args[0], settingsVariable) {
				out = append(out, moduleNames(m, n.Args[1], false)...)
			}
		case *pyast.Assign:
			if s, ok := n.Targets[0].(*pyast.Subscript); ok && isText(s.Index, settingsVariable) {
				out = append(out, moduleNames(m, n.Value, true)...)
			}
		}
		return true
	})
	return out
}

func isText(e pyast.Expr, text string) bool {
	s, ok := e.(*pyast.Str)
	return ok && s.Value == text
}

var dottedName = lazyregexp.New(`^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$`)

// moduleNames are the module names inside an expression. An f-string names none:
// part of its text is not the name.
func moduleNames(m *pyast.Module, e pyast.Expr, forced bool) []Naming {
	var out []Naming
	pyast.InspectExpr(e, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.JoinedStr:
			return false
		case *pyast.Str:
			if dottedName.MatchString(n.Value) && n.Value != settingsVariable {
				out = append(out, Naming{Module: n.Value, At: source.Location{File: m.File, Span: n.Span()}, Forced: forced})
			}
		}
		return true
	})
	return out
}
