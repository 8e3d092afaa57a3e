package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// HSTSExcludesSubdomains finds a site that insists on HTTPS for its own name
// only.
var HSTSExcludesSubdomains = &lint.Check{
	ID: "DR109", Name: "hsts-excludes-subdomains", Title: "HSTS leaves the subdomains out",
	Category: lint.Security, Severity: lint.Low, CWE: []int{319}, Django: []string{"security.W005"},
	Since: "0.1.0", Page: page("hsts-excludes-subdomains"), Practice: "HTTP Strict Transport Security",
	Why: `Browsers insist on HTTPS for the site's own name, and go on asking its subdomains over plain HTTP. Whoever
controls the network answers for one, any one, whether it exists or not, and from there sets cookies for the
whole domain: a session cookie of his choice, or a CSRF cookie that he knows.`,
	Fix: `When all subdomains are served over HTTPS, those of other programs and of the company's own network too:

~~~python
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
~~~

It cannot be taken back before SECURE_HSTS_SECONDS have gone by: try it with an hour first.`,
	FixLine: "set SECURE_HSTS_INCLUDE_SUBDOMAINS = True once all subdomains are served over HTTPS",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#secure-hsts-include-subdomains",
		"https://docs.djangoproject.com/en/stable/ref/middleware/#http-strict-transport-security",
	},
	Run: lint.OnSetting("SECURE_HSTS_INCLUDE_SUBDOMAINS", hstsExcludesSubdomains),
}

func hstsExcludesSubdomains(p *lint.Pass, s project.Setting) {
	sent := sendsHSTS(p)
	bad := lint.Given(sent, lint.NotTrue)
	if leftToEdge(p, s, bad, edgeSubdomains) {
		return
	}
	p.Judge(s, lint.Judgement{Bad: bad, Good: lint.Surely(sent, "HSTS holds for the subdomains too"), Fixes: fixes.InProduction(p, false, fixes.On(s.Name))})
}
