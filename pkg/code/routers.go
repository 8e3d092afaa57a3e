package code

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// router are the registrations with a router of Django REST framework, or of
// what extends it: in the module that makes it and in the one that asks for its
// routes.
func (r *patternReader) router(m *pyast.Module, e pyast.Expr, at place) []Route {
	switch e := e.(type) {
	case *pyast.Name:
		home, own := r.home(m, e.ID)
		out := r.registrations(home, own, at)
		if (home != m || own != e.ID) && r.makesRouter(home, own) {
			out = r.appended(out, r.registered(m, e.ID, at))
		}
		return out
	case *pyast.Attribute:
		if d := r.Find(m, e.Value); d.Module != nil && !d.Own() {
			home, own := r.home(d.Module, e.Name)
			return r.registrations(home, own, at)
		}
	}
	return nil
}

// home is the module that makes what a name of another one stands for, and its
// name there. It does not ask what that is: it may be made in a branch.
func (r *patternReader) home(m *pyast.Module, name string) (*pyast.Module, string) {
	for range mostHops {
		b, bound := r.scope(m).names[name]
		if !bound {
			b = r.starred(m, name)
		}
		other := r.Module(b.module)
		if b.name == "" || other == nil {
			break
		}
		m, name = other, b.name
	}
	return m, name
}

// starred is the import of a name with a star, as if it were imported by itself.
func (r *patternReader) starred(m *pyast.Module, name string) binding {
	for _, star := range slices.Backward(r.scope(m).stars) {
		if other := r.Module(star); other != nil {
			if _, has := r.scope(other).names[name]; has {
				return binding{module: star, name: name}
			}
		}
	}
	return binding{}
}

// registrations are those of a router in the module that makes it, once.
func (r *patternReader) registrations(m *pyast.Module, name string, at place) []Route {
	key := symbol{m, name}
	if r.done[key] || at.depth > mostIncludes || !r.makesRouter(m, name) {
		return nil
	}
	r.done[key] = true
	return r.registered(m, name, at)
}

// makesRouter reports whether a module assigns a router to a name: there are
// other things that have something registered, such as the admin's site.
func (r *patternReader) makesRouter(m *pyast.Module, name string) bool {
	found := false
	visit := func(n pyast.Node) bool {
		assign, ok := n.(*pyast.Assign)
		if !ok || !isName(assign.Targets[0], name) {
			return true
		}
		pyast.Inspect([]pyast.Stmt{assign}, func(n pyast.Node) bool {
			call, ok := n.(*pyast.Call)
			found = found || ok && strings.Contains(LastPart(Dotted(call.Func)), "Router")
			return true
		})
		return true
	}
	pyast.Inspect(m.Body, visit)
	return found
}

// registered are the registrations that a module makes with a router.
func (r *patternReader) registered(m *pyast.Module, name string, at place) []Route {
	var out []Route
	names := map[string]bool{name: true} // drf-extensions registers with what register() returns, too
	r.taken(m, m.Body, func(s pyast.Stmt) {
		var e pyast.Expr
		switch s := s.(type) {
		case *pyast.ExprStmt:
			e = s.Value
		case *pyast.Assign:
			e = s.Value
		}
		call, ok := e.(*pyast.Call)
		if !ok {
			return
		}
		found := r.registration(m, call, names, at)
		if assign, ok := s.(*pyast.Assign); ok && len(found) > 0 {
			if target, ok := assign.Targets[0].(*pyast.Name); ok {
				names[target.ID] = true
			}
		}
		out = append(out, found...)
	})
	return out
}

// registration reads a call of a router's register(), also in a chain of them,
// or of its registry.extend().
func (r *patternReader) registration(m *pyast.Module, call *pyast.Call, names map[string]bool, at place) []Route {
	method, ok := call.Func.(*pyast.Attribute)
	if !ok {
		return nil
	}
	switch method.Name {
	case "register":
		var out []Route
		if before, ok := method.Value.(*pyast.Call); ok {
			if out = r.registration(m, before, names, at); len(out) == 0 {
				return nil
			}
		} else if router, ok := method.Value.(*pyast.Name); !ok || !names[router.ID] {
			return nil
		}
		return append(out, r.viewSet(m, call, at)...)
	case "extend":
		registry, ok := method.Value.(*pyast.Attribute)
		if router, own := nameOf(registry, "registry"); !ok || !own || !names[router] || len(call.Args) == 0 {
			return nil
		}
		if other, ok := call.Args[0].(*pyast.Attribute); ok && other.Name == "registry" {
			return r.router(m, other.Value, place{at.path, at.depth + 1})
		}
	}
	return nil
}

// nameOf is NAME of NAME.attribute.
func nameOf(e *pyast.Attribute, attribute string) (string, bool) {
	if e == nil || e.Name != attribute {
		return "", false
	}
	name, ok := e.Value.(*pyast.Name)
	if !ok {
		return "", false
	}
	return name.ID, true
}

func (r *patternReader) viewSet(m *pyast.Module, call *pyast.Call, at place) []Route {
	route := Route{Module: m, Call: call, View: Keyword(call, "viewset"), Registered: true, Path: join(at.path, "…"), index: r.Index}
	if len(call.Args) > 1 {
		route.View = call.Args[1]
	}
	prefix := first(call.Args)
	if prefix == nil {
		prefix = Keyword(call, "prefix")
	}
	if s, ok := prefix.(*pyast.Str); ok {
		route.Path = join(at.path, s.Value)
	}
	if route.View == nil {
		return nil
	}
	return []Route{route}
}
