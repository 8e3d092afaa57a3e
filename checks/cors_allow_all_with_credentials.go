package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// CORSAllowAllWithCredentials finds an API whose answers every site may read in
// the visitor's name.
var CORSAllowAllWithCredentials = &lint.Check{
	ID: "DR602", Name: "cors-allow-all-with-credentials", Title: "Every site may use the API in the visitor's name",
	Category: lint.API, Severity: lint.High, CWE: []int{942, 346}, Since: "0.1.0", Page: page("cors-allow-all-with-credentials"),
	Why: `With CORS_ALLOW_ALL_ORIGINS and CORS_ALLOW_CREDENTIALS together django-cors-headers answers every
origin by name and lets it send cookies: any page that a signed-in visitor opens can read his data through the
API. What is left to stop it is the SameSite attribute of the session cookie alone, and sites on the same
domain pass that.`,
	Fix: `Name the origins that may send cookies:

~~~python
CORS_ALLOW_ALL_ORIGINS = False
CORS_ALLOWED_ORIGINS = ["https://app.example.com"]
CORS_ALLOW_CREDENTIALS = True
~~~

An API that is used with tokens needs no cookies: then leave CORS_ALLOW_CREDENTIALS out.`,
	FixLine: "name the origins in CORS_ALLOWED_ORIGINS, or drop CORS_ALLOW_CREDENTIALS",
	Links:   []string{"https://github.com/adamchainz/django-cors-headers#configuration"},
	Run:     lint.OnSettings(corsAllowAllWithCredentials),
}

func corsAllowAllWithCredentials(p *lint.Pass) {
	open := active(p, django.CORSMiddleware).And(corsCredentials(p))
	p.Judge(corsAllowsAll(p), lint.Judgement{
		Bad:     lint.Given(open, lint.Truthy),
		Limited: corsScope(p),
		Fixes:   mendCORS(p),
		Message: func(o project.Outcome) string {
			return lint.Describe(corsAllowsAll(p).Name, o) + " and CORS_ALLOW_CREDENTIALS is on too"
		},
	})
}
