package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
)

// SessionCookieScriptReadable finds a session cookie that scripts can read.
var SessionCookieScriptReadable = &lint.Check{
	ID: "DR115", Name: "session-cookie-script-readable", Title: "Scripts can read the session cookie",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{1004},
	Django: []string{"security.W013", "security.W014", "security.W015"},
	Since:  "0.1.0", Page: page("session-cookie-script-readable"),
	Why: `The session cookie is the log-in. Django keeps it from scripts by default; here a script may read it: one
place where a visitor's text gets into a page unescaped, or one script from elsewhere that is not what it was,
is enough to send it away and be signed in from another machine. No script needs it; what a front end wants to
know, whether somebody is signed in, a view can tell.`,
	Fix: `Take the setting out, or state Django's default:

~~~python
SESSION_COOKIE_HTTPONLY = True
~~~`,
	FixLine: "set SESSION_COOKIE_HTTPONLY = True",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-httponly"},
	Run: lint.OnSetting("SESSION_COOKIE_HTTPONLY", sessionFlag(
		sessionIDs{app: "security.W013", middleware: "security.W014", both: "security.W015"}, "",
		fixes.Everywhere,
	)),
}
