package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SettingObsolete finds settings that Django does not read any more, or soon will
// not, without anything being lost now.
var SettingObsolete = &lint.Check{
	ID: "DR218", Name: "setting-obsolete", Title: "A setting has no effect any more, or soon will not",
	Category: lint.Configuration, Severity: lint.Note, Pedantic: true, Since: "0.1.0", Page: page("setting-obsolete"),
	Why: `A setting that does nothing misleads whoever reads it: he believes that it protects him, or changes it in vain. One that is
deprecated still works, until the next upgrade silently ignores it.`,
	Fix: `Delete what has no effect, and replace what is deprecated before the version that drops it:

~~~diff
-USE_L10N = True
-SECURE_BROWSER_XSS_FILTER = True
~~~`,
	FixLine: "delete the setting, or use the one that took its place",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/internals/deprecation/",
		"https://docs.djangoproject.com/en/stable/releases/",
	},
	Run: lint.OnSettings(settingObsolete),
}

func settingObsolete(p *lint.Pass) {
	version := p.Project.Django.Version
	for _, name := range p.Settings.Names() {
		setting := p.Settings.Get(name)
		message := ""
		if r, ok := django.Removed(name, version); ok && setting.Ask(lostWith(p, r)) == value.No {
			message = name + " has no effect since Django " + r.Removed.String()
		} else if r, ok := django.Deprecated(name, version); ok {
			message = name + " is deprecated since Django " + r.Deprecated.String() + ", and Django " + r.Removed.String() + " will ignore it"
		}
		if message == "" || code.UsesName(p.Project, p.Settings.Files, name) {
			continue // or it is only a step to another setting
		}
		p.Judge(setting, lint.Judgement{Bad: isSet, Message: func(project.Outcome) string { return message }})
	}
}

// isSet asks whether there is a value at all, whatever it is.
func isSet(v value.Value) value.Answer { return value.Known(v != nil) }
