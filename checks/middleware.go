package checks

import (
	"slices"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// middleware is the setting that lists the middleware: MIDDLEWARE, which
// replaced MIDDLEWARE_CLASSES in Django 2.0.
func middleware(p *lint.Pass) project.Setting {
	if !p.Project.Django.AtLeast(2, 0) && !p.Settings.Has("MIDDLEWARE") {
		return p.Settings.Get("MIDDLEWARE_CLASSES")
	}
	return p.Settings.Get("MIDDLEWARE")
}

// naming asks whether a list of middleware names one, or a class of the project
// that is derived from it. Django's own checks know the first only.
func naming(p *lint.Pass, path string) project.Question {
	if p.Options.Exact {
		return lint.Has(path)
	}
	return standing(p, path)
}

// standing asks the same of what Django does, which knows derived classes.
func standing(p *lint.Pass, path string) project.Question {
	derived := func(own string) bool { return code.Extends(p.Project, own, path) }
	return func(v value.Value) value.Answer {
		answer := lint.Has(path)(v)
		if answer == value.Yes {
			return answer
		}
		return answer.Or(lint.AnyText(derived)(v))
	}
}

// active asks whether a middleware is used.
func active(p *lint.Pass, path string) value.Answer { return middleware(p).Ask(naming(p, path)) }

// position is where a list of middleware names one, or a class of the project
// that is derived from it, among its known items; -1 for nowhere.
func position(p *lint.Pass, list value.Value, path string) int {
	return slices.IndexFunc(project.Elements(list), func(item value.Traced) bool {
		name, ok := item.Value.(value.Str)
		return ok && (string(name) == path || code.Extends(p.Project, string(name), path))
	})
}

// standsAt is the place of a middleware in a list, else that of the list.
func standsAt(p *lint.Pass, o project.Outcome, path string) source.Location {
	if i := position(p, o.Value, path); i >= 0 {
		return o.Elements()[i].Place()
	}
	return o.Place()
}

// lacks asks whether a list of middleware lacks one.
func lacks(p *lint.Pass, path string) project.Question {
	named := naming(p, path)
	return func(v value.Value) value.Answer { return named(v).Not() }
}

// lacking is the message of a finding that a middleware is missing.
func lacking(list, path string) func(project.Outcome) string {
	return func(project.Outcome) string { return list + " lacks " + path }
}

// satisfied records a practice at the text that names the middleware.
func satisfied(p *lint.Pass, path, message string) {
	o := middleware(p).Likely()
	if position(p, o.Value, path) >= 0 {
		p.Satisfied(message, standsAt(p, o, path))
	}
}
