package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// noList finds a setting that must be a list or a tuple and is none.
func noList(name string) func(rejecter) {
	return func(r rejecter) {
		r.judge(r.Settings.Get(name), func(v value.Value) value.Answer {
			switch v.(type) {
			case nil, *value.List, *value.Tuple:
				return value.No
			case *value.Unknown:
				return value.Unsure
			}
			return value.Yes
		}, "is neither list nor tuple")
	}
}

// together finds settings that may not stand beside their successor.
func together(successor string, old ...string) func(rejecter) {
	return func(r rejecter) {
		both := r.explicitly(successor)
		for _, name := range old {
			if r.Settings.Has(name) {
				r.judge(r.Settings.Get(name), lint.Given(both.And(r.explicitly(name)), anything), "is set beside "+successor)
			}
		}
	}
}

// unknownTimezone finds a TIME_ZONE that no machine knows.
func unknownTimezone(r rejecter) {
	r.judge(r.Settings.Get("TIME_ZONE"), func(v value.Value) value.Answer {
		switch v := v.(type) {
		case value.Str:
			if strings.Contains(string(v), "{{") {
				return value.Unsure // a template of a project, to be filled in
			}
			return value.Known(v != "" && !django.Timezone(string(v)))
		case *value.Unknown:
			return value.Unsure
		}
		return value.No
	}, "names no time zone")
}

// noUserModel finds an AUTH_USER_MODEL that is not written as "app.Model", or of
// whose app nothing is installed.
func noUserModel(r rejecter) {
	apps := r.Settings.Get("INSTALLED_APPS").Likely().Value
	auth := installed(r.Pass, "django.contrib.auth")
	r.judge(r.Settings.Get("AUTH_USER_MODEL"), lint.Given(auth, func(v value.Value) value.Answer {
		name, ok := v.(value.Str)
		if !ok {
			return value.Unsure
		}
		label, _, _ := strings.Cut(string(name), ".")
		return value.Known(strings.Count(string(name), ".") != 1).Or(r.labelled(apps, label).Not())
	}), "is no model of an installed app")
}

// labelled asks whether an app may have a label: by default it is the last part
// of its name, and the path of its configuration holds that. Other labels are
// seldom, and no app is then said to lack its own.
func (r rejecter) labelled(apps value.Value, label string) value.Answer {
	index := code.NewIndex(r.Project)
	return lint.AnyText(func(entry string) bool {
		return strings.Contains("."+strings.ToLower(entry)+".", "."+strings.ToLower(label)+".") || !plainLabel(index, entry)
	})(apps)
}

// plainLabel reports whether an app surely has the last part of its path for a
// label: Django's own apps do, and those of the project without an AppConfig.
// The config of any other app may choose another.
func plainLabel(index *code.Index, entry string) bool {
	if strings.HasPrefix(entry, "django.contrib.") {
		return true
	}
	return index.Module(entry) != nil && index.Module(entry+".apps") == nil
}

// noKey finds a SECRET_KEY that is empty or not there.
func noKey(r rejecter) {
	key := r.Settings.Get("SECRET_KEY")
	if _, required := r.Settings.Required["SECRET_KEY"]; required {
		return
	}
	if !key.Explicit() {
		if overridable(r.Settings) {
			return // Django does not start without a key, so that is where it is set
		}
		r.limited = "it may be set by settings that the repository does not hold"
	}
	r.judge(key, lint.Falsy, "is empty")
}

// overridable reports whether what the repository does not hold may replace any
// setting, and so set more of them.
func overridable(s *project.Settings) bool {
	return slices.ContainsFunc(s.Names(), func(name string) bool {
		return slices.ContainsFunc(s.Get(name).Outcomes, func(o project.Outcome) bool { return o.Overridable != "" })
	})
}

// keyInBytes finds a SECRET_KEY of bytes. Django's own check of it fails; all
// else works.
func keyInBytes(r rejecter) {
	r.judge(r.Settings.Get("SECRET_KEY"), func(v value.Value) value.Answer {
		key, ok := v.(value.Bytes)
		return value.Known(ok && key != "" && r.Options.Exact)
	}, "is of bytes")
}
