package checks

import (
	"fmt"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// DebugOnInDeployment finds the line of a deployment file that turns DEBUG on.
var DebugOnInDeployment = &lint.Check{
	ID: "DR706", Name: "debug-on-in-deployment", Title: "A deployment file turns DEBUG on",
	Category: lint.Deployment, Severity: lint.Critical, CWE: []int{489},
	Since: "0.1.0", Page: page("debug-on-in-deployment"),
	Why: `The settings ask the environment whether to debug, and the file that deploys the program answers yes. With DEBUG on,
every error page shows the source around the error, the values of local variables, the settings and the SQL of the
request to whoever caused the error. What is written in an image or in a compose file is forgotten there: nobody who
deploys it sees the line.`,
	Fix: `Delete the line where the default is off, or say so:

~~~yaml
services:
  web:
    environment:
      DEBUG: "False"
~~~

What developers need belongs in a file of their own, such as compose.override.yaml, which is not deployed.`,
	FixLine: "delete the line, and turn DEBUG on in the environment of developers only",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug",
		"https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/",
	},
	Run: lint.OnSetting("DEBUG", debugOnInDeployment),
}

func debugOnInDeployment(p *lint.Pass, s project.Setting) {
	byFile := func(o project.Outcome) bool {
		_, at := debugCause(p.Settings, o)
		return !at.IsZero() && !p.Options.Exact
	}
	p.Judge(s.Only(byFile), lint.Judgement{
		Bad: lint.Truthy, Django: []string{},
		At: func(o project.Outcome) source.Location {
			_, at := debugCause(p.Settings, o)
			return at
		},
		Fixes: func(o project.Outcome) []lint.Fix {
			variable, at := debugCause(p.Settings, o)
			return fixes.FlipAt(at, "Turn "+variable+" off")
		},
		Message: func(o project.Outcome) string {
			variable, at := debugCause(p.Settings, o)
			return fmt.Sprintf("%s sets %s, which turns DEBUG on", settingFile(p.Project, at), variable)
		},
	})
}

// settingFile names what sets a variable at a place.
func settingFile(p *project.Project, at source.Location) string {
	for _, v := range p.Deployment.Variables {
		if v.Location == at {
			return v.Source
		}
	}
	return at.Path()
}
