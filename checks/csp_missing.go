package checks

import (
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// CSPMissing finds sites that do not tell browsers which scripts are theirs.
var CSPMissing = &lint.Check{
	ID: "DR124", Name: "csp-missing", Title: "No Content-Security-Policy is sent",
	Category: lint.Security, Severity: lint.Note, Pedantic: true, CWE: []int{693}, Since: "0.1.0", Page: page("csp-missing"), Practice: "Content Security Policy",
	Why: `Where a page shows what visitors wrote, sooner or later somebody gets a script into it. With a Content-Security-Policy
the browser runs only scripts from where the policy says, so that such a mistake mostly stays without consequence. Django sends
one since 6.0; for older versions there is django-csp.`,
	Fix: `Begin with a policy that only reports, then enforce it:

~~~python
from django.utils.csp import CSP

MIDDLEWARE = [
    ...
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
]
SECURE_CSP = {"default-src": [CSP.SELF]}
~~~`,
	FixLine: "send a Content-Security-Policy, by Django's middleware (6.0+) or django-csp",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/howto/csp/",
		"https://django-csp.readthedocs.io/",
	},
	Run: lint.OnSettings(cspMissing),
}

func cspMissing(p *lint.Pass) {
	list := middleware(p)
	for _, path := range []string{django.PolicyMiddleware, django.PackagePolicyMiddleware} {
		if list.Ask(naming(p, path)) == value.Yes {
			satisfied(p, path, "A Content-Security-Policy is sent")
			return
		}
	}
	for _, file := range p.Project.Deployment.Proxies {
		if text := p.Project.Text(file); text != nil && strings.Contains(strings.ToLower(text.Text()), "content-security-policy") {
			return // the web server sends it
		}
	}
	p.Judge(list, lint.Judgement{
		Bad: func(v value.Value) value.Answer { return lint.AnyText(namesCSP)(v).Not() },
		Message: func(project.Outcome) string {
			return list.Name + " lacks a middleware that sends a Content-Security-Policy"
		},
	})
}

// namesCSP tells middleware for it by the name: of the project's own, and of
// other packages.
func namesCSP(path string) bool {
	lower := strings.ToLower(strings.ReplaceAll(path, "_", ""))
	return strings.Contains(lower, "csp") || strings.Contains(lower, "contentsecurity") || strings.Contains(lower, "securityheader")
}
