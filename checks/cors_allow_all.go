package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// CORSAllowAll finds an API whose answers every site may read.
var CORSAllowAll = &lint.Check{
	ID: "DR601", Name: "cors-allow-all", Title: "Every site may read the answers of the API",
	Category: lint.API, Severity: lint.Medium, CWE: []int{942}, Since: "0.1.0", Overlaps: []string{"SonarPython S5122"}, Page: page("cors-allow-all"), Practice: "CORS middleware",
	Why: `Browsers keep a script of one site from reading the answers of another, unless that one allows it. Here
it allows every site: any page that a visitor opens can call the API from inside his network, with his address,
and read what comes back. Without cookies that is limited to what the API tells anybody; tokens that a script
gets hold of work from everywhere.`,
	Fix: `Name the origins of your own front ends, from the environment where they differ between machines:

~~~python
CORS_ALLOW_ALL_ORIGINS = False
CORS_ALLOWED_ORIGINS = config("CORS_ALLOWED_ORIGINS", cast=Csv())
~~~

An API that is public by design can keep it for those addresses only:

~~~python
CORS_URLS_REGEX = r"^/api/public/.*$"
~~~`,
	FixLine: "set CORS_ALLOW_ALL_ORIGINS = False and name the origins in CORS_ALLOWED_ORIGINS",
	Links:   []string{"https://github.com/adamchainz/django-cors-headers#configuration"},
	Run:     lint.OnSettings(corsAllowAll),
}

func corsAllowAll(p *lint.Pass) {
	on := active(p, django.CORSMiddleware)
	if on == value.No || corsCredentials(p) == value.Yes {
		return // with credentials it is a defect of its own
	}
	answer := p.Judge(corsAllowsAll(p), lint.Judgement{Bad: lint.Given(on, lint.Truthy), Limited: corsScope(p), Fixes: mendCORS(p)})
	if answer == value.No && on == value.Yes {
		satisfied(p, django.CORSMiddleware, "CorsMiddleware admits named origins only")
	}
}
