package code

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Explorer is a page to try GraphQL queries on that a routed view shows to every
// browser in production.
type Explorer struct {
	// View is the library's view that shows it.
	View django.GraphQLView
	// At is what turns it on: an argument, an attribute of the class, or the call
	// of as_view() that does not turn it off.
	At source.Location
	// Default says that nothing turns it on or off.
	Default bool
}

// Explorers are the pages to try GraphQL queries on that the routes lead to. A
// view that may be guarded, by a decorator or by a method of its own, has none.
func Explorers(p *project.Project, s *project.Settings) []Explorer {
	var out []Explorer
	for _, v := range Views(p, s) {
		if v.Made == nil || !v.Known() || slices.ContainsFunc(v.Wrappers, guards) {
			continue
		}
		if e, ok := explorer(v, conditions{v.Index(), s}); ok {
			out = append(out, e)
		}
	}
	return out
}

func explorer(v View, c conditions) (Explorer, bool) {
	library, own, ok := graphQLClass(v.Definition, c.Index)
	if !ok {
		return Explorer{}, false
	}
	for _, option := range library.Options {
		if e := Keyword(v.Made, option); e != nil {
			return Explorer{View: library, At: source.Location{File: v.MadeIn.File, Span: e.Span()}}, c.on(v.MadeIn, e) == value.Yes
		}
	}
	for _, class := range own {
		for _, option := range library.Options {
			if e, ok := Attribute(class.Class(), option).(pyast.Expr); ok {
				return Explorer{View: library, At: class.At(e)}, c.on(class.Module, e) == value.Yes
			}
		}
	}
	open := slices.ContainsFunc(v.Made.Keywords, func(k pyast.Keyword) bool { return k.Name == "" }) // **options
	at := source.Location{File: v.MadeIn.File, Span: v.Made.Span()}
	return Explorer{View: library, At: at, Default: true}, library.Shown && !open
}

// graphQLClass tells a library's view, or a class of the project's that is
// derived from it and no other, together with such classes. One that answers
// requests by itself may show anything.
func graphQLClass(d Definition, ix *Index) (library django.GraphQLView, own []Definition, ok bool) {
	chain, all := ix.Ancestors(d)
	if !all {
		return library, nil, false
	}
	for _, each := range chain {
		switch {
		case each.Class() != nil:
			if answersItself(each, ix) {
				return library, nil, false
			}
			own = append(own, each)
		case each.Path == "builtins.object" || strings.HasPrefix(each.Path, "typing."):
		case ok:
			return library, nil, false // a second base: a mixin of some library
		default:
			if library, ok = django.GraphQLViewOf(each.Path); !ok {
				return library, nil, false
			}
		}
	}
	return library, own, ok
}

// answersItself reports whether a class handles requests by a method of its own,
// or is decorated.
func answersItself(d Definition, ix *Index) bool {
	if slices.ContainsFunc(ix.Decorators(d), guards) {
		return true
	}
	for _, s := range d.Class().Body {
		method, ok := s.(*pyast.FunctionDef)
		if !ok {
			continue
		}
		switch name := method.Name; {
		case name == "dispatch" || name == "get" || name == "setup" || name == "run" || name == "__init__" || name == "as_view",
			strings.Contains(name, "graphiql"), strings.Contains(name, "graphql_ide"):
			return true
		}
	}
	return false
}

// guards reports whether a decorator may ask who the visitor is.
func guards(w Wrapper) bool { return !django.HarmlessDecorator(w.Path) }

// on asks whether an option is true in production.
func (c conditions) on(m *pyast.Module, e pyast.Expr) value.Answer {
	switch e := e.(type) {
	case *pyast.Str:
		return value.Known(e.Value != "")
	case *pyast.IfExp:
		switch c.holds(m, e.Test) {
		case value.Yes:
			return c.on(m, e.Body)
		case value.No:
			return c.on(m, e.Else)
		}
		return value.Unsure
	}
	return c.holds(m, e)
}
