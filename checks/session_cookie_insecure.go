package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
)

// SessionCookieInsecure finds a session cookie that is sent over plain HTTP too.
var SessionCookieInsecure = &lint.Check{
	ID: "DR113", Name: "session-cookie-insecure", Title: "The session cookie is sent over plain HTTP",
	Category: lint.Security, Severity: lint.High, CWE: []int{614},
	Django: []string{"security.W010", "security.W011", "security.W012"},
	Since:  "0.1.0", Page: page("session-cookie-insecure"), Practice: "Session security",
	Why: `The session cookie is the log-in. Without the Secure flag a browser sends it with every request to
the host, plain HTTP included: one image with an http address, on any page, and whoever listens on the network
has the session, the administrator's too.`,
	Fix: `Set the flag for production:

~~~python
SESSION_COOKIE_SECURE = True
~~~

A developer without HTTPS needs it off: derive it from what tells the machines apart, with the secure value as
the one that needs no variable.`,
	FixLine: "set SESSION_COOKIE_SECURE = True for production",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-secure",
		"https://docs.djangoproject.com/en/stable/topics/http/sessions/#session-security",
	},
	Run: lint.OnSetting("SESSION_COOKIE_SECURE", sessionFlag(
		sessionIDs{app: "security.W010", middleware: "security.W011", both: "security.W012"},
		"SESSION_COOKIE_SECURE is set: the session cookie travels over HTTPS only",
		fixes.OverHTTPS,
	)),
}
