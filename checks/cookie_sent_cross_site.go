package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// CookieSentCrossSite finds cookies that browsers send with requests which other
// sites make.
var CookieSentCrossSite = &lint.Check{
	ID: "DR116", Name: "cookie-sent-cross-site", Title: "A cookie is sent with requests of other sites",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{1275}, Since: "0.1.0", Page: page("cookie-sent-cross-site"),
	Why: `With SameSite=Lax, Django's default, a browser leaves the cookie out when another site's page posts a form
here, loads something from here or frames a page. That stops forged requests even where a view is exempt from
CSRF protection. With 'None' the cookie goes with all of them; with None or False there is no such attribute at
all, and each browser does as it likes.`,
	Fix: `Take the setting out, or state Django's default:

~~~python
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
~~~

A front end on a subdomain of the same domain is the same site, and needs nothing else. One on another domain
does: then name its origins in CORS_ALLOWED_ORIGINS and CSRF_TRUSTED_ORIGINS, and exempt no view from CSRF
protection.`,
	FixLine: `set it to "Lax", Django's default`,
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-samesite",
		"https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value",
	},
	Run: lint.OnSettings(cookieSentCrossSite),
}

func cookieSentCrossSite(p *lint.Pass) {
	if !p.Project.Django.AtLeast(2, 1) {
		return // the settings came with Django 2.1
	}
	limited := ""
	if active(p, django.CORSMiddleware).And(corsCredentials(p)) == value.Yes {
		limited = "CORS_ALLOW_CREDENTIALS shows that other sites are meant to send it"
	}
	ownCookie := p.Settings.Get("CSRF_USE_SESSIONS").Ask(lint.Falsy)
	p.Judge(p.Settings.Get("SESSION_COOKIE_SAMESITE"), lint.Judgement{
		Bad: lint.Given(active(p, django.SessionMiddleware), crossSite), Limited: limited, Fixes: fixes.Everywhere(p, fixes.Line{Name: "SESSION_COOKIE_SAMESITE", Python: `"Lax"`}),
	})
	p.Judge(p.Settings.Get("CSRF_COOKIE_SAMESITE"), lint.Judgement{
		Bad: lint.Given(active(p, django.CSRFMiddleware).And(ownCookie), crossSite), Limited: limited, Fixes: fixes.Everywhere(p, fixes.Line{Name: "CSRF_COOKIE_SAMESITE", Python: `"Lax"`}),
	})
}

// crossSite asks whether a value of SameSite lets other sites' requests carry
// the cookie.
func crossSite(v value.Value) value.Answer {
	switch v := v.(type) {
	case *value.Unknown:
		return value.Unsure
	case value.None, value.Bool:
		return value.Known(v != value.Bool(true))
	case value.Str:
		return value.Known(v == "" || strings.EqualFold(string(v), "none"))
	}
	return value.No
}
