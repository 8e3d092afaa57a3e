package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

const (
	allowAny    = "rest_framework.permissions.AllowAny"
	openClasses = "its permission_classes let anybody in"
)

// schemaViews are the views of the routes that show the API's schema, once for
// each place that says who may see it; what else it lets in is related.
func schemaViews(p *lint.Pass) []schemaView {
	var out []schemaView
	for _, r := range code.Routes(p.Project, p.Settings) {
		view, ok := yasgView(p, r)
		if !ok {
			view, ok = spectacularView(p, r)
		}
		if !ok {
			continue
		}
		i := slices.IndexFunc(out, func(known schemaView) bool { return known.cause == view.cause })
		if i < 0 {
			out = append(out, view)
		} else {
			out[i].related = append(out[i].related, lint.Related{At: r.At(r.View), Message: "so is this view"})
		}
	}
	return out
}

// yasgView reads a route to get_schema_view(…).with_ui(…) or without_ui(…) of
// drf-yasg, or to that of Django REST framework itself. Wrapped in a decorator
// it is none: the decorator may ask who the visitor is.
func yasgView(p *lint.Pass, r code.Route) (schemaView, bool) {
	target := r.View
	if call, ok := target.(*pyast.Call); ok {
		method, ok := call.Func.(*pyast.Attribute)
		if !ok || method.Name != "with_ui" && method.Name != "without_ui" && method.Name != "as_cached_view" {
			return schemaView{}, false
		}
		target = method.Value
	}
	m, made := r.BoundCall(target)
	if made == nil || !strings.HasSuffix("."+code.Dotted(made.Func), ".get_schema_view") {
		return schemaView{}, false
	}
	view := schemaView{at: source.Location{File: m.File, Span: made.Span()}}
	if classes := code.Keyword(made, "permission_classes"); classes != nil {
		view.at.Span = classes.Span()
		view.open, view.reason = allowsAny(classes), openClasses
	} else {
		view.open = defaultPermission(p) == value.Yes
		view.reason = "it has no permission classes, and those of REST_FRAMEWORK let anybody in"
	}
	view.cause = view.at
	if public := code.Keyword(made, "public"); pyast.IsTrue(public) {
		view.related = append(view.related, lint.Related{
			At: source.Location{File: m.File, Span: public.Span()}, Message: "it lists what the visitor may not use, too",
		})
	}
	return view, true
}

// spectacularView reads a route to a view of drf-spectacular. Its permission
// classes are those of as_view(), else SERVE_PERMISSIONS.
func spectacularView(p *lint.Pass, r code.Route) (schemaView, bool) {
	call, ok := r.View.(*pyast.Call)
	if !ok {
		return schemaView{}, false
	}
	name := code.Dotted(call.Func)
	name = name[strings.LastIndexByte(strings.TrimSuffix(name, ".as_view"), '.')+1:]
	if !strings.HasPrefix(name, "Spectacular") || !strings.HasSuffix(name, ".as_view") {
		return schemaView{}, false
	}
	if classes := code.Keyword(call, "permission_classes"); classes != nil {
		view := schemaView{at: r.At(classes), open: allowsAny(classes)}
		view.reason, view.cause = openClasses, view.at
		return view, true
	}
	serve := p.Settings.Get("SPECTACULAR_SETTINGS").Item("SERVE_PERMISSIONS")
	view := schemaView{at: r.At(call), reason: "SPECTACULAR_SETTINGS has no SERVE_PERMISSIONS"}
	if serve.Ask(lint.Absent) != value.Yes {
		view.at, view.reason = serve.Likely().Place(), "SERVE_PERMISSIONS is "+lint.Show(serve.Likely().Value)
	}
	view.open, view.cause = serve.Ask(openPermissions) == value.Yes, serve.Likely().Place()
	return view, true
}

// defaultPermission asks whether Django REST framework lets anybody in where a
// view does not say otherwise.
func defaultPermission(p *lint.Pass) value.Answer {
	return p.Settings.Get("REST_FRAMEWORK").Item(restPermissions).Ask(openPermissions)
}

// openPermissions asks whether permission classes, by their names, let anybody
// in: so do none, and by default so it is.
func openPermissions(v value.Value) value.Answer {
	if v == nil {
		return value.Yes
	}
	return lint.Falsy(v).Or(lint.Has(allowAny)(v).And(single(v)))
}

// single asks whether a list has no second item: every class has to let the
// visitor in.
func single(v value.Value) value.Answer {
	one := value.Known(len(project.Elements(v)) == 1)
	switch v := v.(type) {
	case value.Str:
		return value.Yes
	case *value.List:
		return one.And(value.Known(v.Open == nil).Or(value.Unsure))
	case *value.Tuple:
		return one.And(value.Known(v.Open == nil).Or(value.Unsure))
	}
	return one
}

// allowsAny reports whether permission classes, as an expression, let anybody in.
func allowsAny(classes pyast.Expr) bool {
	items, listed := pyast.Displayed(classes)
	if !listed {
		return false
	}
	for _, item := range items {
		if !strings.HasSuffix("."+code.Dotted(item), ".AllowAny") {
			return false
		}
	}
	return true
}
