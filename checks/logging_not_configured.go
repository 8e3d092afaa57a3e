package checks

import (
	"slices"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// LoggingNotConfigured finds programs whose errors are recorded nowhere.
var LoggingNotConfigured = &lint.Check{
	ID: "DR501", Name: "logging-not-configured", Title: "Errors are recorded nowhere",
	Category: lint.Logging, Severity: lint.Medium, CWE: []int{778}, Since: "0.1.0", Page: page("logging-not-configured"),
	Practice: "Logging",
	Why: `With DEBUG off, what Django does by itself with an error is to mail it to ADMINS. Where LOGGING and ADMINS are empty and no error
reporter is installed, the visitor sees "Server Error (500)" and nobody ever learns why.`,
	Fix: `Log to the console, which every platform and container engine records:

~~~python
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
~~~`,
	FixLine: "configure LOGGING, at least a console handler for the root logger",
	Links:   []string{"https://docs.djangoproject.com/en/stable/topics/logging/"},
	Run:     lint.OnSetting("LOGGING", loggingNotConfigured),
}

func loggingNotConfigured(p *lint.Pass, logging project.Setting) {
	p.Judge(logging, lint.Judgement{
		Bad:     lint.Given(recordedNowhereElse(p), lint.Falsy),
		Good:    lint.Surely(logging.Ask(lint.Truthy), "LOGGING says what is recorded, and where"),
		Message: func(project.Outcome) string { return "LOGGING and ADMINS are empty, and no error reporter is in use" },
	})
}

// recordedNowhereElse asks whether errors go nowhere but where LOGGING says.
func recordedNowhereElse(p *lint.Pass) value.Answer {
	if reportsErrors(p) || configuresLogging(p) {
		return value.No
	}
	// None leaves it to the project when and how logging is configured.
	dictConfig := p.Settings.Get("LOGGING_CONFIG").Ask(lint.Truthy)
	return p.Settings.Get("ADMINS").Ask(lint.Falsy).And(dictConfig)
}

// reportsErrors reports whether something sends errors to a service.
func reportsErrors(p *lint.Pass) bool {
	named := lint.AnyText(func(name string) bool {
		return slices.ContainsFunc(django.ErrorReporters(), func(reporter string) bool { return from(reporter)(name) })
	})
	return p.Settings.Get("INSTALLED_APPS").Ask(named) != value.No || middleware(p).Ask(named) != value.No ||
		slices.ContainsFunc(p.Settings.Files, func(file string) bool { return code.ImportsAny(p.Project, file, django.ErrorReporters()...) })
}

// configuresLogging reports whether the settings do it themselves instead of
// handing it to Django.
func configuresLogging(p *lint.Pass) bool {
	return slices.ContainsFunc(p.Settings.Files, func(file string) bool {
		return code.ImportsAny(p.Project, file, "logging.config", "loguru", "structlog")
	})
}
