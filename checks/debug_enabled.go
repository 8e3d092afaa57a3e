package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// DebugEnabled finds a DEBUG that is true in production.
var DebugEnabled = &lint.Check{
	ID: "DR101", Name: "debug-enabled", Title: "DEBUG is on in production",
	Category: lint.Security, Severity: lint.Critical, CWE: []int{489}, Django: []string{"security.W018"},
	Since: "0.1.0", Overlaps: []string{"SonarPython S4507"}, Page: page("debug-enabled"),
	Why: `With DEBUG on, every error page shows the source around the error, the values of local
variables, the settings and the SQL of the request to whoever caused the error. Django also keeps every
query in memory, so the process grows until it is killed, and serves static files in a way that is
meant for one developer.

A default that is true is as bad as a literal: production is one forgotten variable away from it. Mind
that any text but the empty one is true for Python, "False" included.`,
	Fix: `Let DEBUG be off unless somebody asks for it, and convert the text of the variable:

~~~python
DEBUG = config("DEBUG", default=False, cast=bool)              # python-decouple
DEBUG = env.bool("DEBUG", default=False)                       # django-environ
DEBUG = os.environ.get("DEBUG", "").lower() in ("1", "true")   # plain Python
~~~`,
	FixLine: "make False the default, and turn DEBUG on in the environment of developers only",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#debug",
		"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug",
	},
	Run: lint.OnSetting("DEBUG", debugEnabled),
}

func debugEnabled(p *lint.Pass, s project.Setting) {
	if anyway, on := debugAnyway(p); on && s.Ask(lint.Truthy) != value.No {
		s = anyway // the file that sets the variable is another check's
	}
	p.Judge(s, lint.Judgement{
		Bad:   lint.Truthy,
		Fixes: fixes.First(fixes.Default(p.Project, s.Name, false, false), fixes.Flip(p.Project, s.Name, false, false), fixes.AsBoolean(p.Project, s.Name)),
		At: func(o project.Outcome) source.Location {
			if _, at := debugCause(p.Settings, o); !at.IsZero() && !p.Options.Exact {
				return at // its only cause
			}
			return o.Place()
		},
		Message: func(o project.Outcome) string {
			if _, text := o.Value.(value.Str); text {
				return lint.Describe(s.Name, o) + "; a text that is not empty is true"
			}
			return lint.Describe(s.Name, o)
		},
	})
}
