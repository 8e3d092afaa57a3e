package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// CSRFCookieInsecure finds a CSRF cookie that is sent over plain HTTP too.
var CSRFCookieInsecure = &lint.Check{
	ID: "DR114", Name: "csrf-cookie-insecure", Title: "The CSRF cookie is sent over plain HTTP",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{614}, Django: []string{"security.W016"},
	Since: "0.1.0", Page: page("csrf-cookie-insecure"),
	Why: `The CSRF cookie holds the token that tells the site's own forms from forged ones. Without the Secure
flag a browser sends it over plain HTTP as well, where anybody on the network can read the token, and so forge
requests in the visitor's name.`,
	Fix: `Set the flag for production, beside the one of the session cookie:

~~~python
CSRF_COOKIE_SECURE = True
~~~

With CSRF_USE_SESSIONS = True there is no such cookie, and nothing to set.`,
	FixLine: "set CSRF_COOKIE_SECURE = True for production",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-secure"},
	Run:     lint.OnSetting("CSRF_COOKIE_SECURE", csrfCookieInsecure),
}

func csrfCookieInsecure(p *lint.Pass, s project.Setting) {
	sent := active(p, django.CSRFMiddleware).And(p.Settings.Get("CSRF_USE_SESSIONS").Ask(lint.Falsy))
	p.Judge(s, lint.Judgement{BadIn: lint.GivenIn(sent, flagOff), Fixes: fixes.InProduction(p, true, fixes.On(s.Name))})
}
