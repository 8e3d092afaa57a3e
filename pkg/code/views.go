package code

import (
	"slices"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// View is what a route leads to.
type View struct {
	Route Route
	// Definition is the function or the class; of a library it has its path only.
	Definition
	// Wrappers are what the routes and the modules on the way put around the
	// view, the outermost first. They are not the decorators at the definition:
	// those are [Index.Decorators].
	Wrappers []Wrapper
	// Made is the call of as_view(), nil if there is none.
	Made *pyast.Call
	// MadeIn is the module of Made.
	MadeIn *pyast.Module
}

// Wrapper is something that is put around a function or a class.
type Wrapper struct {
	// Definition is the decorator; it is not known where it cannot be followed.
	Definition
	// Call is the call that makes the decorator: cache_page(60); nil if there is
	// none.
	Call *pyast.Call
	// Expr is the decorator as it is written, in Module.
	Expr pyast.Expr
	// In is the module that Expr stands in.
	In *pyast.Module
	// Method is the method that method_decorator() puts it around, "" for none.
	Method string
}

// Index is the index that the view was found by.
func (v View) Index() *Index { return v.Route.index }

// Views are the views that the routes lead to, in order; those that cannot be
// followed have no Definition.
func Views(p *project.Project, s *project.Settings) []View {
	all := project.Derive(p, viewsKey{s}, func() views { return readViews(p, s) })
	if len(all.list) == 0 {
		return nil
	}
	index := all.index.fork()
	out := slices.Clone(all.list)
	for i := range out {
		out[i].Route.index = index
	}
	return out
}

// views are all views under some settings, and what is known from following
// them.
type views struct {
	list  []View
	index *Index
}

// viewsKey is what a project's views are kept under.
type viewsKey struct{ settings *project.Settings }

func readViews(p *project.Project, s *project.Settings) views {
	var out views
	for _, route := range Routes(p, s) {
		if route.Included() == nil {
			out.list = append(out.list, route.view())
			out.index = route.index
		}
	}
	if out.index != nil {
		out.index = out.index.frozen()
	}
	return out
}

// view follows the view of a route: through names, wrappers and as_view().
func (r Route) view() View {
	v := View{Route: r}
	m, e := r.Module, r.View
	for range mostHops {
		call, ok := e.(*pyast.Call)
		if !ok {
			d := r.index.Find(m, e)
			if inner, isCall := d.Node.(*pyast.Call); isCall {
				m, e = d.Module, inner
				continue
			}
			v.Definition = d
			return v
		}
		if method, ok := call.Func.(*pyast.Attribute); ok && method.Name == "as_view" {
			v.Made, v.MadeIn = call, m
			v.Definition = r.index.Find(m, method.Value)
			return v
		}
		if len(call.Args) != 1 || len(call.Keywords) > 0 {
			return v // made by a call that nobody can follow
		}
		v.Wrappers = append(v.Wrappers, r.index.wrapper(m, call.Func))
		e = call.Args[0]
	}
	return v
}

// Decorators are what stands above a function or a class, the outermost first.
func (ix *Index) Decorators(d Definition) []Wrapper {
	var written []pyast.Expr
	switch n := d.Node.(type) {
	case *pyast.FunctionDef:
		written = n.Decorators
	case *pyast.ClassDef:
		written = n.Decorators
	}
	out := make([]Wrapper, 0, len(written))
	for _, e := range written {
		out = append(out, ix.wrapper(d.Module, e))
	}
	return out
}

// wrapper reads a decorator: a name, a call of one, or either as an argument of
// method_decorator().
func (ix *Index) wrapper(m *pyast.Module, e pyast.Expr) Wrapper {
	w := Wrapper{Expr: e, In: m}
	if call, ok := e.(*pyast.Call); ok {
		w.Definition, w.Call = ix.Find(m, call.Func), call
		if w.Path == "django.utils.decorators.method_decorator" && len(call.Args) > 0 {
			method, _ := Keyword(call, "name").(*pyast.Str)
			w = ix.plainWrapper(m, call.Args[0])
			w.Expr = e
			if method != nil {
				w.Method = method.Value
			}
		}
		return w
	}
	w.Definition = ix.Find(m, e)
	return w
}

func (ix *Index) plainWrapper(m *pyast.Module, e pyast.Expr) Wrapper {
	w := Wrapper{Expr: e, In: m}
	if call, ok := e.(*pyast.Call); ok {
		w.Call, e = call, call.Func
	}
	w.Definition = ix.Find(m, e)
	return w
}
