package checks

import (
	"github.com/djready/djready/pkg/lint"
)

// ForwardedHostTrusted finds a site that believes a request's word for its own
// name.
var ForwardedHostTrusted = &lint.Check{
	ID: "DR134", Name: "forwarded-host-trusted", Title: "The host is taken from a header that clients may send",
	Category: lint.Security, Severity: lint.Low, Pedantic: true, CWE: []int{348}, Since: "0.1.0", Page: page("forwarded-host-trusted"),
	Why: `With this setting Django takes the site's own host or port from X-Forwarded-Host or X-Forwarded-Port. That is right
only behind a proxy that always sets the header itself. Where one does not, any visitor chooses what the links in mails and
redirects say, as far as ALLOWED_HOSTS lets him, and what caches keep for others.`,
	Fix: `Leave the setting off, and have the proxy pass the Host header on:

~~~nginx
proxy_set_header Host $host;
~~~

Where the proxy must rewrite the host, have it set X-Forwarded-Host on every request, so that what clients send never
arrives.`,
	FixLine: "leave it off, and have the proxy pass the Host header on",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#use-x-forwarded-host"},
	Run: lint.OnSettings(func(p *lint.Pass) {
		for _, name := range []string{"USE_X_FORWARDED_HOST", "USE_X_FORWARDED_PORT"} {
			p.Judge(p.Settings.Get(name), lint.Judgement{Bad: lint.Truthy})
		}
	}),
}
