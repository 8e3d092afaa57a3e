package code

import (
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// mostPatterns bounds how many elements of URL configurations are read: files
// may include each other any number of times.
const mostPatterns = 5000

// Pattern is an element of urlpatterns, as it stands in production.
type Pattern struct {
	At source.Location
	// Kind says what makes it.
	Kind PatternKind
	// Route is the text of the route, and Known whether it is one.
	Route string
	Known bool
	// Name is the route's own name, "" for none.
	Name string
	// Module holds it; View is its second argument.
	Module *pyast.Module
	View   pyast.Expr
	// Include reports whether it leads to other patterns: Included, as far as
	// they are known.
	Include  bool
	Included []Pattern
	// Namespace is that of an inclusion, "" where it has none or it is not known.
	Namespace string
}

// PatternKind says what makes an element of urlpatterns.
type PatternKind uint8

// The kinds of elements.
const (
	// OtherPattern is made by something that is not known.
	OtherPattern PatternKind = iota
	// PathPattern is made by path().
	PathPattern
	// RegexPattern is made by re_path() or url().
	RegexPattern
	// NoPattern is no pattern at all: a text, a tuple, a function.
	NoPattern
)

// URLConf are the elements of the root URL configuration and, within them, of
// what it includes.
func URLConf(p *project.Project, s *project.Settings) []Pattern {
	r := &confReader{conditions: conditions{NewIndex(p), s}, open: map[*pyast.Module]bool{}}
	patterns, _ := r.module(p.Python(p.URLs))
	return patterns
}

type confReader struct {
	conditions
	open  map[*pyast.Module]bool // the modules that are being read
	count int
}

// module reads a URL configuration: its elements and its app_name.
func (r *confReader) module(m *pyast.Module) (patterns []Pattern, app string) {
	if m == nil || r.open[m] {
		return nil, ""
	}
	r.open[m] = true
	defer delete(r.open, m)
	r.body(m, m.Body, &patterns, &app)
	return patterns, app
}

func (r *confReader) body(m *pyast.Module, body []pyast.Stmt, patterns *[]Pattern, app *string) {
	for _, stmt := range body {
		switch stmt := stmt.(type) {
		case *pyast.If:
			switch r.holds(m, stmt.Test) {
			case value.Yes:
				r.body(m, stmt.Body, patterns, app)
			case value.No:
				r.body(m, stmt.Else, patterns, app)
			}
		case *pyast.Assign:
			switch {
			case len(stmt.Targets) != 1:
			case Dotted(stmt.Targets[0]) == "urlpatterns":
				*patterns = r.list(m, stmt.Value)
			case Dotted(stmt.Targets[0]) == "app_name":
				*app = literal(stmt.Value)
			}
		case *pyast.AugAssign:
			if Dotted(stmt.Target) == "urlpatterns" {
				*patterns = append(*patterns, r.list(m, stmt.Value)...)
			}
		case *pyast.ExprStmt:
			*patterns = append(*patterns, r.added(m, stmt.Value)...)
		}
	}
}

// added are the elements that a call adds: urlpatterns.append(…).
func (r *confReader) added(m *pyast.Module, e pyast.Expr) []Pattern {
	call, ok := e.(*pyast.Call)
	if !ok || len(call.Args) != 1 {
		return nil
	}
	switch Dotted(call.Func) {
	case "urlpatterns.append":
		return r.element(m, call.Args[0])
	case "urlpatterns.extend":
		return r.list(m, call.Args[0])
	}
	return nil
}

// list reads an expression that is a list of elements.
func (r *confReader) list(m *pyast.Module, e pyast.Expr) (out []Pattern) {
	switch e := e.(type) {
	case *pyast.List:
		for _, item := range e.Items {
			out = append(out, r.element(m, item)...)
		}
	case *pyast.Tuple:
		for _, item := range e.Items {
			out = append(out, r.element(m, item)...)
		}
	case *pyast.BinOp:
		return append(r.list(m, e.Left), r.list(m, e.Right)...)
	case *pyast.Name:
		if items := assignedList(m, e.ID); items != nil {
			return r.list(m, items)
		}
	case *pyast.Call:
		if name := Dotted(e.Func); name == "i18n_patterns" || strings.HasSuffix(name, ".i18n_patterns") {
			prefixed := Pattern{At: source.Location{File: m.File, Span: e.Span()}, Module: m, Include: true}
			for _, item := range e.Args {
				prefixed.Included = append(prefixed.Included, r.element(m, item)...)
			}
			return []Pattern{prefixed}
		}
	}
	return out
}

// assignedList is the list that a module assigns to a name, once and at its top
// level, so that it cannot be part of itself.
func assignedList(m *pyast.Module, name string) pyast.Expr {
	var found pyast.Expr
	for _, stmt := range m.Body {
		assign, ok := stmt.(*pyast.Assign)
		if !ok || len(assign.Targets) != 1 || Dotted(assign.Targets[0]) != name {
			continue
		}
		list, ok := assign.Value.(*pyast.List)
		if !ok || found != nil {
			return nil
		}
		found = list
	}
	return found
}

// element reads one element.
func (r *confReader) element(m *pyast.Module, e pyast.Expr) []Pattern {
	if r.count++; r.count > mostPatterns {
		return nil
	}
	out := Pattern{At: source.Location{File: m.File, Span: e.Span()}, Module: m}
	switch e := e.(type) {
	case *pyast.Str, *pyast.Tuple:
		out.Kind = NoPattern
	case *pyast.Name:
		if d := r.Find(m, e); d.Class() == nil && d.Function() == nil {
			return nil
		}
		out.Kind = NoPattern
	case *pyast.Call:
		if !r.call(m, e, &out) {
			return nil
		}
	default:
		return nil
	}
	return []Pattern{out}
}

// call reads a call that makes an element, and reports whether it is one.
func (r *confReader) call(m *pyast.Module, call *pyast.Call, out *Pattern) bool {
	name := Dotted(call.Func)
	switch LastPart(name) {
	case "path":
		out.Kind = PathPattern
	case "re_path", "url":
		out.Kind = RegexPattern
	default:
		return false
	}
	if route, ok := Argument(call, 0, "route", "regex").(*pyast.Str); ok {
		out.Route, out.Known = route.Value, true
		out.At.Span = route.Span()
	}
	out.Name = literal(Argument(call, 3, "name"))
	out.View = Argument(call, 1, "view")
	r.include(m, out)
	return true
}

// include follows the second argument where it includes other patterns.
func (r *confReader) include(m *pyast.Module, out *Pattern) {
	if strings.HasSuffix(Dotted(out.View), ".site.urls") {
		out.Include, out.Namespace = true, "admin"
		return
	}
	call, ok := out.View.(*pyast.Call)
	if !ok {
		return
	}
	name := Dotted(call.Func)
	if name != "include" && !strings.HasSuffix(name, ".include") || len(call.Args) == 0 {
		return
	}
	out.Include = true
	target := call.Args[0]
	if pair, ok := target.(*pyast.Tuple); ok && len(pair.Items) == 2 {
		target, out.Namespace = pair.Items[0], literal(pair.Items[1])
	}
	switch target := target.(type) {
	case *pyast.Str:
		out.Included, out.Namespace = r.module(r.Module(target.Value))
	case *pyast.Name, *pyast.Attribute:
		if out.Included = r.list(m, target); out.Included == nil {
			if d := r.Find(m, target); d.Module != nil && !d.Own() {
				out.Included, out.Namespace = r.module(d.Module)
			}
		}
	default:
		out.Included = r.list(m, target)
	}
	if given := literal(Argument(call, 1, "namespace")); given != "" {
		out.Namespace = given
	}
}

// literal is a text literal's value, "" for any other expression.
func literal(e pyast.Expr) string {
	if s, ok := e.(*pyast.Str); ok && !s.Bytes {
		return s.Value
	}
	return ""
}
