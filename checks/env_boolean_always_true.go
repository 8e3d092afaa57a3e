package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// EnvBooleanAlwaysTrue finds switches for which the text of an environment
// variable is taken as it is.
var EnvBooleanAlwaysTrue = &lint.Check{
	ID: "DR212", Name: "env-boolean-always-true", Title: "A variable's text is taken for a boolean",
	Category: lint.Configuration, Severity: lint.High, CWE: []int{704}, Since: "0.1.0", Page: page("env-boolean-always-true"),
	Why: `Environment variables are texts, and for Python every text but the empty one is true: "False", "0" and "off" too. An operator
who sets the variable to "False" switches on what he means to switch off, and nothing tells him.`,
	Fix: `Convert the text:

~~~python
DEBUG = config("DEBUG", default=False, cast=bool)              # python-decouple
DEBUG = env.bool("DEBUG", default=False)                       # django-environ
DEBUG = os.environ.get("DEBUG", "").lower() in ("1", "true")   # plain Python
~~~`,
	FixLine: "convert the text of the variable to a boolean",
	Links: []string{
		"https://docs.python.org/3/library/stdtypes.html#truth-value-testing",
		"https://12factor.net/config",
	},
	Run: lint.OnSettings(envBooleanAlwaysTrue),
}

func envBooleanAlwaysTrue(p *lint.Pass) {
	for _, each := range django.Switches() {
		denied, ok := p.Settings.Denied(each.Name)
		if !ok {
			continue
		}
		j := lint.Judgement{Bad: lint.Truthy, Fixes: fixes.AsBoolean(p.Project, each.Name), Message: func(o project.Outcome) string { return takenForBoolean(each.Name, o) }}
		if each.Safe {
			j.Limited = "true is the safer value"
		}
		p.Judge(denied, j)
	}
}

func takenForBoolean(name string, o project.Outcome) string {
	_, read := o.Origin.Variables()
	message := name + " takes a variable's text for a boolean"
	if len(read) > 0 {
		message = name + " takes the text of the environment variable " + read[0] + " for a boolean"
	}
	return message + `, and "False" is true like any other text`
}
