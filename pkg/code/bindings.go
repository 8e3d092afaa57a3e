package code

import (
	"github.com/djready/djready/pkg/pyast"
)

// BoundCall is the call that an expression is, or that the name which it is was
// bound to: in its module, or in the module of the project that the name was
// imported from. It gives that module too, and nil where there is no such call.
func (ix *Index) BoundCall(m *pyast.Module, e pyast.Expr) (*pyast.Module, *pyast.Call) {
	if call, ok := e.(*pyast.Call); ok {
		return m, call
	}
	d := ix.Find(m, e)
	if call, ok := d.Node.(*pyast.Call); ok {
		return d.Module, call
	}
	return m, nil
}

// BoundCall is the call that an expression is, or that the name which it is was
// bound to, where the route stands.
func (r Route) BoundCall(e pyast.Expr) (*pyast.Module, *pyast.Call) {
	return r.index.BoundCall(r.Module, e)
}
