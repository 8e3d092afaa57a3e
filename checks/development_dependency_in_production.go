package checks

import (
	"slices"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
)

// DevelopmentDependencyInProduction finds tools for development among the
// production requirements.
var DevelopmentDependencyInProduction = &lint.Check{
	ID: "DR306", Name: "development-dependency-in-production", Title: "A tool for development is installed in production",
	Category: lint.Dependencies, Severity: lint.Low, Pedantic: true, CWE: []int{1104}, Since: "0.1.0", Page: page("development-dependency-in-production"),
	Why: `Test runners, debuggers and shells are of no use to the running program. They make the image larger, each brings further packages
whose security faults have to be followed, and some give whoever gets in a better tool: an interactive debugger is a shell.`,
	Fix: `Keep them in a list of their own, which production does not install:

~~~text
# requirements-dev.txt
-r requirements.txt
pytest-django
ipython
~~~`,
	FixLine: "move it to a list of requirements for development",
	Links: []string{
		"https://packaging.python.org/en/latest/specifications/dependency-groups/",
		"https://pip.pypa.io/en/stable/reference/requirements-file-format/",
	},
	Run: lint.OnProject(developmentDependencyInProduction),
}

func developmentDependencyInProduction(p *lint.Pass) {
	if !p.Project.Requirements.ListDjango() {
		return
	}
	tools, seen := map[string]bool{}, map[string]bool{}
	for _, tool := range django.DevelopmentTools() {
		tools[tool] = true
	}
	// What an image installs by itself may be for a stage that checks the code.
	for _, r := range p.Project.Requirements.Production {
		if !tools[r.Name] || seen[r.Name] || !askedFor(r) || !slices.Contains(p.Project.Requirements.Files, r.Location.Path()) {
			continue
		}
		seen[r.Name] = true
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, At: r.Location, Subject: r.Name,
			Message: "the production requirements have " + r.Name + ", a tool for development",
		})
	}
}

// askedFor tells what somebody asked for from what a lock file holds: most lock
// files do not tell the groups apart.
func askedFor(r manifest.Requirement) bool { return !r.Locked && !r.Location.IsZero() }
