package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// APIDocsPublic finds API documentation that anybody may read in production.
var APIDocsPublic = &lint.Check{
	ID: "DR614", Name: "api-docs-public", Title: "Anybody can read the API's documentation",
	Category: lint.API, Severity: lint.Low, Pedantic: true, CWE: []int{200}, Since: "0.1.0", Page: page("api-docs-public"),
	Practice: "API documentation",
	Why: `The schema lists every address, parameter and field, those of internal and forgotten endpoints too. Where the API is meant for
the public that is as it should be; else it is a map for an attacker.`,
	Fix: `Show it to those who are to use it:

~~~python
schema_view = get_schema_view(info, public=False, permission_classes=[permissions.IsAdminUser])    # drf-yasg
SPECTACULAR_SETTINGS = {"SERVE_PERMISSIONS": ["rest_framework.permissions.IsAdminUser"]}           # drf-spectacular
~~~`,
	FixLine: "let only those read the schema who are to use the API",
	Links: []string{
		"https://drf-yasg.readthedocs.io/en/stable/readme.html#quickstart",
		"https://drf-spectacular.readthedocs.io/en/latest/settings.html",
	},
	Run: lint.OnSettings(apiDocsPublic),
}

// schemaApps are the apps that document an API, with their packages.
var schemaApps = []struct{ app, name string }{
	{"drf_spectacular", "drf-spectacular"}, {"drf_yasg", "drf-yasg"}, {"rest_framework_swagger", "django-rest-swagger"},
}

func apiDocsPublic(p *lint.Pass) {
	apps := p.Settings.Get("INSTALLED_APPS").Likely()
	for _, schema := range schemaApps {
		if item, ok := apps.Element(value.Str(schema.app)); ok {
			p.Satisfied(schema.name+" documents the API", item.Place())
		}
	}
	for _, view := range schemaViews(p) {
		if view.open {
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: view.at, Related: view.related, Subject: schemaViewer,
				Message: "the API's schema is open to anybody: " + view.reason,
			})
		}
	}
}

// schemaView is a routed view that shows the API's schema.
type schemaView struct {
	open   bool
	reason string
	at     source.Location
	// cause is the place that says who may see it; nowhere if none does.
	cause   source.Location
	related []lint.Related
}
