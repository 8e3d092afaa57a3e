package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// LogLevelDebug finds loggers that record in production what is for
// development.
var LogLevelDebug = &lint.Check{
	ID: "DR503", Name: "log-level-debug", Title: "Production logs at the level DEBUG",
	Category: lint.Logging, Severity: lint.Low, CWE: []int{532}, Since: "0.1.0", Page: page("log-level-debug"),
	Why: `At this level libraries write down what passes through them: SQL with its parameters, requests to other services with their
headers, mail addresses. The log grows fast, costs money where it is kept, hides what matters, and is read by more people than the
database is.`,
	Fix: `Log at INFO, and take the level from the environment for the day when somebody searches a fault:

~~~python
"root": {"handlers": ["console"], "level": env("LOG_LEVEL", default="INFO")},
~~~`,
	FixLine: "raise the level to INFO or WARNING",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/logging/#loggers",
		"https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html",
	},
	Run: lint.OnSetting("LOGGING", logLevelDebug),
}

// logLevelDebug looks at the loggers at which DEBUG records everything, or all
// queries.
func logLevelDebug(p *lint.Pass, logging project.Setting) {
	loggers := logging.Item("loggers")
	judgeLevel(p, logging, "the root logger", logging.Item("root"))
	judgeLevel(p, logging, "the root logger", loggers.Item(""))
	judgeLevel(p, logging, "the logger 'django.db.backends'", loggers.Item("django.db.backends"))
}

func judgeLevel(p *lint.Pass, logging project.Setting, name string, logger project.Setting) {
	j := lint.Judgement{
		Bad: lint.Given(recordsDebug(logging, logger), isDebugLevel),
		Message: func(o project.Outcome) string {
			return "the level of " + name + " is " + lint.Show(o.Value) + lint.Because(o)
		},
		Fixes: fixes.Literal(p.Project, "the level", "INFO", false),
	}
	if strings.Contains(name, "django.db") {
		j.Limited = "Django logs queries only while it counts them"
	}
	p.Judge(logger.Item("level"), j)
}

func isDebugLevel(v value.Value) value.Answer {
	switch v := v.(type) {
	case value.Str:
		return value.Known(strings.EqualFold(string(v), "DEBUG"))
	case value.Int:
		return value.Equal(v, value.NewInt(10))
	case *value.Unknown:
		return value.Unsure
	}
	return value.No
}

// recordsDebug asks whether some handler of a logger takes messages of the level
// DEBUG in production. Messages of a logger without one of its own go up to the
// root's.
func recordsDebug(logging, logger project.Setting) value.Answer {
	names := project.Elements(logger.Item("handlers").Likely().Value)
	if len(names) == 0 {
		names = project.Elements(logging.Item("root").Item("handlers").Likely().Value)
	}
	answer := value.No
	for _, item := range names {
		name, ok := item.Value.(value.Str)
		if !ok {
			return value.Unsure
		}
		answer = answer.Or(takesDebug(logging.Item("handlers").Item(string(name))))
	}
	return answer
}

func takesDebug(handler project.Setting) value.Answer {
	if handler.Item("class").Ask(lint.AnyOf("logging.NullHandler")) == value.Yes {
		return value.No
	}
	open := handler.Item("level").Ask(func(v value.Value) value.Answer {
		if v == nil {
			return value.Yes
		}
		return isDebugLevel(v).Or(lint.Equals(value.Str("NOTSET"), value.NewInt(0))(v))
	})
	return open.And(handler.Item("filters").Ask(lint.Lacks("require_debug_true")))
}
