package checks

import (
	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/lint"
)

// DevelopmentSettingsDeployed finds deployment files that run the settings of a
// developer's machine.
var DevelopmentSettingsDeployed = &lint.Check{
	ID: "DR203", Name: "development-settings-deployed", Title: "Production runs the development settings",
	Category: lint.Configuration, Severity: lint.High, CWE: []int{489}, Since: "0.1.0", Page: page("development-settings-deployed"),
	Why: `A file that is for production, such as the image's Dockerfile, gives DJANGO_SETTINGS_MODULE the settings that are for a developer's
machine or for tests. Whatever the production settings say about safety, nobody runs them.`,
	Fix: `Name the production settings where production is described, and the others where development is:

~~~dockerfile
ENV DJANGO_SETTINGS_MODULE=config.settings.production
~~~

A compose file for development can set the variable once more for itself.`,
	FixLine: "set DJANGO_SETTINGS_MODULE to the production settings",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings",
		"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/",
	},
	Run: lint.OnProject(developmentSettingsDeployed),
}

func developmentSettingsDeployed(p *lint.Pass) {
	for _, v := range p.Project.DevelopmentDeployed {
		if !moduleExists(p.Project, v.Value) {
			continue // the operator brings his own
		}
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, At: v.Location, Subject: v.Value,
			Message: v.Source + " runs the " + purpose(discover.RoleOf(v.Value)) + " settings " + v.Value,
		})
	}
}

// purpose is what settings with a role are for, before the word "settings".
func purpose(role discover.Role) string {
	if role == discover.Test {
		return "test"
	}
	return "development"
}
