package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// StaticServerMissing finds a server of static files that is meant to be there
// and is not installed.
var StaticServerMissing = &lint.Check{
	ID: "DR302", Name: "static-server-missing", Title: "WhiteNoise is not installed",
	Category: lint.Dependencies, Severity: lint.Medium, Since: "0.1.0",
	Practice: "Static files",
	Why: `Django serves no static files when DEBUG is off. Somebody meant WhiteNoise to do it, but an installation from these requirements
does not bring it: pages come without styles and scripts, or, where the middleware is configured, the program does not start.`,
	Fix: `Require it, and have its middleware directly after SecurityMiddleware:

~~~text
whitenoise==6.12.0
~~~`,
	FixLine: "add WhiteNoise to the production requirements",
	Links:   []string{"https://whitenoise.readthedocs.io/en/stable/django.html"},
	Page:    page("static-server-missing"),
	Run:     lint.OnSettings(staticServerMissing),
}

func staticServerMissing(p *lint.Pass) {
	requirements := p.Project.Requirements
	if len(requirements.Files) == 0 {
		return
	}
	if found, ok := requirements.Find(django.StaticServers()...); ok {
		if servesStaticItself(p) == value.Yes {
			p.Satisfied("The static files are served by "+found.Name, found.Location)
		}
		return
	}
	if commented, ok := requirements.CommentedOut(django.StaticServers()...); ok {
		if storesStaticLocally(p) != value.No && !staticServedOutside(p) {
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: commented.Location, Subject: commented.Name,
				Message: "the requirement " + commented.Name + " is commented out",
				Fixes:   fixes.Uncommented(commented.Location),
			})
		}
		return
	}
	if !requirements.ListDjango() {
		return // the list is not that of the program
	}
	for _, name := range django.StaticMiddleware() {
		p.Judge(middleware(p), lint.Judgement{
			Bad:     lint.Has(name),
			Subject: django.Distributions(name)[0],
			At:      lint.AtItem(name),
			Message: func(project.Outcome) string {
				return "MIDDLEWARE has " + name + ", which no requirement brings"
			},
		})
	}
}
