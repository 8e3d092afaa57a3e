package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SSLRedirectDisabled finds a site that answers over plain HTTP.
var SSLRedirectDisabled = &lint.Check{
	ID: "DR112", Name: "ssl-redirect-disabled", Title: "Plain HTTP is not redirected to HTTPS",
	Category: lint.Security, Severity: lint.High, CWE: []int{319}, Django: []string{"security.W008"},
	Since: "0.1.0", Page: page("ssl-redirect-disabled"), Practice: "HTTPS redirect",
	Why: `A site that answers over HTTP sends pages, passwords and tokens in clear text to everybody who comes
without https in the address, and nobody notices. The redirect is what brings them to the secure side.`,
	Fix: `Have SecurityMiddleware redirect:

~~~python
SECURE_SSL_REDIRECT = True
~~~

Where a proxy ends TLS, Django must be told by which header the proxy says so (SECURE_PROXY_SSL_HEADER), or
the redirect never ends. Where the proxy redirects by itself, leave the setting off and say so with
"--tls proxy".`,
	FixLine: "set SECURE_SSL_REDIRECT = True for production",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#secure-ssl-redirect",
		"https://docs.djangoproject.com/en/stable/topics/security/#ssl-https",
	},
	Run: lint.OnSetting("SECURE_SSL_REDIRECT", sslRedirectDisabled),
}

// exemptAll are regular expressions that are found in every path, as people
// write them in SECURE_REDIRECT_EXEMPT.
var exemptAll = []string{"", ".", ".*", ".+", "^", "^.*", "^.*$", ".*$", "(.*)", "^(.*)$", "/*"}

func sslRedirectDisabled(p *lint.Pass, s project.Setting) {
	on := active(p, django.SecurityMiddleware)
	if on == value.No {
		return // nothing reads the setting
	}
	good := lint.Surely(on, "Plain HTTP is redirected to HTTPS")
	if !p.Options.Exact && p.Options.TLS != lint.TLSApp {
		on = on.And(redirectExpected(p))
	}
	redirect := lint.Judgement{Bad: lint.Given(on, lint.NotTrue), Good: good, Fixes: fixes.InProduction(p, false, fixes.On(s.Name))}
	if leftToEdge(p, s, redirect.Bad, edgeRedirect) {
		return
	}
	exempt := p.Settings.Get("SECURE_REDIRECT_EXEMPT")
	exempted := lint.Given(on, lint.Has(exemptAll...))
	if p.Options.Exact || exempt.Ask(exempted) == value.No {
		p.Judge(s, redirect)
		return
	}
	redirect.Good = ""
	if p.Judge(s, redirect) == value.No {
		p.Judge(exempt, lint.Judgement{Bad: exempted, Django: []string{}})
	}
}

// redirectExpected asks whether the redirect is Django's own job. A project that
// trusts a proxy's header for TLS has a proxy, which may well redirect too.
func redirectExpected(p *lint.Pass) value.Answer {
	if p.Settings.Get("SECURE_PROXY_SSL_HEADER").Ask(lint.Truthy) == value.No {
		return value.Yes
	}
	return value.Maybe
}
