package checks

import "github.com/djready/djready/pkg/lint"

// SettingsNotAnalysed reports that the production settings could not be judged
// wholly, so that no report is taken for a good one which only did not look.
var SettingsNotAnalysed = &lint.Check{
	ID: "DR903", Name: "settings-not-analysed", Title: "The production settings could not be analysed",
	Category: lint.Tool, Severity: lint.Critical, Since: "0.1.0",
	Why: `A file that the production settings consist of has a syntax error, is unreadable, or needs more than djready allows itself.
What stands in it, and after it, was not judged: the absence of other findings says nothing.`,
	Fix: `Mend the file. Where it is a template that some tool fills in, name the finished module instead:

~~~shell
djready --module project.settings.production
~~~`,
	FixLine: "mend the file, or name the settings module with --module",
	Links:   []string{"https://docs.djangoproject.com/en/stable/topics/settings/"},
	Page:    page("settings-not-analysed"),
	Run:     lint.OnSettings(settingsNotAnalysed),
}

func settingsNotAnalysed(p *lint.Pass) {
	for _, u := range oncePerFile(p.Settings.Broken) {
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, At: unreadPlace(p.Project, u),
			Message: "the production settings were not analysed wholly: " + u.Message,
		})
	}
}
