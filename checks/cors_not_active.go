package checks

import (
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// CORSNotActive finds settings of django-cors-headers that nothing reads.
var CORSNotActive = &lint.Check{
	ID: "DR605", Name: "cors-not-active", Title: "The CORS settings have no effect",
	Category: lint.API, Severity: lint.Low, Since: "0.1.0", Page: page("cors-not-active"),
	Why: `The settings that begin with CORS_ are read by CorsMiddleware. Where it is not in MIDDLEWARE no answer carries a CORS header:
front ends of other origins fail, and whoever reads the settings takes something for granted that is not there. It often comes to light on
the day of the release, and is then mended in haste by admitting everybody.`,
	Fix: `Put the middleware as high as possible, above CommonMiddleware and WhiteNoise:

~~~python
INSTALLED_APPS = [..., "corsheaders"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    ...
]
~~~

or remove the settings, if the web server sends the headers.`,
	FixLine: "add corsheaders.middleware.CorsMiddleware to MIDDLEWARE, or remove the CORS settings",
	Links:   []string{"https://github.com/adamchainz/django-cors-headers#setup"},
	Run:     lint.OnSettings(corsNotActive),
}

func corsNotActive(p *lint.Pass) {
	if installed(p, "corsheaders").Or(required(p, "django-cors-headers")) == value.No {
		return // then they are settings of the project's own
	}
	for _, granting := range []project.Setting{corsAllowsAll(p), corsOrigins(p), corsPatterns(p)} {
		if !granting.Explicit() || granting.Ask(lint.Falsy) == value.Yes {
			continue
		}
		list := middleware(p)
		p.Judge(list, lint.Judgement{
			Bad:     handlesNoCORS(p),
			Subject: "corsheaders",
			Message: func(project.Outcome) string {
				return granting.Name + " is set, but " + list.Name + " lacks " + django.CORSMiddleware
			},
			At: func(project.Outcome) source.Location { return granting.Likely().Place() },
		})
		return
	}
}

// handlesNoCORS asks whether a list of middleware has none for CORS: neither
// that of django-cors-headers nor one of the project's that may read the same
// settings. (The app is needed for nothing but the library's system checks.)
func handlesNoCORS(p *lint.Pass) project.Question {
	other := lint.AnyText(func(path string) bool { return strings.Contains(strings.ToLower(path), "cors") })
	lacking := lacks(p, django.CORSMiddleware)
	return func(v value.Value) value.Answer { return lacking(v).And(other(v).Not()) }
}
