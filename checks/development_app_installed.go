package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// DevelopmentAppInstalled finds tools for the work on the project among
// production's apps.
var DevelopmentAppInstalled = &lint.Check{
	ID: "DR219", Name: "development-app-installed", Title: "A development tool is installed in production",
	Category: lint.Configuration, Severity: lint.Note, Pedantic: true, CWE: []int{489}, Since: "0.1.0", Page: page("development-app-installed"),
	Why: `The tool does nothing for visitors. It makes the program larger and slower to start, it brings commands that nobody should run
there, such as one that deletes the database, and its next version may well open what this one keeps shut.`,
	Fix: `Install it in the settings for development only:

~~~python
# config/settings/local.py
from .base import *

INSTALLED_APPS += ["debug_toolbar", "django_extensions"]
~~~`,
	FixLine: "install the tool in the development settings only",
	Links: []string{
		"https://django-debug-toolbar.readthedocs.io/en/latest/installation.html",
		"https://django-extensions.readthedocs.io/en/latest/installation_instructions.html",
	},
	Run: lint.OnSetting("INSTALLED_APPS", developmentAppInstalled),
}

func developmentAppInstalled(p *lint.Pass, apps project.Setting) {
	judged := map[string]bool{}
	for _, o := range apps.Outcomes {
		for _, item := range project.Elements(o.Value) {
			entry, _ := item.Value.(value.Str)
			tool, ok := django.DevelopmentAppOf(string(entry))
			if !ok || judged[string(entry)] {
				continue
			}
			judged[string(entry)] = true
			p.Judge(apps, lint.Judgement{
				Bad:     lint.Has(string(entry)),
				Subject: tool.Distribution,
				Message: func(project.Outcome) string { return "INSTALLED_APPS holds the development tool " + string(entry) },
				At:      lint.AtItem(string(entry)),
			})
		}
	}
}
