package checks

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SignupProtectionOff finds protections of django-allauth that the project turns
// off.
var SignupProtectionOff = &lint.Check{
	ID: "DR640", Name: "signup-protection-off", Title: "A protection of sign-up and log-in is turned off",
	Category: lint.API, Severity: lint.Medium, CWE: []int{204, 307, 319}, Since: "0.1.0", Page: page("signup-protection-off"),
	Why: `django-allauth limits how often one client may try to log in, sign up or reset a password, and answers alike whether or not an
account exists. Without the limits passwords can be tried without end; without the like answers anybody can find out which addresses
have accounts, and try only those. Links that begin with http:// carry the key of a password reset over an open line.`,
	Fix: `Leave the limits on, and change only the one that hurts:

~~~python
ACCOUNT_RATE_LIMITS = {"signup": "50/m/ip"}
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https"
~~~

The limits count in the cache: it has to be one that all processes share.`,
	FixLine: "leave the protection on in production",
	Links: []string{
		"https://docs.allauth.org/en/latest/account/configuration.html",
		"https://docs.allauth.org/en/latest/account/rate_limits.html",
	},
	Run: lint.OnSettings(signupProtectionOff),
}

func signupProtectionOff(p *lint.Pass) {
	used := installed(p, "allauth")
	limits := p.Settings.Get("ACCOUNT_RATE_LIMITS")
	for _, protection := range []struct {
		setting project.Setting
		off     project.Question
		effect  string
		limited string
	}{
		{limits, lint.Equals(value.Bool(false)), "nothing limits log-ins and sign-ups", ""}, // an empty dictionary keeps the defaults
		{limits.Item("login_failed"), setFalsy, "failed log-ins are not limited", ""},
		{p.Settings.Get("ACCOUNT_LOGIN_ATTEMPTS_LIMIT"), setFalsy, "failed log-ins are not limited", ""},
		{p.Settings.Get("ACCOUNT_PREVENT_ENUMERATION"), setFalsy, "anybody can find out who has an account", ""},
		{p.Settings.Get("ACCOUNT_DEFAULT_HTTP_PROTOCOL"), lint.AnyText(isHTTP), "links in mails are not encrypted", "only for mails that no request causes, or where Django does not see that it is served by TLS"},
	} {
		p.Judge(protection.setting, lint.Judgement{
			Bad: lint.Given(used, protection.off), Limited: protection.limited,
			Message: func(o project.Outcome) string {
				return lint.Describe(protection.setting.Name, o) + ": " + protection.effect
			},
		})
	}
}

// setFalsy asks whether somebody set a value that is false for Python.
func setFalsy(v value.Value) value.Answer {
	if v == nil {
		return value.No
	}
	return lint.Falsy(v)
}

func isHTTP(protocol string) bool { return strings.EqualFold(protocol, "http") }
