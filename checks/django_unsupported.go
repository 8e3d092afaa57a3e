package checks

import (
	"fmt"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// DjangoUnsupported finds a Django that gets no security fixes any more.
var DjangoUnsupported = &lint.Check{
	ID: "DR303", Name: "django-unsupported", Title: "This series of Django gets no security fixes",
	Category: lint.Dependencies, Severity: lint.Medium, CWE: []int{1104}, Since: "0.1.0", Page: page("django-unsupported"),
	Practice: "Supported Django",
	Why: `Security faults in Django are published several times a year, with a fix for each series that is still supported. For this
series there is none: whoever reads the announcement knows a way in that stays open.`,
	Fix: `Move to a series that is supported, one feature release after the other, with the tests run under -Wa so that they show what
the next one removes. The series with long-term support are fixed for three years:

~~~text
Django~=5.2.0
~~~`,
	FixLine: "move to a supported series of Django",
	Links: []string{
		"https://www.djangoproject.com/download/#supported-versions",
		"https://docs.djangoproject.com/en/stable/howto/upgrade-version/",
	},
	Run: lint.OnProject(djangoUnsupported),
}

func djangoUnsupported(p *lint.Pass) {
	v := p.Project.Django
	if !v.Declared {
		return
	}
	if django.Supported(v.Version, p.Project.Today) {
		if r, known := django.Series(v.Version); known && !v.At.IsZero() {
			p.Satisfied(fmt.Sprintf("Django %s gets security fixes until %s", v, r.SecurityEnd.Format("January 2006")), v.At)
		}
		return
	}
	p.Report(lint.Finding{
		Confidence: lint.ConfidenceHigh, At: djangoPlace(p.Project), Subject: "django",
		Message: unsupported(v),
	})
}

// unsupported says since when a series has had no fixes. Of a range the newest
// series speaks for all.
func unsupported(v project.DjangoVersion) string {
	name := "Django " + v.String()
	if len(v.Series) > 1 {
		name += ", the newest series that the requirement admits,"
	}
	if r, known := django.Series(v.Version); known {
		return name + " has had no security fixes since " + r.SecurityEnd.Format("January 2006")
	}
	return name + " has had no security fixes for years"
}

// djangoPlace is the requirement, else the first line of the settings.
func djangoPlace(p *project.Project) source.Location {
	if !p.Django.At.IsZero() {
		return p.Django.At
	}
	for _, m := range p.Production() {
		return m.Settings.Fallback()
	}
	return source.Location{}
}
