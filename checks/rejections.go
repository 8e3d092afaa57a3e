package checks

import (
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// rejection is a way in which Django refuses settings.
type rejection struct {
	// exception is what it raises, and when says at which moment.
	exception, when string
	// from is the first series that does, before the first that no longer does.
	from, before django.Version
	find         func(rejecter)
	// django are the system checks that say the same.
	django []string
}

// Moments at which Django looks at settings.
const (
	onLoad    = "when the settings load"
	onRequest = "at the first request"
	onMail    = "when mail is sent"
	onUse     = "at the first use"
)

const improper = "ImproperlyConfigured"

// rejections are the ways in which Django refuses settings.
//
// Source: django/conf/__init__.py and the modules that use the settings, 3.2 to
// 6.1. Knowledge date: November 2026.
func rejections() []rejection {
	v := func(major, minor int) django.Version { return django.Version{Major: major, Minor: minor} }
	return []rejection{
		{exception: improper, when: onLoad, find: noList("INSTALLED_APPS")},
		{exception: improper, when: onLoad, find: noList("LOCALE_PATHS")},
		{exception: improper, when: onLoad, from: v(4, 0), find: noList("ALLOWED_HOSTS")},
		{exception: improper, when: onLoad, from: v(4, 1), find: noList("SECRET_KEY_FALLBACKS")},
		{exception: improper, when: onLoad, from: v(4, 2), before: v(5, 1), find: together("STORAGES", "DEFAULT_FILE_STORAGE", "STATICFILES_STORAGE")},
		{exception: improper, when: onLoad, from: v(3, 1), before: v(4, 0), find: together("PASSWORD_RESET_TIMEOUT", "PASSWORD_RESET_TIMEOUT_DAYS")},
		{exception: improper, when: onLoad, from: v(6, 1), find: together("MAILERS", django.MailerConflicts()...)},
		{exception: "ValueError", when: onLoad, find: unknownTimezone},
		{exception: improper, when: onLoad, find: noUserModel},

		{exception: improper, when: onUse, find: noKey, django: []string{"security.W009"}},
		{exception: "TypeError", when: "in its own check of the key", find: keyInBytes},
		{exception: improper, when: onUse, find: noDefaultDatabase},
		{exception: improper, when: onUse, before: v(5, 1), find: loadersBesideAppDirs, django: []string{"templates.E001"}},
		{exception: improper, when: onUse, from: v(5, 1), find: loadersBesideAppDirs},
		{exception: "InvalidCacheBackendError", when: onUse, find: removedCache},
		{exception: "ViewDoesNotExist", when: onUse, find: noFailureView},
		{exception: improper, when: "when a page links to a static file", find: noStaticURL},
		{exception: improper, when: onRequest, find: csrfBeforeSessions},

		{exception: "ValueError", when: onMail, before: v(6, 1), find: tlsTwice},
		{exception: "ValueError", when: onMail, from: v(3, 0), before: v(6, 0), find: noPairs},
		{exception: improper, when: onMail, from: v(6, 0), find: noAddresses},
		{exception: "InvalidMailer", when: onMail, from: v(6, 1), find: mailerWithoutHost},
		{exception: "InvalidMailer", when: onMail, from: v(6, 1), find: mailerTLSTwice},
	}
}

// rejecter takes what a rejection finds.
type rejecter struct {
	*lint.Pass
	rejection
	// limited says why the scope of what is found is limited, "" if it is not.
	limited string
}

// judge asks whether a setting is refused. The message says what is wrong with
// it, and what Django raises.
func (r rejecter) judge(s project.Setting, bad project.Question, wrong string) {
	subject, _, _ := strings.Cut(s.Name, "[")
	ids := r.django
	if ids == nil {
		ids = []string{}
	}
	r.Judge(r.settled(s), lint.Judgement{Bad: bad, Django: ids, Subject: subject, Limited: r.limited, Message: func(o project.Outcome) string {
		return s.Name + " " + wrong + lint.Because(o) + ": Django raises " + r.exception + " " + r.when
	}})
}

// settled is a setting without what is left of it where a variable is not set: a
// program that refuses to start without the variable is safe.
func (r rejecter) settled(s project.Setting) project.Setting {
	out := project.Setting{Name: s.Name, Exhaustive: s.Exhaustive}
	for _, o := range s.Outcomes {
		if o.Value != nil && !r.Options.Exact && value.Truth(o.Value) == value.No && !asWritten(o) {
			o.Value = &value.Unknown{Reason: "what a variable may say"}
		}
		out.Outcomes = append(out.Outcomes, o)
	}
	return out
}

// asWritten reports whether a value simply stands in the source, or is Django's
// default: no call had a part in it, which may have asked the environment.
func asWritten(o project.Outcome) bool {
	plain := !o.Explicit || len(o.Origin.Literals()) > 0
	o.Origin.Walk(func(step *value.Origin) bool {
		switch step.Kind {
		case value.Literal, value.Assigned, value.Imported:
		default:
			plain = false
		}
		return plain
	})
	return plain
}

// explicitly asks whether the project sets a setting.
func (r rejecter) explicitly(name string) value.Answer {
	if !r.Settings.Has(name) {
		return value.No
	}
	answer := value.Unsure
	for i, o := range r.Settings.Get(name).Outcomes {
		if i == 0 {
			answer = value.Known(o.Explicit)
		}
		answer = answer.Either(value.Known(o.Explicit))
	}
	return answer
}

// anything is true of every value that is there.
func anything(v value.Value) value.Answer { return lint.Absent(v).Not() }
