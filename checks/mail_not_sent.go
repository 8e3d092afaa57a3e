package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// MailNotSent finds mail that goes nowhere.
var MailNotSent = &lint.Check{
	ID: "DR505", Name: "mail-not-sent", Title: "Mail is not sent",
	Category: lint.Logging, Severity: lint.Medium, Django: []string{"mail.E001"}, Since: "0.1.0", Page: page("mail-not-sent"),
	Practice: "Mail",
	Why: `The backend writes mail to the console, to files or to nothing: Django has it for development. Nobody can reset a password or
confirm an address, and reports of errors to ADMINS go the same way. On the console, password reset links end up in the log.`,
	Fix: `Send it, through your provider's SMTP server or its API:

~~~python
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = env("EMAIL_HOST")
~~~

Since Django 6.1 the setting is MAILERS.`,
	FixLine: "use the SMTP backend, or that of your mail provider, in production",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/email/#email-backends",
		"https://docs.djangoproject.com/en/stable/ref/checks/",
	},
	Run: lint.OnSettings(mailNotSent),
}

func mailNotSent(p *lint.Pass) {
	for n, m := range mailWays(p) {
		j := lint.Judgement{
			Bad: lint.AnyOf(
				mailBackends+"console.EmailBackend", mailBackends+"filebased.EmailBackend",
				mailBackends+"dummy.EmailBackend", mailBackends+"locmem.EmailBackend",
			),
			Subject: "mail_admins",
			Django:  []string{},
		}
		if m.new && m.backend.Name == "MAILERS['default']['BACKEND']" {
			j.Django = []string{"mail.E001"}
		}
		if !m.new { // whose MAILERS has more to say
			j.Fixes = fixes.Literal(p.Project, m.backend.Name, smtpBackend, false)
		}
		if n == 0 && m.backend.Ask(lint.AnyOf(smtpBackend)) == value.Yes {
			j.Good = "Mail is sent by SMTP"
		}
		p.Judge(m.backend, j)
	}
}
