package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// HSTSDisabled finds a site that does not tell browsers to insist on HTTPS.
var HSTSDisabled = &lint.Check{
	ID: "DR108", Name: "hsts-disabled", Title: "HTTP Strict Transport Security is off",
	Category: lint.Security, Severity: lint.High, CWE: []int{319}, Django: []string{"security.W004"},
	Since: "0.1.0", Page: page("hsts-disabled"), Practice: "HTTP Strict Transport Security",
	Why: `Without HSTS a browser's first request goes out in clear text whenever somebody types the name
of the site or follows an old link. Whoever controls the network there, such as the Wi-Fi of a café, answers
it instead of the site and keeps the visitor on HTTP; the redirect to HTTPS never happens.`,
	Fix: `Set the time for which browsers remember to use HTTPS only. Begin with an hour; when nothing breaks,
go to a year:

~~~python
SECURE_HSTS_SECONDS = 3600        # later: 31536000, one year
~~~

The header is sent on secure requests only. Where a proxy ends TLS, Django must be told by which header the
proxy says so (SECURE_PROXY_SSL_HEADER), or the proxy itself sends HSTS: then say so with "--tls proxy".`,
	FixLine: "set SECURE_HSTS_SECONDS, first to 3600, then to 31536000",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/middleware/#http-strict-transport-security",
		"https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security",
	},
	Run: lint.OnSetting("SECURE_HSTS_SECONDS", hstsDisabled),
}

func hstsDisabled(p *lint.Pass, s project.Setting) {
	on := active(p, django.SecurityMiddleware)
	if on == value.No {
		return // nothing reads the setting
	}
	off := lint.Given(on, lint.Falsy)
	if leftToEdge(p, s, off, edgeHSTS) {
		return
	}
	p.Judge(s, lint.Judgement{Bad: off, Good: lint.Surely(on, "Browsers are told to come back over HTTPS only"),
		Fixes: fixes.InProduction(p, false, hstsLines()...),
	})
}
