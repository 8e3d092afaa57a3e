package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// ErrorsReportedToNobody finds programs that report errors to an empty list.
var ErrorsReportedToNobody = &lint.Check{
	ID: "DR504", Name: "errors-reported-to-nobody", Title: "Errors are reported to nobody",
	Category: lint.Logging, Severity: lint.Low, CWE: []int{778}, Since: "0.1.0", Page: page("errors-reported-to-nobody"),
	Practice: "Error reports",
	Why: `The log has the error, but nobody is told: it is found when a customer complains. A handler that mails the administrators, where
there are none, does nothing and says nothing.`,
	Fix: `Name somebody, or use a service that groups and reports errors:

~~~python
ADMINS = ["operations@example.com"]    # pairs of name and address before Django 6.0
~~~`,
	FixLine: "set ADMINS, or use a service that reports errors",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/howto/error-reporting/",
		"https://docs.djangoproject.com/en/stable/ref/settings/#admins",
	},
	Run: lint.OnSetting("ADMINS", errorsReportedToNobody),
}

func errorsReportedToNobody(p *lint.Pass, admins project.Setting) {
	if reportsErrors(p) {
		return
	}
	handler, mails := mailingHandler(p.Settings.Get("LOGGING"))
	if mails != value.No {
		p.Judge(admins, lint.Judgement{
			Bad: lint.Given(mails, lint.Falsy), Subject: "mail_admins", Good: "Errors are mailed to ADMINS",
			At: func(o project.Outcome) source.Location {
				if o.Explicit {
					return o.Place()
				}
				return handler
			},
			Message: func(o project.Outcome) string {
				return "LOGGING has a handler that mails ADMINS, which is " + lint.Show(o.Value) + lint.Because(o)
			},
		})
		return
	}
	p.Judge(admins, lint.Judgement{
		Bad:     lint.Given(value.Maybe, lint.Falsy), // something outside may watch the log
		Message: func(project.Outcome) string { return "ADMINS is empty, and no error reporter is in use" },
	})
}

// mailingHandler asks whether LOGGING has a handler in use that mails the
// administrators, and gives its place.
func mailingHandler(logging project.Setting) (source.Location, value.Answer) {
	handlers := logging.Item("handlers")
	for _, name := range handlers.Keys() {
		class := handlers.Item(name).Item("class")
		if class.Ask(lint.AnyOf("django.utils.log.AdminEmailHandler")) != value.Yes {
			continue
		}
		used := logging.Item("root").Item("handlers").Ask(lint.Has(name))
		for _, logger := range logging.Item("loggers").Keys() {
			used = used.Or(logging.Item("loggers").Item(logger).Item("handlers").Ask(lint.Has(name)))
		}
		if used != value.No {
			return class.Likely().Place(), used
		}
	}
	return source.Location{}, value.No
}
