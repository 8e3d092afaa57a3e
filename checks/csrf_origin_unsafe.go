package checks

import (
	"net/netip"
	"net/url"
	"strings"

	"github.com/djready/djready/checks/origin"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// CSRFOriginUnsafe finds origins whose forms are accepted and should not be.
var CSRFOriginUnsafe = &lint.Check{
	ID: "DR132", Name: "csrf-origin-unsafe", Title: "Forms of origins that cannot be trusted are accepted",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{346, 352}, Django: []string{"4_0.E001"},
	Since: "0.1.0", Page: page("csrf-origin-unsafe"),
	Why: `CSRF_TRUSTED_ORIGINS lists the other sites whose pages may send forms to this one, in the visitor's name. An origin
without encryption can be played by whoever is on the way, and below the domain of a hosting platform anybody has a site
within minutes: each of them can then act for the visitors who are signed in here. An origin without a scheme is none,
and Django refuses to start with it.`,
	Fix: `Name the origins, with their scheme:

~~~python
CSRF_TRUSTED_ORIGINS = ["https://shop.example.org", "https://*.example.org"]
~~~

Where this site's own origin must stand there because of a proxy, tell Django of the proxy instead
(SECURE_PROXY_SSL_HEADER).`,
	FixLine: "name each origin, with https:// before it",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins"},
	Run:     lint.OnSetting("CSRF_TRUSTED_ORIGINS", csrfOriginUnsafe),
}

func csrfOriginUnsafe(p *lint.Pass, s project.Setting) {
	if !p.Project.Django.AtLeast(4, 0) {
		return // before, the setting listed bare hosts, and HTTPS was asked for
	}
	on := active(p, django.CSRFMiddleware)
	for _, origin := range s.Items() {
		fault := func(v value.Value) value.Answer {
			return lint.AnyText(func(t string) bool { return originFault(t) != "" })(v)
		}
		bad, ids := lint.Given(on, fault), []string{}
		if o, found := origin.Witness(fault); found && originFault(textOf(o.Value)) == withoutScheme {
			bad, ids = fault, nil // Django's check asks for no middleware
		}
		p.Judge(origin, lint.Judgement{Bad: bad, Django: ids, Subject: s.Name, Message: func(o project.Outcome) string {
			return s.Name + " holds " + lint.Show(o.Value) + ", " + originFault(textOf(o.Value)) + lint.Because(o)
		}})
	}
}

func textOf(v value.Value) string {
	text, _ := v.(value.Str)
	return string(text)
}

const withoutScheme = "which has no scheme"

// originFault says what is wrong with a trusted origin, as a clause; "" if
// nothing.
func originFault(origin string) string {
	scheme, host, found := strings.Cut(origin, "://")
	wildcard, covers := strings.CutPrefix(host, "*")
	covers = covers || strings.HasPrefix(host, ".")
	switch {
	case !found:
		return withoutScheme
	case host == "*" || covers && !strings.Contains(strings.Trim(wildcard, "."), "."):
		return "which is every site"
	case covers && django.Shared(strings.Split(wildcard, ":")[0]):
		return "below which anybody can have a site"
	case strings.EqualFold(scheme, "http") && !internalOrigin(origin):
		return "which is not encrypted"
	}
	return ""
}

// internalOrigin tells the origins of the machine itself and of private
// networks.
func internalOrigin(text string) bool {
	u, err := url.Parse(text)
	if err != nil || origin.Local(text) {
		return true
	}
	address, err := netip.ParseAddr(u.Hostname())
	return err == nil && address.IsPrivate() || !strings.Contains(u.Hostname(), ".")
}
