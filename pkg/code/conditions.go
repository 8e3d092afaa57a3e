package code

import (
	"slices"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// conditions answers what code asks about the settings.
type conditions struct {
	*Index
	settings *project.Settings
}

// holds asks whether a condition on settings holds in production. DEBUG is taken
// as off: that it is on is a finding of its own.
func (c conditions) holds(m *pyast.Module, test pyast.Expr) value.Answer {
	switch test := test.(type) {
	case *pyast.Constant:
		return value.Known(test.Kind == pyast.True)
	case *pyast.UnaryOp:
		if test.Op == "not" {
			return c.holds(m, test.Operand).Not()
		}
	case *pyast.BoolOp:
		return c.all(m, test)
	case *pyast.Compare:
		if len(test.Ops) == 1 {
			return c.compare(m, test.Left, test.Ops[0], test.Rights[0])
		}
	case *pyast.Call:
		return c.call(m, test)
	}
	return c.ask(m, test, truthy)
}

func (c conditions) all(m *pyast.Module, test *pyast.BoolOp) value.Answer {
	answer := c.holds(m, test.Values[0])
	for _, operand := range test.Values[1:] {
		if test.Or {
			answer = answer.Or(c.holds(m, operand))
		} else {
			answer = answer.And(c.holds(m, operand))
		}
	}
	return answer
}

func (c conditions) compare(m *pyast.Module, left pyast.Expr, op pyast.CompareOp, right pyast.Expr) value.Answer {
	wanted, ok := constant(right)
	if op == "in" || op == "not in" {
		if wanted, ok = constant(left); ok {
			answer := c.ask(m, right, func(v value.Value) value.Answer { return value.Contains(v, wanted) })
			if op == "in" {
				return answer
			}
			return answer.Not()
		}
	}
	if !ok {
		return value.Unsure
	}
	equal := c.ask(m, left, func(v value.Value) value.Answer { return value.Equal(v, wanted) })
	switch op {
	case "==", "is":
		return equal
	case "!=", "is not":
		return equal.Not()
	}
	return value.Unsure
}

// call reads bool(…), getattr(settings, "NAME", default) and
// apps.is_installed("app").
func (c conditions) call(m *pyast.Module, call *pyast.Call) value.Answer {
	switch c.Find(m, call.Func).Path {
	case "builtins.bool":
		if len(call.Args) == 1 {
			return c.holds(m, call.Args[0])
		}
	case "django.apps.apps.is_installed":
		if app, ok := constant(first(call.Args)); ok {
			return c.settings.Get("INSTALLED_APPS").Ask(func(v value.Value) value.Answer { return value.Contains(v, app) })
		}
	}
	return c.ask(m, call, truthy)
}

// ask asks about the value of a setting; what is none is not known.
func (c conditions) ask(m *pyast.Module, e pyast.Expr, question project.Question) value.Answer {
	name, missing := c.setting(m, e)
	switch {
	case name == "":
		return value.Unsure
	case name == "DEBUG":
		return question(value.Bool(false))
	case missing != nil && !c.settings.Has(name):
		if v, ok := constant(missing); ok && c.settings.Complete() {
			return question(v)
		}
		return value.Unsure
	}
	return c.settings.Get(name).Ask(func(v value.Value) value.Answer {
		if v == nil {
			return value.Unsure // the condition itself fails
		}
		return question(v)
	})
}

// setting is the setting that an expression reads, "" if none, and what it is
// where it is not set: the last argument of getattr.
func (c conditions) setting(m *pyast.Module, e pyast.Expr) (name string, missing pyast.Expr) {
	switch e := e.(type) {
	case *pyast.Attribute:
		if c.isSettings(m, e.Value) {
			return e.Name, nil
		}
	case *pyast.Name: // from project.settings import DEBUG
		d := c.Find(m, e)
		if d.Module != nil && d.Own() && slices.Contains(c.settings.Files, d.Module.File.Path()) {
			return LastPart(d.Path), nil
		}
	case *pyast.Call:
		if Dotted(e.Func) == "getattr" && len(e.Args) == 3 && c.isSettings(m, e.Args[0]) {
			if name, ok := e.Args[1].(*pyast.Str); ok {
				return name.Value, e.Args[2]
			}
		}
	}
	return "", nil
}

func (c conditions) isSettings(m *pyast.Module, e pyast.Expr) bool {
	if d := c.Find(m, e); d.Known() {
		return d.Path == "django.conf.settings" || d.Module != nil && slices.Contains(c.settings.Files, d.Module.File.Path())
	}
	return Dotted(e) == "settings"
}

// truthy asks whether a value is true for Python.
func truthy(v value.Value) value.Answer { return value.Truth(v) }

// constant is the value of a literal.
func constant(e pyast.Expr) (value.Value, bool) {
	switch e := e.(type) {
	case *pyast.Str:
		return value.Str(e.Value), !e.Bytes
	case *pyast.Constant:
		switch e.Kind {
		case pyast.True, pyast.False:
			return value.Bool(e.Kind == pyast.True), true
		case pyast.None:
			return value.None{}, true
		}
	}
	return nil, false
}
