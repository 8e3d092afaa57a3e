package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// apiView is a routed view of Django REST framework of which all is known that
// may ask who the visitor is.
type apiView struct {
	code.View
	chain []code.Definition
	// writes are the methods of HTTP that lead to what writes.
	writes []string
	// explicit is where it says itself that anybody may use it; nowhere where it
	// leaves that to the settings.
	explicit source.Location
}

// openAPIView reads a routed view; false where it is no view of the framework,
// asks who the visitor is, or has anything about it that may.
func openAPIView(v code.View) (apiView, bool) {
	if !v.Own() || !harmless(v.Wrappers) {
		return apiView{}, false
	}
	a := apiView{View: v}
	if v.Function() != nil {
		return a, a.readFunction()
	}
	return a, v.Class() != nil && a.readClass()
}

// harmless reports whether decorators are known to ask nobody anything.
func harmless(wrappers []code.Wrapper) bool {
	return !slices.ContainsFunc(wrappers, func(w code.Wrapper) bool { return !django.HarmlessDecorator(w.Path) })
}

const restDecorators = "rest_framework.decorators."

// readFunction reads a function under @api_view.
func (a *apiView) readFunction() bool {
	isView := false
	for _, w := range a.Index().Decorators(a.Definition) {
		switch w.Path {
		case restDecorators + "api_view":
			isView = true
			a.writes = writingMethods(w.Call)
		case restDecorators + "permission_classes":
			if w.Call == nil || len(w.Call.Args) != 1 || !allowsAny(w.Call.Args[0]) {
				return false
			}
			a.explicit = source.Location{File: w.In.File, Span: w.Expr.Span()}
		default:
			if !django.HarmlessDecorator(w.Path) {
				return false
			}
		}
	}
	if !writesData(a.Index(), a.Definition) {
		a.writes = nil
	}
	return isView && !says(a.Index(), a.Definition, accessWords)
}

// writingMethods are the methods that @api_view lists and that write.
func writingMethods(call *pyast.Call) []string {
	if call == nil || len(call.Args) == 0 {
		return nil
	}
	var out []string
	items, _ := pyast.Displayed(call.Args[0])
	for _, text := range listedTexts(items) {
		if django.WritingMethod(text) {
			out = append(out, strings.ToLower(text))
		}
	}
	return out
}

// listedTexts are the texts among the items of a list.
func listedTexts(items []pyast.Expr) []string {
	var out []string
	for _, item := range items {
		if s, ok := item.(*pyast.Str); ok {
			out = append(out, s.Value)
		}
	}
	return out
}

// askingMembers are what a class may bind to ask who the visitor is in a way
// that cannot be read.
var askingMembers = []string{
	"get_permissions", "check_permissions", "check_object_permissions", "permission_denied", "initial", "initialize_request",
	"perform_authentication", "get_authenticators", "dispatch", "as_view",
}

// readClass reads a class and those that it derives from.
func (a *apiView) readClass() bool {
	var all bool
	if a.chain, all = a.Index().Ancestors(a.Definition); !all {
		return false
	}
	isView := false
	for _, class := range a.chain {
		_, known := django.RESTView(class.Path)
		isView = isView || known
		if !known && !class.Own() && !django.HarmlessBase(class.Path) || class.Own() && !a.silent(class) {
			return false
		}
	}
	if !isView || !a.readPermissions() || !a.readHandlers() {
		return false
	}
	return !says(a.Index(), a.Definition, accessWords) && !a.serializerAsks()
}

// silent reports whether a class of the project binds nothing and is under
// nothing that may ask who the visitor is.
func (a *apiView) silent(class code.Definition) bool {
	for _, name := range askingMembers {
		if _, bound := class.Member(name); bound {
			return false
		}
	}
	if member, bound := class.Member("authentication_classes"); bound {
		items, isList := pyast.Displayed(member.Node)
		for _, item := range items {
			isList = isList && django.OpenAuthentication(a.Index().Find(class.Module, item).Path)
		}
		if !isList {
			return false
		}
	}
	if !harmless(a.Index().Decorators(class)) {
		return false
	}
	for _, name := range django.WritingHandlers() {
		if handler, bound := class.Member(name); bound && !harmless(a.Index().Decorators(handler)) {
			return false
		}
	}
	return true
}

// readPermissions reads permission_classes where the view is made, else of the
// first class that has them; false where they may ask.
func (a *apiView) readPermissions() bool {
	if a.Made != nil && len(a.Made.Keywords) > 0 {
		return false // options of as_view() take the place of attributes
	}
	for _, class := range a.chain {
		member, bound := class.Member("permission_classes")
		if !bound {
			continue
		}
		classes, ok := member.Node.(pyast.Expr)
		if !ok || !allowsAny(classes) {
			return false
		}
		a.explicit = member.At(classes)
		return true
	}
	return true
}

// readHandlers reads which handlers are there and write; false where that cannot
// be told.
func (a *apiView) readHandlers() bool {
	wanted, ok := a.handlers()
	if !ok {
		return false
	}
	for _, h := range wanted {
		if a.handlerWrites(h.name) && !slices.Contains(a.writes, h.method) {
			a.writes = append(a.writes, h.method)
		}
	}
	return true
}

// handler is a method of a view, and the method of HTTP that leads to it.
type handler struct{ method, name string }

// handlers are those that the route can lead to by a method that writes: those
// that as_view({…}) names, else all that there are.
func (a *apiView) handlers() ([]handler, bool) {
	if a.Made != nil && len(a.Made.Args) > 0 {
		actions, ok := a.Made.Args[0].(*pyast.Dict)
		return namedActions(actions), ok
	}
	allowed, ok := a.allowedMethods()
	var out []handler
	for _, name := range django.WritingHandlers() {
		method := methodOf(name)
		isAction := name != method
		if isAction == a.Route.Registered && allowed(method) {
			out = append(out, handler{method, name})
		}
	}
	return out, ok
}

// allowedMethods tells the methods that the view answers to, by its
// http_method_names; false where they cannot be read.
func (a *apiView) allowedMethods() (allowed func(method string) bool, ok bool) {
	for _, class := range a.chain {
		if member, bound := class.Member("http_method_names"); bound {
			items, ok := pyast.Displayed(member.Node)
			methods := listedTexts(items)
			return func(method string) bool { return slices.Contains(methods, method) }, ok
		}
	}
	return func(string) bool { return true }, true
}

// namedActions are the handlers that as_view({"post": "create"}) names for
// methods that write.
func namedActions(actions *pyast.Dict) []handler {
	if actions == nil {
		return nil
	}
	var out []handler
	for _, entry := range actions.Entries {
		method, isText := entry.Key.(*pyast.Str)
		name, named := entry.Value.(*pyast.Str)
		if isText && named && django.WritingMethod(method.Value) {
			out = append(out, handler{strings.ToLower(method.Value), name.Value})
		}
	}
	return out
}

// methodOf is the method of HTTP that leads to a handler of this name.
func methodOf(handler string) string {
	switch handler {
	case "create":
		return "post"
	case "update":
		return "put"
	case "partial_update":
		return "patch"
	case "destroy":
		return "delete"
	}
	return handler
}

// actionOf is the action that the framework's generic views call for a method of
// HTTP.
func actionOf(method string) string {
	switch method {
	case "post":
		return "create"
	case "put":
		return "update"
	case "patch":
		return "partial_update"
	case "delete":
		return "destroy"
	}
	return method
}

// handlerWrites reports whether a handler is there and writes: one of the
// project by what it does, one of the framework by its name, unless the project
// has another action behind it that does not.
func (a *apiView) handlerWrites(name string) bool {
	for _, class := range a.chain {
		for _, bound := range []string{name, actionOf(name)} {
			if own, ok := class.Member(bound); ok {
				return own.Function() != nil && writesData(a.Index(), own)
			}
		}
		if brought, _ := django.RESTView(class.Path); slices.Contains(brought, name) {
			return true
		}
	}
	return false
}

// serializerAsks reports whether the project's serializer asks who the visitor
// is.
func (a *apiView) serializerAsks() bool {
	for _, class := range a.chain {
		if member, bound := class.Member("serializer_class"); bound {
			e, ok := member.Node.(pyast.Expr)
			return !ok || says(a.Index(), a.Index().Find(class.Module, e), accessWords)
		}
	}
	return false
}
