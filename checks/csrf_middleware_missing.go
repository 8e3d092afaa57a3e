package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// CSRFMiddlewareMissing finds a site that does not check where forms come from.
var CSRFMiddlewareMissing = &lint.Check{
	ID: "DR122", Name: "csrf-middleware-missing", Title: "Forged requests are not rejected",
	Category: lint.Security, Severity: lint.High, CWE: []int{352}, Django: []string{"security.W003"},
	Since: "0.1.0", Overlaps: []string{"SonarPython S4502"}, Page: page("csrf-middleware-missing"), Practice: "CSRF protection",
	Why: `A browser sends the visitor's session cookie with a form, whoever wrote the form. Without
CsrfViewMiddleware any page on the Internet can change data in the name of a visitor who is signed in, the
administrator included.`,
	Fix: `Put the middleware back, below SessionMiddleware:

~~~python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    ...
]
~~~

A view that takes requests from other programs, authenticated otherwise, is exempted by itself, with
@csrf_exempt; the views of Django REST framework already are, where they use tokens.`,
	FixLine: "add django.middleware.csrf.CsrfViewMiddleware to MIDDLEWARE",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/csrf/"},
	Run:     lint.OnSettings(csrfMiddlewareMissing),
}

func csrfMiddlewareMissing(p *lint.Pass) {
	list := middleware(p)
	answer := p.Judge(list, lint.Judgement{
		Bad: lacks(p, django.CSRFMiddleware), Message: lacking(list.Name, django.CSRFMiddleware),
		Hint:  keepsNoSessions(p), // no cookie then speaks for the visitor
		Fixes: fixes.Also(p, fixes.ItemAdded(p.Project, list.Name, django.CSRFMiddleware, true, "django.middleware.common.CommonMiddleware", django.SessionMiddleware), fixes.On("CSRF_COOKIE_SECURE")),
	})
	if answer == value.No {
		satisfied(p, django.CSRFMiddleware, "CsrfViewMiddleware rejects forged requests")
	}
}

// keepsNoSessions reports whether the settings list their apps and middleware,
// and none for sessions among them.
func keepsNoSessions(p *lint.Pass) bool {
	apps := p.Settings.Get("INSTALLED_APPS")
	return apps.Explicit() && apps.Ask(lint.Has("django.contrib.sessions", "django.contrib.admin")) == value.No &&
		middleware(p).Explicit() && middleware(p).Ask(lint.AnyText(namesSessions)) == value.No
}

// namesSessions goes by the name: middleware of other packages keeps sessions too.
func namesSessions(path string) bool { return strings.Contains(strings.ToLower(path), "session") }
