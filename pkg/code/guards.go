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
// statement which binds or changes a name; the innermost first.
func ConditionalWrites(m *pyast.Module, name string) []pyast.Expr {
	var tests []pyast.Expr
	var open []*pyast.If // around the node at hand, without those that are in tests
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		for len(open) > 0 && !open[len(open)-1].Span().Contains(n.Span()) {
			open = open[:len(open)-1]
		}
		if branch, ok := n.(*pyast.If); ok {
			open = append(open, branch)
		}
		if writes(n, name) {
			for i := len(open) - 1; i >= 0; i-- {
				tests = append(tests, open[i].Test)
			}
			open = nil
		}
		return true
	})
	return tests
}

// writes reports whether a node binds a name, or names an attribute of it, such
// as the method that changes a list.
func writes(n pyast.Node, name string) bool {
	switch n := n.(type) {
	case *pyast.Assign:
		return slices.ContainsFunc(n.Targets, func(t pyast.Expr) bool { return isName(t, name) })
	case *pyast.AugAssign:
		return isName(n.Target, name)
	case *pyast.AnnAssign:
		return isName(n.Target, name)
	case *pyast.Attribute:
		return isName(n.Value, name)
	}
	return false
}

// mostNames bounds how many names are followed from one expression.
const mostNames = 100

// Texts are the texts in an expression, with those in what the module assigns
// to the names that it reads.
func Texts(m *pyast.Module, e pyast.Expr) []string {
	var out []string
	seen := map[string]bool{}
	var look func(pyast.Expr)
	look = func(e pyast.Expr) {
		pyast.InspectExpr(e, func(n pyast.Node) bool {
			switch n := n.(type) {
			case *pyast.Str:
				out = append(out, n.Value)
			case *pyast.Name:
				if seen[n.ID] || len(seen) == mostNames {
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
			if slices.ContainsFunc(s.Targets, func(t pyast.Expr) bool { return isName(t, name) }) {
				out = append(out, s.Value)
			}
		case *pyast.AnnAssign:
			if isName(s.Target, name) && s.Value != nil {
				out = append(out, s.Value)
			}
		}
	}
	return out
}
