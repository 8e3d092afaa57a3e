package code

import (
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// mostURLFiles bounds how many URL configurations are followed.
const mostURLFiles = 200

// Route is one path(), re_path() or url() call of a URL configuration, reachable
// in production.
type Route struct {
	Module *pyast.Module
	Call   *pyast.Call
	// View is the second argument.
	View pyast.Expr
}

// At is the place of a part of the route.
func (r Route) At(n pyast.Node) source.Location {
	return source.Location{File: r.Module.File, Span: n.Span()}
}

// Routes are the routes of the root URL configuration and of what it includes by
// name, in order. What stands under a condition that does not surely hold under
// the settings is left out.
func Routes(p *project.Project, s *project.Settings) []Route {
	r := &routeReader{project: p, settings: s, seen: map[string]bool{}}
	r.file(p.URLs)
	return r.found
}

type routeReader struct {
	project  *project.Project
	settings *project.Settings
	seen     map[string]bool
	found    []Route
}

func (r *routeReader) file(file string) {
	if file == "" || r.seen[file] || len(r.seen) >= mostURLFiles {
		return
	}
	r.seen[file] = true
	if m := r.project.Python(file); m != nil {
		r.body(m, m.Body)
	}
}

// body reads statements in order; of a condition only the branch that is taken
// in production.
func (r *routeReader) body(m *pyast.Module, body []pyast.Stmt) {
	for _, s := range body {
		switch s := s.(type) {
		case *pyast.If:
			switch holds(r.settings, s.Test) {
			case value.Yes:
				r.body(m, s.Body)
			case value.No:
				r.body(m, s.Else)
			}
		case *pyast.Try:
			r.body(m, s.Body)
			r.body(m, s.Else)
			r.body(m, s.Finally)
		case *pyast.FunctionDef, *pyast.ClassDef:
		default:
			r.statement(m, s)
		}
	}
}

func (r *routeReader) statement(m *pyast.Module, s pyast.Stmt) {
	pyast.Inspect([]pyast.Stmt{s}, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.IfExp:
			return false // rare, and either branch may be the one
		case *pyast.Call:
			r.call(m, n)
		}
		return true
	})
}

func (r *routeReader) call(m *pyast.Module, call *pyast.Call) {
	name := Dotted(call.Func)
	switch name[strings.LastIndexByte(name, '.')+1:] {
	case "path", "re_path", "url":
		if len(call.Args) > 1 {
			r.found = append(r.found, Route{m, call, call.Args[1]})
		} else if view := Keyword(call, "view"); view != nil {
			r.found = append(r.found, Route{m, call, view})
		}
	case "include":
		if len(call.Args) > 0 {
			if s, ok := call.Args[0].(*pyast.Str); ok {
				r.file(moduleFile(r.project, r.project.Root, s.Value))
			}
		}
	}
}

// holds asks whether a condition on settings holds in production. DEBUG is taken
// as off: that it is on is a finding of its own.
func holds(s *project.Settings, test pyast.Expr) value.Answer {
	switch test := test.(type) {
	case *pyast.Constant:
		return value.Known(test.Kind == pyast.True)
	case *pyast.Attribute:
		if Dotted(test.Value) == "settings" {
			return isOn(s, test.Name)
		}
	case *pyast.Name:
		if s.Has(test.ID) {
			return isOn(s, test.ID)
		}
	case *pyast.Call:
		if Dotted(test.Func) == "bool" && len(test.Args) == 1 {
			return holds(s, test.Args[0])
		}
	case *pyast.UnaryOp:
		if test.Op == "not" {
			return holds(s, test.Operand).Not()
		}
	case *pyast.BoolOp:
		return holdsAll(s, test)
	}
	return value.Unsure
}

func isOn(s *project.Settings, setting string) value.Answer {
	if setting == "DEBUG" {
		return value.No
	}
	return s.Get(setting).Ask(truthy)
}

func holdsAll(s *project.Settings, test *pyast.BoolOp) value.Answer {
	answer := holds(s, test.Values[0])
	for _, operand := range test.Values[1:] {
		if test.Or {
			answer = answer.Or(holds(s, operand))
		} else {
			answer = answer.And(holds(s, operand))
		}
	}
	return answer
}

// truthy asks whether a setting's value is true for Python; an absent one is not.
func truthy(v value.Value) value.Answer {
	if v == nil {
		return value.No
	}
	return value.Truth(v)
}
