package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// HSTSTooShort finds a site whose promise of HTTPS is soon forgotten.
var HSTSTooShort = &lint.Check{
	ID: "DR111", Name: "hsts-too-short", Title: "Browsers soon forget to insist on HTTPS",
	Category: lint.Security, Severity: lint.Low, Pedantic: true, CWE: []int{319}, Since: "0.1.0", Page: page("hsts-too-short"),
	Why: `A visitor who comes back after more than that time is asked over plain HTTP again, where whoever controls
the network can answer. A short time is right for the first weeks, to find out what breaks; often it is never
raised. The browsers' list of preloaded domains takes nobody below a year.`,
	Fix: `When nothing has broken for a while, go to a year:

~~~python
SECURE_HSTS_SECONDS = 31536000
~~~`,
	FixLine: "raise SECURE_HSTS_SECONDS to 31536000, a year",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#secure-hsts-seconds",
		"https://hstspreload.org/#deployment-recommendations",
	},
	Run: lint.OnSetting("SECURE_HSTS_SECONDS", hstsTooShort),
}

func hstsTooShort(p *lint.Pass, s project.Setting) {
	preload := p.Settings.Get("SECURE_HSTS_PRELOAD").Ask(lint.Truthy) == value.Yes
	p.Judge(s, lint.Judgement{Bad: lint.Given(sendsHSTS(p), underAYear), Fixes: fixes.Literal(p.Project, s.Name, "31536000", false), Message: func(o project.Outcome) string {
		if preload {
			return lint.Describe(s.Name, o) + ", under a year, which the list of preloaded domains does not take"
		}
		return lint.Describe(s.Name, o) + ", under a year"
	}})
}
