package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SettingMisspelt finds settings that nothing reads because their names are
// mistakes for others.
var SettingMisspelt = &lint.Check{
	ID: "DR221", Name: "setting-misspelt", Title: "A setting has a name that nothing reads",
	Category: lint.Configuration, Severity: lint.Medium, Since: "0.1.0", Page: page("setting-misspelt"),
	Why: `Django and its packages ignore names that they do not know, without a word. The setting looks as if it protected the site, and
does nothing: what it was meant for has its default.`,
	Fix: `Use the right name:

~~~diff
-SESSION_COOKIES_SECURE = True
+SESSION_COOKIE_SECURE = True
~~~`,
	FixLine: "use the right name",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/",
		"https://github.com/adamchainz/django-cors-headers#configuration",
	},
	Run: lint.OnSettings(settingMisspelt),
}

func settingMisspelt(p *lint.Pass) {
	for _, vocabulary := range django.Vocabularies(p.Project.Django.Version) {
		if vocabulary.App != "" && installed(p, vocabulary.App) != value.Yes {
			continue
		}
		if vocabulary.Dictionary != "" {
			misspeltKeys(p, vocabulary)
		} else {
			misspeltSettings(p, vocabulary)
		}
	}
}

func misspeltSettings(p *lint.Pass, vocabulary django.Vocabulary) {
	var suspects []string
	for _, name := range p.Settings.Names() {
		meant, ok := vocabulary.Meant(name)
		if ok && !p.Settings.Has(meant) && !isKnownAnywhere(name) && !code.UsesName(p.Project, p.Settings.Files, name) {
			suspects = append(suspects, name)
		}
	}
	used := code.NamedOutside(p.Project, p.Settings, suspects) // as settings of the project's own
	for _, name := range suspects {
		if meant, _ := vocabulary.Meant(name); !used[name] {
			judgeMisspelt(p, p.Settings.Get(name), name, meant)
		}
	}
}

// misspeltKeys judges the keys of a dictionary, which nobody else reads.
func misspeltKeys(p *lint.Pass, vocabulary django.Vocabulary) {
	dictionary := p.Settings.Get(vocabulary.Dictionary)
	for _, key := range dictionary.Keys() {
		meant, ok := vocabulary.Meant(key)
		if ok && dictionary.Item(meant).Ask(lint.Absent) == value.Yes {
			judgeMisspelt(p, dictionary.Item(key), key, meant)
		}
	}
}

func judgeMisspelt(p *lint.Pass, s project.Setting, name, meant string) {
	var mend fixes.Maker
	if _, near := nearest.Word(name, []string{meant}); near {
		mend = fixes.Renamed(p.Project, name, meant) // else it takes other values
	}
	p.Judge(s, lint.Judgement{
		Bad:     isSet,
		Fixes:   mend,
		Message: func(project.Outcome) string { return "nothing reads " + name + "; the name is " + meant },
	})
}

// isKnownAnywhere reports whether Django reads a setting of this name in another
// series: it is of no use here, but no mistake.
func isKnownAnywhere(name string) bool {
	for _, s := range django.Support() {
		if django.Known(name, s.Version) {
			return true
		}
	}
	return false
}
