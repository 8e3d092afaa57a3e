package checks

import (
	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// NoProductionSettings finds a project that has settings for development and
// tests only.
var NoProductionSettings = &lint.Check{
	ID: "DR204", Name: "no-production-settings", Title: "There are no settings for production",
	Category: lint.Configuration, Severity: lint.Medium, Since: "0.1.0", Page: page("no-production-settings"),
	Practice: "Environment-based configuration",
	Why: `All settings modules say by their names that they are for development or tests. Whoever deploys this
project runs one of them, with what makes development comfortable, or keeps the real settings where nobody
reviews them. Nothing else could be judged.`,
	Fix: `Write the settings that production runs, and keep them in the repository, without secrets:

~~~python
# config/settings/production.py
from .base import *

DEBUG = False
SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
~~~

If one of the modules is what production runs, name it with "--module" or in the configuration of djready.`,
	FixLine: "add a settings module for production, or name it with --module",
	Links:   []string{"https://docs.djangoproject.com/en/stable/topics/settings/"},
	Run:     lint.Each(lint.OnProject(noProductionSettings), lint.OnSettings(configuredByEnvironment)),
}

func noProductionSettings(p *lint.Pass) {
	if len(p.Project.Modules) == 0 {
		return
	}
	for _, m := range p.Project.Modules {
		if m.Role != discover.Development && m.Role != discover.Test {
			return
		}
	}
	first := p.Project.Modules[0]
	p.Report(lint.Finding{
		Confidence: lint.ConfidenceHigh,
		Message:    "the only settings are for development or tests: " + moduleNames(p.Project.Modules),
		At:         p.Project.FirstLine(first.File),
	})
}

// moduleNames lists modules by name, the first few of them.
func moduleNames(modules []*project.Module) string {
	const most = 3
	names := ""
	for i, m := range modules {
		switch {
		case i == most:
			return names + " and others"
		case i > 0:
			names += ", "
		}
		names += m.Name
	}
	return names
}

// configuredByEnvironment records that what differs between machines comes from
// the environment.
func configuredByEnvironment(p *lint.Pass) {
	if len(p.Settings.Switches) > 0 {
		mode := p.Settings.Switches[0]
		p.Satisfied("The variable "+mode.Variable+" tells production from other machines", mode.At)
		return
	}
	for _, read := range p.Settings.Reads {
		if !read.At.IsZero() {
			p.Satisfied("Values that differ between machines come from the environment", read.At)
			return
		}
	}
}
