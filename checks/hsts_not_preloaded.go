package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// HSTSNotPreloaded finds a site that does not agree to be on the browsers' list.
var HSTSNotPreloaded = &lint.Check{
	ID: "DR110", Name: "hsts-not-preloaded", Title: "HSTS is not preloaded",
	Category: lint.Security, Severity: lint.Low, Pedantic: true, CWE: []int{319}, Django: []string{"security.W021"},
	Since: "0.1.0", Page: page("hsts-not-preloaded"),
	Why: `HSTS protects from the second visit on: the first one may still go over plain HTTP. Browsers come with a
list of domains for which they never do that, and take up only those whose header says "preload".

It is a decision, not a duty: the whole domain is then bound to HTTPS, and it takes months to get off the list.`,
	Fix: `When the whole domain is on HTTPS for good, say so, and enter it at hstspreload.org:

~~~python
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
~~~`,
	FixLine: "set SECURE_HSTS_PRELOAD = True if the domain is to be on the browsers' list",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#secure-hsts-preload",
		"https://hstspreload.org/",
	},
	Run: lint.OnSetting("SECURE_HSTS_PRELOAD", hstsNotPreloaded),
}

func hstsNotPreloaded(p *lint.Pass, s project.Setting) {
	if !p.Project.Django.AtLeast(1, 11) {
		return // the setting came with Django 1.11
	}
	p.Judge(s, lint.Judgement{Bad: lint.Given(sendsHSTS(p), lint.NotTrue), Fixes: fixes.InProduction(p, false, fixes.On(s.Name))})
}
