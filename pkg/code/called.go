package code

import "github.com/djready/djready/pkg/pyast"

// mostCalled bounds how many functions are followed from one.
const mostCalled = 50

// Called are a function or a class of the project, the project's classes that it
// derives from, and the project's functions that any of them names, also through
// others, the nearest first.
func (ix *Index) Called(d Definition) []Definition {
	var out []Definition
	seen := map[pyast.Node]bool{}
	add := func(each Definition) {
		if each.Own() && !seen[each.Node] && len(out) < mostCalled {
			seen[each.Node] = true
			out = append(out, each)
		}
	}
	chain, _ := ix.Ancestors(d)
	for _, class := range chain {
		add(class)
	}
	for n := 0; n < len(out); n++ {
		each := out[n]
		ix.Inspect(each, func(node pyast.Node) bool {
			if name, ok := node.(pyast.Expr); ok {
				if found := ix.named(each.Module, name); found.Function() != nil {
					add(found)
				}
			}
			return len(out) < mostCalled
		})
	}
	return out
}

// named follows names and attributes of names only.
func (ix *Index) named(m *pyast.Module, e pyast.Expr) Definition {
	switch e.(type) {
	case *pyast.Name, *pyast.Attribute:
		return ix.Find(m, e)
	}
	return Definition{}
}

// mostVisited bounds how many nodes one index visits in bodies: hostile source
// could have any number of views share a large function.
const mostVisited = 20_000_000

// Inspect visits the nodes of a definition's body as [pyast.Inspect] does. It is
// false where there were too many to visit them all.
func (ix *Index) Inspect(d Definition, visit func(pyast.Node) bool) bool {
	pyast.Inspect(d.Body(), func(n pyast.Node) bool {
		ix.visited++
		return ix.visited <= mostVisited && visit(n)
	})
	return ix.visited <= mostVisited
}
