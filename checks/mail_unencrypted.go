package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// MailUnencrypted finds mail that goes to a remote server in clear text.
var MailUnencrypted = &lint.Check{
	ID: "DR506", Name: "mail-unencrypted", Title: "Mail goes out unencrypted",
	Category: lint.Logging, Severity: lint.Low, CWE: []int{319}, Since: "0.1.0", Page: page("mail-unencrypted"),
	Why: `Neither EMAIL_USE_TLS nor EMAIL_USE_SSL is on, so that the password of the mail account, password reset links and all else pass the
networks on the way in clear text. Most providers refuse such connections: then no mail goes out at all.`,
	Fix: `Use the port and the kind of TLS that the provider names:

~~~python
EMAIL_PORT = 587
EMAIL_USE_TLS = True
~~~`,
	FixLine: "set EMAIL_USE_TLS (port 587) or EMAIL_USE_SSL (port 465)",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#email-use-tls",
		"https://docs.djangoproject.com/en/stable/topics/email/",
	},
	Run: lint.OnSettings(mailUnencrypted),
}

func mailUnencrypted(p *lint.Pass) {
	for _, m := range mailWays(p) {
		plain := m.backend.Ask(smtp).And(m.tls.Ask(lint.Falsy)).And(m.ssl.Ask(lint.Falsy))
		p.Judge(m.host, lint.Judgement{
			Bad: lint.Given(plain, remote),
			Message: func(o project.Outcome) string {
				return "mail goes to " + lint.Show(o.Value) + " without TLS" + lint.Because(o)
			},
			Fixes: encrypted(p, m),
		})
	}
}

// encrypted turns on the kind of TLS that goes with the port, where a port is named.
func encrypted(p *lint.Pass, m mailer) fixes.Maker {
	port := p.Settings.Get("EMAIL_PORT").Likely()
	return func(project.Outcome) []lint.Fix {
		switch {
		case m.new || !port.Explicit:
			return nil
		case value.Equal(port.Value, value.NewInt(587)) == value.Yes:
			return fixes.Everywhere(p, fixes.On(m.tls.Name))(m.tls.Likely())
		case value.Equal(port.Value, value.NewInt(465)) == value.Yes:
			return fixes.Everywhere(p, fixes.On(m.ssl.Name))(m.ssl.Likely())
		}
		return nil
	}
}

// smtp asks whether a backend is Django's for SMTP, which is the default.
func smtp(v value.Value) value.Answer {
	if v == nil {
		return value.Yes
	}
	return lint.AnyOf(smtpBackend)(v)
}
