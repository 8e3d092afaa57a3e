package code

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// item is one route, and what it includes: a call, or the name of one.
func (r *patternReader) item(m *pyast.Module, e pyast.Expr, at place) []Route {
	call, ok := e.(*pyast.Call)
	if name, isName := e.(*pyast.Name); isName {
		d := r.Find(m, name)
		m = d.Module
		call, ok = d.Node.(*pyast.Call)
	}
	if !ok {
		return nil
	}
	switch LastPart(Dotted(call.Func)) {
	case "path", "re_path", "url":
	default:
		return nil
	}
	route := Route{Module: m, Call: call, View: Argument(call, 1, "view"), Path: join(at.path, written(call)), index: r.Index}
	if route.View == nil {
		return nil
	}
	return r.appended([]Route{route}, r.includes(route, place{route.Path, at.depth + 1}))
}

// includes are the routes that a route includes: those of a module, by its name
// or itself, of a list, or of either with the names of its app and instance.
func (r *patternReader) includes(route Route, at place) []Route {
	target := route.Included()
	if tuple, ok := route.View.(*pyast.Tuple); ok {
		target = tuple // what include() returns
	}
	if tuple, ok := target.(*pyast.Tuple); ok {
		target = first(tuple.Items)
	}
	switch e := target.(type) {
	case *pyast.Str:
		if m := r.Module(e.Value); m != nil {
			return r.list(m, "urlpatterns", at)
		}
		return nil
	case *pyast.Name, *pyast.Attribute:
		if d := r.Find(route.Module, target); d.Module != nil && !d.Own() {
			return r.list(d.Module, "urlpatterns", at)
		}
	}
	return r.routes(route.Module, target, at)
}

// written is the path of a route as it is written; "…" where it is no literal.
func written(call *pyast.Call) string {
	pattern := Argument(call, 0, "route", "regex")
	if translated, ok := pattern.(*pyast.Call); ok && len(translated.Args) == 1 {
		pattern = translated.Args[0] // gettext_lazy("…")
	}
	s, ok := pattern.(*pyast.Str)
	if !ok {
		return "…"
	}
	if LastPart(Dotted(call.Func)) == "path" {
		return s.Value
	}
	return strings.TrimSuffix(strings.TrimPrefix(s.Value, "^"), "$")
}
