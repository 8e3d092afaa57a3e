package checks

import (
	"github.com/djready/djready/checks/fixes"
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
	FixLine: "put the middleware into the order that Django and the packages ask for",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/middleware/#middleware-ordering",
		"https://github.com/adamchainz/django-cors-headers#setup",
	},
	Run: lint.OnSettings(middlewareOrderWrong),
}

func middlewareOrderWrong(p *lint.Pass) {
	loginRequiredTooHigh(p)
	if p.Options.Exact {
		return // Django itself minds nothing else
	}
	wrong := map[string]bool{} // one finding for each middleware is enough
	for _, rule := range django.MiddlewareOrders(p.Project.Django.Version) {
		if wrong[rule.Above] || rule.Above == django.CORSMiddleware && corsAdmits(p) == value.No {
			continue
		}
		answer := p.Judge(middleware(p), lint.Judgement{
			Bad:     below(p, rule.Above, rule.Below),
			Subject: orderSubject(rule.Above),
			At:      func(o project.Outcome) source.Location { return standsAt(p, o, rule.Above) },
			Message: func(project.Outcome) string {
				return code.LastPart(rule.Above) + " stands below " + code.LastPart(rule.Below) + ": " + rule.Otherwise
			},
			Django: []string{},
			Fixes:  fixes.ItemMoved(p.Project, rule.Above, rule.Below, false),
		})
		wrong[rule.Above] = answer == value.Yes
	}
}

// loginRequiredTooHigh is Django's own check auth.E013, which knows subclasses.
func loginRequiredTooHigh(p *lint.Pass) {
	if !p.Project.Django.AtLeast(5, 1) || installed(p, "django.contrib.auth") != value.Yes {
		return
	}
	p.Judge(middleware(p), lint.Judgement{
		Bad: func(v value.Value) value.Answer {
			missing := standing(p, django.LoginRequiredMiddleware)(v).And(standing(p, django.AuthenticationMiddleware)(v).Not())
			return missing.Or(below(p, django.AuthenticationMiddleware, django.LoginRequiredMiddleware)(v))
		},
		Subject: django.LoginRequiredMiddleware,
		At:      func(o project.Outcome) source.Location { return standsAt(p, o, django.LoginRequiredMiddleware) },
		Message: func(project.Outcome) string {
			return "LoginRequiredMiddleware has no AuthenticationMiddleware above it: every request fails"
		},
	})
}

// orderSubject is what a finding about a middleware is about: for that of
// django-cors-headers the package, which other checks speak of.
func orderSubject(path string) string {
	if path == django.CORSMiddleware {
		return "corsheaders"
	}
	return path
}

// below asks whether the first of two middleware stands below the second in a
// list that has both.
func below(p *lint.Pass, first, second string) project.Question {
	return func(v value.Value) value.Answer {
		both := standing(p, first)(v).And(standing(p, second)(v))
		if both != value.Yes {
			return both
		}
		return value.Known(position(p, v, first) > position(p, v, second))
	}
}
