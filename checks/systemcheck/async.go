package systemcheck

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

const asyncUnsafe = "DJANGO_ALLOW_ASYNC_UNSAFE"

// asyncUnsafeSet: async.E001. The variable is set by the settings, by manage.py
// or by an entry point themselves, or for production by a deployment file.
func asyncUnsafeSet(s scope) {
	message := asyncUnsafe + " is set, which lets asynchronous code use the database unsafely"
	if !s.Options.Exact {
		for _, v := range s.Project.Deployment.Variables {
			if v.Name == asyncUnsafe && v.Value != "" {
				s.report(v.Location, 1, message)
				return
			}
		}
	}
	files := append(append(append([]string(nil), s.Settings.Files...), s.Project.Layout.ManagePy...), s.Project.Layout.Entry...)
	for _, file := range files {
		if at := setsVariable(s, file, asyncUnsafe); !at.IsZero() {
			s.report(at, 1, message)
			return
		}
	}
}

// setsVariable is where a statement at the top of a file sets an environment
// variable to a text, nowhere if none does.
func setsVariable(s scope, file, name string) source.Location {
	m := s.Project.Python(file)
	if m == nil {
		return source.Location{}
	}
	for _, stmt := range m.Body {
		var key, text pyast.Expr
		switch stmt := stmt.(type) {
		case *pyast.Assign:
			if target, ok := stmt.Targets[0].(*pyast.Subscript); ok && code.Dotted(target.Value) == "os.environ" {
				key, text = target.Index, stmt.Value
			}
		case *pyast.ExprStmt:
			if call, ok := stmt.Value.(*pyast.Call); ok && code.Dotted(call.Func) == "os.environ.setdefault" && len(call.Args) == 2 {
				key, text = call.Args[0], call.Args[1]
			}
		}
		named, _ := key.(*pyast.Str)
		set, ok := text.(*pyast.Str)
		if named != nil && named.Value == name && ok && set.Value != "" {
			return source.Location{File: m.File, Span: stmt.Span()}
		}
	}
	return source.Location{}
}
