package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// DjangoUnpinned finds requirements that take whatever Django is the newest.
var DjangoUnpinned = &lint.Check{
	ID: "DR304", Name: "django-unpinned", Title: "Any version of Django may be installed",
	Category: lint.Dependencies, Severity: lint.Low, Since: "0.1.0", Page: page("django-unpinned"),
	Practice: "Pinned Django",
	Why: `Nothing keeps out the next major version. Django removes in each what it deprecated before, so that one day the same commit
builds an image that does not start, or that runs with other defaults than those it was tested with.`,
	Fix: `Bound the series, which still takes its security fixes, or commit a lock file:

~~~text
Django~=5.2.0
~~~`,
	FixLine: "give the requirement of Django an upper bound, or commit a lock file",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/internals/release-process/",
		"https://packaging.python.org/en/latest/specifications/version-specifiers/#compatible-release",
	},
	Run: lint.OnProject(djangoUnpinned),
}

func djangoUnpinned(p *lint.Pass) {
	requirements := p.Project.Requirements
	bounded := false
	for _, c := range requirements.Constraints {
		bounded = bounded || c.Name == "django" && c.Bounded()
	}
	at := p.Project.Django.At
	for _, r := range requirements.Production {
		if r.Name != "django" {
			continue
		}
		if r.Locked || r.Bounded() || r.URL != "" || bounded {
			p.Satisfied("The requirement of Django is bounded", r.Location)
			return
		}
		if at.IsZero() {
			at = r.Location
		}
	}
	if _, required := requirements.Find("django"); !required || at.IsZero() || p.Project.LockFile() != "" {
		return
	}
	p.Report(lint.Finding{
		Confidence: lint.ConfidenceHigh, At: at, Subject: "django",
		Message: "the requirement " + lint.Show(value.Str(at.Text())) + " has no upper bound, and no lock file has one",
	})
}
