package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// MiddlewareOrderWrong finds middleware below one that it has to stand above.
var MiddlewareOrderWrong = &lint.Check{
	ID: "DR214", Name: "middleware-order-wrong", Title: "The middleware stands in the wrong order",
	Category: lint.Configuration, Severity: lint.Medium, Django: []string{"auth.E013"}, Since: "0.1.0", Page: page("middleware-order-wrong"),
	Why: `A request passes the middleware from the top of the list to the bottom, its response from the bottom to the top. One that needs
what another provides has to stand below it, and what one answers by itself never passes those below: neither their headers nor their
cookies are on it.`,
	Fix: `Keep the order of Django's documentation:

~~~python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
~~~`,
	FixLine: "move it above the other one",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/middleware/#middleware-ordering",
		"https://github.com/adamchainz/django-cors-headers#setup",
	},
	Run: lint.OnSettings(middlewareOrderWrong),
}

const (
	authMiddleware          = "django.contrib.auth.middleware.AuthenticationMiddleware"
	loginRequiredMiddleware = "django.contrib.auth.middleware.LoginRequiredMiddleware"
)

func middlewareOrderWrong(p *lint.Pass) {
	loginRequiredTooHigh(p)
	if p.Options.Exact {
		return // Django itself minds nothing else
	}
	wrong := map[string]bool{} // one finding for each middleware is enough
	for _, rule := range django.MiddlewareOrders(p.Project.Django.Version) {
		if wrong[rule.Above] || rule.Above == corsMiddleware && corsAdmits(p) == value.No {
			continue
		}
		answer := p.Judge(middleware(p), lint.Judgement{
			Bad:     below(p, rule.Above, rule.Below),
			Subject: orderSubject(rule.Above),
			At:      func(o project.Outcome) source.Location { return standsAt(p, o, rule.Above) },
			Message: func(project.Outcome) string {
				return class(rule.Above) + " stands below " + class(rule.Below) + ": " + rule.Otherwise
			},
			Django: []string{},
		})
		wrong[rule.Above] = answer == value.Yes
	}
}

// loginRequiredTooHigh is Django's own check auth.E013, which knows subclasses.
func loginRequiredTooHigh(p *lint.Pass) {
	if !p.Project.Django.AtLeast(5, 1) || p.Settings.Get("INSTALLED_APPS").Ask(hasApp("django.contrib.auth")) != value.Yes {
		return
	}
	p.Judge(middleware(p), lint.Judgement{
		Bad: func(v value.Value) value.Answer {
			missing := stands(p, v, loginRequiredMiddleware).And(stands(p, v, authMiddleware).Not())
			return missing.Or(below(p, authMiddleware, loginRequiredMiddleware)(v))
		},
		Subject: loginRequiredMiddleware,
		At:      func(o project.Outcome) source.Location { return standsAt(p, o, loginRequiredMiddleware) },
		Message: func(project.Outcome) string {
			return "LoginRequiredMiddleware has no AuthenticationMiddleware above it: every request fails"
		},
	})
}

// orderSubject is what a finding about a middleware is about: for that of
// django-cors-headers the package, which other checks speak of.
func orderSubject(path string) string {
	if path == corsMiddleware {
		return "corsheaders"
	}
	return path
}

// class is the last part of a dotted path.
func class(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// below asks whether the first of two middleware stands below the second in a
// list that has both.
func below(p *lint.Pass, first, second string) project.Question {
	return func(v value.Value) value.Answer {
		both := stands(p, v, first).And(stands(p, v, second))
		if both != value.Yes {
			return both
		}
		return value.Known(position(p, v, first) > position(p, v, second))
	}
}

// stands asks whether a list names a middleware or a class of the project that is
// derived from it.
func stands(p *lint.Pass, v value.Value, path string) value.Answer {
	switch {
	case v == nil:
		return value.No
	case position(p, v, path) >= 0:
		return value.Yes
	}
	return lint.Has(path)(v)
}

// position is where a middleware stands among the known items of a list, -1 if it
// does not.
func position(p *lint.Pass, v value.Value, path string) int {
	return slices.IndexFunc(project.Elements(v), func(item value.Traced) bool {
		name, ok := item.Value.(value.Str)
		return ok && (string(name) == path || code.Extends(p.Project, string(name), path))
	})
}

func standsAt(p *lint.Pass, o project.Outcome, path string) source.Location {
	if i := position(p, o.Value, path); i >= 0 {
		return at(o, project.Elements(o.Value)[i]).Place()
	}
	return o.Place()
}
