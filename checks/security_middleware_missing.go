package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
)

// SecurityMiddlewareMissing finds a site without the middleware that most
// settings of security need.
var SecurityMiddlewareMissing = &lint.Check{
	ID: "DR121", Name: "security-middleware-missing", Title: "SecurityMiddleware is not used",
	Category: lint.Security, Severity: lint.High, CWE: []int{693}, Django: []string{"security.W001"},
	Since: "0.1.0", Page: page("security-middleware-missing"),
	Why: `SecurityMiddleware redirects to HTTPS, and sends the headers for HSTS, for referrers, for windows that the
site opens, and against guessing of content types. Without it all SECURE_… settings but the one for the proxy's
header do nothing, and nothing says so: the settings look hardened, and the site is not.`,
	Fix: `Put the middleware first:

~~~python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    ...
]
~~~`,
	FixLine: "put django.middleware.security.SecurityMiddleware at the top of MIDDLEWARE",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/middleware/#module-django.middleware.security"},
	Run:     lint.OnSettings(securityMiddlewareMissing),
}

func securityMiddlewareMissing(p *lint.Pass) {
	list := middleware(p)
	lines := append(hstsLines(), fixes.On("SECURE_SSL_REDIRECT"))
	if !p.Project.Django.AtLeast(3, 0) {
		lines = append(lines, fixes.On("SECURE_CONTENT_TYPE_NOSNIFF")) // on by default since
	}
	p.Judge(list, lint.Judgement{Bad: lacks(p, django.SecurityMiddleware), Message: lacking(list.Name, django.SecurityMiddleware),
		Fixes: fixes.Also(p, fixes.ItemAdded(p.Project, list.Name, django.SecurityMiddleware, false), lines...),
	})
}
