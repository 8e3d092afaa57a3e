package code

import (
	"slices"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// Conditions are the tests of the ifs whose first branch holds a place, the
// outermost first.
func Conditions(m *pyast.Module, at source.Span) []pyast.Expr {
	var tests []pyast.Expr
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if !n.Span().Contains(at) {
			return false
		}
		if branch, ok := n.(*pyast.If); ok && slices.ContainsFunc(branch.Body, func(s pyast.Stmt) bool { return s.Span().Contains(at) }) {
			tests = append(tests, branch.Test)
		}
		return true
	})
	return tests
}

// ConditionalWrites are the tests of the ifs that hold, in either branch, a
// statement which binds or changes a name.
func ConditionalWrites(m *pyast.Module, name string) []pyast.Expr {
	var tests []pyast.Expr
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if branch, ok := n.(*pyast.If); ok && writes(slices.Concat(branch.Body, branch.Else), name) {
			tests = append(tests, branch.Test)
		}
		return true
	})
	return tests
}

// writes reports whether statements bind a name or call a method of it.
func writes(body []pyast.Stmt, name string) bool {
	found := false
	pyast.Inspect(body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Assign:
			found = found || slices.ContainsFunc(n.Targets, func(t pyast.Expr) bool { return named(t, name) })
		case *pyast.AugAssign:
			found = found || named(n.Target, name)
		case *pyast.AnnAssign:
			found = found || named(n.Target, name)
		case *pyast.Attribute:
			found = found || named(n.Value, name)
		}
		return !found
	})
	return found
}

func named(e pyast.Expr, name string) bool {
	n, ok := e.(*pyast.Name)
	return ok && n.ID == name
}

// Texts are the texts in an expression, with those in what the module assigns
// to the names that it reads.
func Texts(m *pyast.Module, e pyast.Expr) []string {
	var out []string
	seen := map[string]bool{}
	var look func(pyast.Expr)
	look = func(e pyast.Expr) {
		pyast.Inspect([]pyast.Stmt{&pyast.ExprStmt{Value: e}}, func(n pyast.Node) bool {
			switch n := n.(type) {
			case *pyast.Str:
				out = append(out, n.Value)
			case *pyast.Name:
				if seen[n.ID] {
					return true
				}
				seen[n.ID] = true
				for _, assigned := range assignedTo(m, n.ID) {
					look(assigned)
				}
			}
			return true
		})
	}
	look(e)
	return out
}

// assignedTo are the values that a module assigns to a name at its top level.
func assignedTo(m *pyast.Module, name string) []pyast.Expr {
	var out []pyast.Expr
	for _, s := range m.Body {
		switch s := s.(type) {
		case *pyast.Assign:
			if slices.ContainsFunc(s.Targets, func(t pyast.Expr) bool { return named(t, name) }) {
				out = append(out, s.Value)
			}
		case *pyast.AnnAssign:
			if named(s.Target, name) && s.Value != nil {
				out = append(out, s.Value)
			}
		}
	}
	return out
}
