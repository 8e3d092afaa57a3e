package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// ProductionOptIn finds a mode variable without which the program does not run
// in its production mode.
var ProductionOptIn = &lint.Check{
	ID: "DR201", Name: "production-opt-in", Title: "Production has to be asked for",
	Category: lint.Configuration, Severity: lint.High, CWE: []int{1188}, Since: "0.1.0", Page: page("production-opt-in"),
	Why: `The settings run in another mode unless a variable says that this is production. Forget the variable on
one server, misspell it, lose it in a move to another host, and everything works: without what makes the
production mode safe. Nothing fails, so nobody looks.`,
	Fix: `Let the safe mode be the one that needs no variable; developers set theirs:

~~~python
ENVIRONMENT = config("ENVIRONMENT", default="production")
~~~

Or have no default at all, so that a server that was told nothing does not start. A deployment file of the
repository that sets the variable for production, such as the Dockerfile, serves as well.`,
	FixLine: "make production the default of the mode variable, or give it no default",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"},
	Run:     lint.OnSettings(productionOptIn),
}

func productionOptIn(p *lint.Pass) {
	for _, mode := range p.Settings.Switches {
		if mode.OptIn && mode.SetBy.IsZero() {
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, Message: optInMessage(mode), At: mode.At, Variable: mode.Variable,
				Fixes: fixes.Content(p.Project, mode.At, "Make "+mode.Word+" the default of "+mode.Variable, mode.Word, false),
			})
		}
	}
}

func optInMessage(mode project.Switch) string {
	message := "the mode variable " + mode.Variable + " is " + mode.Default + " unless it is set"
	if mode.Default == "" {
		message = "production is not chosen unless the mode variable " + mode.Variable + " is set"
	}
	if len(mode.Lost) == 0 {
		return message
	}
	return message + "; production's " + enumerate(mode.Lost) + " then lost"
}
