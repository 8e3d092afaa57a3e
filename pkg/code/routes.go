package code

import (
	"slices"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// Route is one path(), re_path() or url() call of a URL configuration, or one
// registration with a router of Django REST framework, reachable in production.
type Route struct {
	Module *pyast.Module
	Call   *pyast.Call
	// View is the second argument: a view, the class of a view set for a
	// registration, or what is included.
	View pyast.Expr
	// Registered says that it is registered with a router.
	Registered bool
	// Path is the route as it is written, behind those of what includes it: of a
	// regular expression without its anchors. A part that is no literal is "…".
	Path string

	index *Index
}

// At is the place of a part of the route.
func (r Route) At(n pyast.Node) source.Location {
	return source.Location{File: r.Module.File, Span: n.Span()}
}

// Find is what a name, used where the route stands, leads to.
func (r Route) Find(e pyast.Expr) Definition { return r.index.Find(r.Module, e) }

// Extends reports whether a class, as a module names it, is one of some classes
// or derives from one.
func (r Route) Extends(m *pyast.Module, class pyast.Expr, bases ...string) bool {
	chain, _ := r.index.Ancestors(r.index.Find(m, class))
	return slices.ContainsFunc(chain, func(d Definition) bool { return slices.Contains(bases, d.Path) })
}

// Name is the route's name, "" if it has none.
func (r Route) Name() string {
	for _, keyword := range []string{"name", "basename", "base_name"} {
		if s, ok := Keyword(r.Call, keyword).(*pyast.Str); ok {
			return s.Value
		}
	}
	return ""
}

// Included is what the route includes: the argument of include(); nil for a
// route to a view.
func (r Route) Included() pyast.Expr {
	call, ok := r.View.(*pyast.Call)
	if !ok || LastPart(Dotted(call.Func)) != "include" {
		return nil
	}
	if len(call.Args) == 0 {
		return Keyword(call, "arg")
	}
	return call.Args[0]
}

// Routes are the routes of the root URL configuration and of what it includes,
// in order. What stands under a condition that does not surely hold under the
// settings is left out; what is included several times stands at its first
// place.
func Routes(p *project.Project, s *project.Settings) []Route {
	all := project.Derive(p, routesKey{s}, func() routes { return readRoutes(p, s) })
	if len(all.list) == 0 {
		return nil
	}
	index := all.index.fork()
	out := slices.Clone(all.list)
	for i := range out {
		out[i].index = index
	}
	return out
}

// routes are all routes under some settings, and what is known from reading
// them.
type routes struct {
	list  []Route
	index *Index
}

// routesKey is what a project's routes are kept under.
type routesKey struct{ settings *project.Settings }

func readRoutes(p *project.Project, s *project.Settings) routes {
	m := p.Python(p.URLs)
	if m == nil {
		return routes{}
	}
	r := newPatternReader(p, s)
	return routes{r.list(m, "urlpatterns", place{}), r.frozen()}
}
