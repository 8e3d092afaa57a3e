package systemcheck

import (
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const djangoTemplates = "django.template.backends.django.DjangoTemplates"

// djangosOwn asks whether an entry of TEMPLATES is an engine of Django's own, or
// of a class of the project that is derived from it.
func djangosOwn(s scope, v value.Value) value.Answer {
	entry, ok := v.(*value.Dict)
	if !ok {
		return value.Unsure
	}
	backend, _ := entry.Str("BACKEND")
	name, ok := backend.Value.(value.Str)
	switch path := string(name); {
	case !ok:
		return value.Unsure
	case path == djangoTemplates || code.Extends(s.Project, path, djangoTemplates):
		return value.Yes
	case strings.HasPrefix(path, "django.template.") || strings.HasPrefix(path, "django_jinja."):
		return value.No
	}
	return value.Unsure
}

// option is an entry's option; nil where it is not set, Unknown where that is
// not known.
func option(v value.Value, name string) value.Value {
	for _, key := range []string{"OPTIONS", name} {
		entry, ok := v.(*value.Dict)
		if !ok {
			return v
		}
		inner, found := entry.Str(key)
		switch {
		case found:
			v = inner.Value
		case entry.Open != nil:
			return entry.Open
		default:
			return nil
		}
	}
	return v
}

// stringIfInvalid: templates.E002, once for each engine. Since 5.1 the engines
// check themselves, and only Django's own does.
func stringIfInvalid(s scope) {
	own := s.Project.Django.AtLeast(5, 1)
	noText := func(entry value.Value) value.Answer {
		answer := value.Yes
		switch option(entry, "string_if_invalid").(type) {
		case nil, value.Str:
			answer = value.No
		case *value.Unknown:
			answer = value.Unsure
		}
		if own {
			answer = answer.And(djangosOwn(s, entry))
		}
		return answer
	}
	s.judgeEach(s.Settings.Get("TEMPLATES"), some(noText), counting(noText), saying("string_if_invalid in TEMPLATES is no text"))
}

// firstEngine is the entry of TEMPLATES that the admin looks at: the first of
// Django's own. known is false where it cannot be told.
func firstEngine(s scope, v value.Value) (engine value.Value, known bool) {
	for _, item := range project.Elements(v) {
		switch djangosOwn(s, item.Value) {
		case value.Yes:
			return item.Value, true
		case value.Unsure, value.Maybe:
			return nil, false
		}
	}
	return nil, whole(v)
}
