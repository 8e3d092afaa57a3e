package systemcheck

import (
	"slices"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// handlers are the names of a root URL configuration that replace Django's error
// views, and how many arguments each takes.
var handlers = []struct {
	name string
	args int
}{{"handler400", 2}, {"handler403", 2}, {"handler404", 2}, {"handler500", 1}}

// handlerArity: urls.E007.
func handlerArity(s scope) {
	for _, h := range handlers {
		at, view := handler(s, h.name)
		if f := s.index.FindPath(view).Function(); f != nil && !accepts(f, h.args) {
			s.report(at, 1, h.name+" is "+view+", which does not take what Django gives it")
		}
	}
}

// handlerMissing: urls.E008, as far as the module is the project's.
func handlerMissing(s scope) {
	for _, h := range handlers {
		at, view := handler(s, h.name)
		if s.index.Missing(view) {
			s.report(at, 1, h.name+" is "+view+", which is not there")
		}
	}
}

// handler is the view that the root URL configuration gives an error, as a
// dotted path, and the place; "" for none.
func handler(s scope, name string) (at source.Location, view string) {
	m := s.Project.Python(s.Project.URLs)
	if m == nil {
		return at, ""
	}
	for _, stmt := range m.Body {
		assign, ok := stmt.(*pyast.Assign)
		if !ok || len(assign.Targets) != 1 || code.Dotted(assign.Targets[0]) != name {
			continue
		}
		at = source.Location{File: m.File, Span: assign.Value.Span()}
		if text, ok := assign.Value.(*pyast.Str); ok {
			view = text.Value
		} else {
			view = s.index.Find(m, assign.Value).Path
		}
	}
	return at, view
}

// accepts reports whether a function can be called with so many positional
// arguments, and those given by name.
func accepts(f *pyast.FunctionDef, positional int, named ...string) bool {
	if len(f.Decorators) > 0 || f.Params == nil {
		return true // a decorator may make anything of it
	}
	given := slices.Concat(f.Params.PosOnly, f.Params.Args)
	if positional > len(given) && f.Params.VarArg == nil {
		return false
	}
	left := slices.Concat(given[min(positional, len(given)):], f.Params.KwOnly)
	for _, name := range named {
		i := slices.IndexFunc(left, func(p pyast.Param) bool { return p.Name == name })
		switch {
		case i >= 0:
			left = slices.Delete(left, i, i+1)
		case f.Params.KwVarArg == nil:
			return false
		}
	}
	return !slices.ContainsFunc(left, func(p pyast.Param) bool { return p.Default == nil })
}

const failureView = "CSRF_FAILURE_VIEW"

// failureArity: security.E101.
func failureArity(s scope) {
	s.judge(s.Settings.Get(failureView), func(v value.Value) value.Answer {
		name, ok := v.(value.Str)
		if !ok {
			return value.Unsure
		}
		f := s.index.FindPath(string(name)).Function()
		if f == nil {
			return value.Unsure
		}
		return value.Known(!accepts(f, 1, "reason"))
	}, describing(failureView, "which does not take what Django gives it"))
}
