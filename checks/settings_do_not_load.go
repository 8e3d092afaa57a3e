package checks

import (
	"sort"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// SettingsDoNotLoad finds settings with which Django does not start, or fails as
// soon as it uses them.
var SettingsDoNotLoad = &lint.Check{
	ID: "DR206", Name: "settings-do-not-load", Title: "Django refuses the settings",
	Category: lint.Configuration, Severity: lint.High,
	Django: []string{"security.W009", "templates.E001"}, Since: "0.1.0", Page: page("settings-do-not-load"),
	Why: `Some values are refused, whatever the environment says: Django raises an exception when it loads the
settings, or later, when the first request or the first mail needs them. The later it is, the worse: the site
starts, looks well, and fails for the visitor.

A value that is refused only because a variable is not set is no finding: a program that does not start without
its configuration is safe.`,
	Fix: `The message names the setting and the exception. Lists are lists, also of one item, and a replaced setting
goes when its successor comes:

~~~python
ALLOWED_HOSTS = ["www.example.com"]
TIME_ZONE = "Europe/Vienna"
DATABASES = {"default": {...}}
STORAGES = {"default": {...}, "staticfiles": {...}}    # and no STATICFILES_STORAGE
~~~`,
	FixLine: "mend the setting that the message names",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/",
		"https://docs.djangoproject.com/en/stable/ref/exceptions/#improperlyconfigured",
	},
	Run: lint.OnSettings(settingsDoNotLoad),
}

func settingsDoNotLoad(p *lint.Pass) {
	for _, r := range rejections() {
		if version := p.Project.Django.Version; version.Compare(r.from) < 0 || r.before.Major > 0 && version.Compare(r.before) >= 0 {
			continue
		}
		r.find(rejecter{Pass: p, rejection: r})
	}
	raised(p)
}

// raised reports what the settings themselves raise. Where the project's own code
// raises, it refuses to start with what it was given here, which is safe; under
// --exact that too is what Django would end with.
func raised(p *lint.Pass) {
	for _, u := range p.Settings.Refusals {
		setting, guard := raisedBy(p, u.At)
		if guard && !p.Options.Exact {
			continue
		}
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, At: unreadPlace(p.Project, u), Django: []string{},
			Message: "the settings do not load: " + strings.TrimSuffix(u.Message, ": "), Subject: setting,
		})
	}
}

// raisedBy tells what the statement at a place binds, "" for nothing, and whether
// it is a statement that raises on purpose, or one within a function or class.
func raisedBy(p *lint.Pass, place source.Location) (setting string, guard bool) {
	m := p.Project.Python(place.Path())
	if m == nil {
		return "", false
	}
	// Only the statement of the module that the place is in: there may be many of both.
	i := sort.Search(len(m.Body), func(i int) bool { return m.Body[i].Span().End > place.Span.Start })
	pyast.Inspect(m.Body[i:min(i+1, len(m.Body))], func(n pyast.Node) bool {
		if !n.Span().Contains(place.Span) {
			return false
		}
		switch n := n.(type) {
		case *pyast.Raise, *pyast.Assert, *pyast.FunctionDef, *pyast.ClassDef:
			guard = true
		case *pyast.Assign:
			setting = code.Dotted(n.Targets[0])
		}
		return true
	})
	return setting, guard
}
