package systemcheck

import (
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// lacksKey asks whether a dictionary has no such key.
func lacksKey(key string) project.Question {
	return func(v value.Value) value.Answer {
		d, ok := v.(*value.Dict)
		if !ok {
			return value.Unsure
		}
		if _, found := d.Str(key); found {
			return value.No
		}
		if d.Open != nil {
			return value.Unsure
		}
		return value.Yes
	}
}

// sequence asks whether a value is a list or a tuple.
func sequence(v value.Value) value.Answer {
	switch v.(type) {
	case *value.List, *value.Tuple:
		return value.Yes
	case *value.Unknown:
		return value.Unsure
	}
	return value.No
}

// whole reports whether all items of a list or tuple are among those known.
func whole(v value.Value) bool {
	switch v := v.(type) {
	case *value.List:
		return v.Open == nil
	case *value.Tuple:
		return v.Open == nil
	}
	return false
}

// some asks whether an item of a list is as asked for.
func some(question project.Question) project.Question {
	return func(v value.Value) value.Answer {
		answer := value.Unsure
		if whole(v) {
			answer = value.No
		}
		for _, item := range project.Elements(v) {
			answer = answer.Or(question(item.Value))
		}
		return answer
	}
}

// counting tells how many items of a list are as asked for.
func counting(question project.Question) func(project.Outcome) int {
	return func(o project.Outcome) int {
		n := 0
		for _, item := range project.Elements(o.Value) {
			if question(item.Value) == value.Yes {
				n++
			}
		}
		return n
	}
}

// installed asks whether a list of apps has one: by its name, or by the path of
// its configuration or of one of the project's own that is derived from that.
func installed(p *lint.Pass, app string) project.Question {
	return lint.AnyText(func(entry string) bool {
		return entry == app || strings.HasPrefix(entry, app+".apps.") || adminApp(p, app, entry)
	})
}

// adminApp reports whether an entry is a configuration of the project's own for
// Django's admin, as its documentation shows it.
func adminApp(p *lint.Pass, app, entry string) bool {
	return app == admin && (code.Extends(p.Project, entry, admin+".apps.AdminConfig") || code.Extends(p.Project, entry, admin+".apps.SimpleAdminConfig"))
}

// uses asks whether an app is installed.
func (s scope) uses(app string) value.Answer {
	return s.Settings.Get("INSTALLED_APPS").Ask(installed(s.Pass, app))
}

// lacksClass asks whether a list of dotted paths names neither a class nor one
// derived from it. One from elsewhere that is called alike may be derived.
func lacksClass(p *lint.Pass, class string) project.Question {
	alike := strings.ToLower(code.LastPart(class))[:len("auth")]
	return func(v value.Value) value.Answer {
		named := lint.AnyText(func(path string) bool { return path == class || code.Extends(p.Project, path, class) })(v)
		called := lint.AnyText(func(path string) bool {
			return !strings.HasPrefix(path, "django.") && strings.Contains(strings.ToLower(code.LastPart(path)), alike)
		})(v)
		if named == value.No && !p.Options.Exact && called != value.No {
			return value.Unsure
		}
		return named.Not()
	}
}
