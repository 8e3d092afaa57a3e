package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const axesBackend = "axes.backends.AxesStandaloneBackend"

// outdatedAxes reports whether production has a django-axes from before version
// 5, which worked without a backend and had other settings.
func outdatedAxes(p *lint.Pass) bool {
	requirement, _ := p.Project.Requirements.Find("django-axes")
	pin, _ := requirement.Pinned()
	version, ok := django.ParseVersion(pin)
	return ok && version.Major < 5
}

// judgeAxes finds the first thing that leaves django-axes without effect.
func judgeAxes(p *lint.Pass, used value.Answer) {
	if judgeAxesOptions(p, used) {
		return
	}
	backends := p.Settings.Get("AUTHENTICATION_BACKENDS")
	if p.Judge(backends, lint.Judgement{
		Bad: lint.Given(used, lacksAxes(p)), Django: []string{"axes.W003"},
		Message: func(project.Outcome) string {
			return backends.Name + " lacks " + axesBackend + ": django-axes only keeps a record"
		},
	}) == value.Yes {
		return
	}
	cached := p.Settings.Get("AXES_HANDLER").Ask(lint.Equals(value.Str("axes.handlers.cache.AxesCacheHandler")))
	judgeCounters(p, used.And(cached), counters{library: "django-axes", cache: "AXES_CACHE", unfit: notShared, django: []string{"axes.W001"}})
}

// judgeAxesOptions finds a setting of the library's own that turns it off, and
// reports whether there is one.
func judgeAxesOptions(p *lint.Pass, used value.Answer) bool {
	noHandler := lint.Equals(value.Str("axes.handlers.dummy.AxesDummyHandler"), value.Str("axes.handlers.test.AxesTestHandler"))
	for _, option := range []struct {
		name   string
		off    project.Question
		effect string
	}{
		{"AXES_ENABLED", setFalsy, "django-axes does nothing"},
		{"AXES_LOCK_OUT_AT_FAILURE", setFalsy, "django-axes only keeps a record"},
		{"AXES_HANDLER", noHandler, "django-axes locks out nobody"},
		{"AXES_LOCKOUT_PARAMETERS", evadable, "another User-Agent header undoes the lockout"},
		{"AXES_USE_USER_AGENT", lint.Given(countsUserAgent(p), lint.Truthy), "another User-Agent header undoes the lockout"},
	} {
		answer := p.Judge(p.Settings.Get(option.name), lint.Judgement{
			Bad: lint.Given(used, option.off), Django: []string{},
			Message: func(o project.Outcome) string { return lint.Describe(option.name, o) + ": " + option.effect },
		})
		if answer == value.Yes {
			return true
		}
	}
	return false
}

// lacksAxes asks whether authentication backends lack that of django-axes: its
// own, or a class that is derived from it.
func lacksAxes(p *lint.Pass) project.Question {
	has := lint.AnyText(func(path string) bool {
		for _, backend := range []string{axesBackend, "axes.backends.AxesBackend"} {
			if path == backend || code.Extends(p.Project, path, backend) {
				return true
			}
		}
		return false
	})
	return func(v value.Value) value.Answer { return has(v).Not() }
}

// evadable asks whether every parameter of the lockout depends on the header
// that a client chooses. A parameter is a name, or names of which all count.
func evadable(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	parameters := project.Elements(v)
	answer := value.Known(len(parameters) > 0)
	for _, each := range parameters {
		answer = answer.And(lint.AnyText(func(name string) bool { return name == "user_agent" })(each.Value))
	}
	return answer
}

// countsUserAgent asks whether the old AXES_USE_USER_AGENT narrows every lockout:
// the new setting replaces it, and a lockout by the address alone remains with
// AXES_LOCK_OUT_BY_USER_OR_IP.
func countsUserAgent(p *lint.Pass) value.Answer {
	byEither := p.Settings.Get("AXES_LOCK_OUT_BY_USER_OR_IP").Ask(lint.Truthy)
	return p.Settings.Get("AXES_LOCKOUT_PARAMETERS").Ask(lint.Absent).And(byEither.Not())
}
