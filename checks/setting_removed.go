package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SettingRemoved finds settings that the project relies on and Django no longer
// reads.
var SettingRemoved = &lint.Check{
	ID: "DR205", Name: "setting-removed", Title: "Django no longer reads a setting that something depends on",
	Category: lint.Configuration, Severity: lint.Medium, Since: "0.1.0", Page: page("setting-removed"),
	Why: `Django ignores settings that it does not know, without a word. What was configured by a setting of an older version is simply no
longer so: uploads go to the local disk instead of the object store, or no middleware runs at all.`,
	Fix: `Use the setting that took its place:

~~~python
STORAGES = {
    "default": {"BACKEND": "storages.backends.s3.S3Storage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
~~~`,
	FixLine: "use the setting that took its place",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/internals/deprecation/",
		"https://docs.djangoproject.com/en/stable/howto/upgrade-version/",
	},
	Run: lint.OnSettings(settingRemoved),
}

func settingRemoved(p *lint.Pass) {
	limit, ok := djangoKnown(p)
	if !ok {
		return // old settings and an old Django may well belong together
	}
	for _, name := range p.Settings.Names() {
		if r, ok := django.Removed(name, p.Project.Django.Version); ok && r.Lost != "" {
			p.Judge(p.Settings.Get(name), lint.Judgement{
				Bad:     lostWith(p, r),
				Message: func(project.Outcome) string { return removedMessage(r) },
				Limited: limit,
			})
		}
	}
}

func removedMessage(r django.Removal) string {
	successor := r.Successor + " is not set"
	if r.Key != "" {
		successor = r.Successor + " has no " + lint.Show(value.Str(r.Key))
	}
	return r.Name + " is ignored since Django " + r.Removed.String() + " and " + successor + ": " + r.Lost
}

// lostWith asks whether a removed setting's value is relied on: it differs from
// what Django does anyway, and no successor says it again.
func lostWith(p *lint.Pass, r django.Removal) project.Question {
	return lint.Given(hasNo(p, r), func(v value.Value) value.Answer {
		if text, ok := value.Repr(v); ok && text == r.Harmless || r.Lost == "" {
			return value.No
		}
		return lint.Truthy(v)
	})
}

// hasNo asks whether the successor of a removed setting is not set. STORAGES that
// is not set holds Django's own storages.
func hasNo(p *lint.Pass, r django.Removal) value.Answer {
	switch {
	case !p.Settings.Has(r.Successor):
		return value.Yes
	case r.Key == "":
		return value.No
	}
	return p.Settings.Get(r.Successor).Item(r.Key).Ask(lint.Absent)
}

// djangoKnown reports whether a requirement tells which Django runs the project,
// and says how far it is not sure of that: without a version it is the newest.
func djangoKnown(p *lint.Pass) (limit string, ok bool) {
	if p.Project.Django.Declared {
		return "", true
	}
	_, ok = p.Project.Requirements.Find("django")
	return "the requirement of Django names no version", ok
}
