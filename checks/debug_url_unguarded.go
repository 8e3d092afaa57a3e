package checks

import (
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// DebugURLUnguarded finds pages for developers that are routed in production.
var DebugURLUnguarded = &lint.Check{
	ID: "DR801", Name: "debug-url-unguarded", Title: "A page for developers is routed in production",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{489}, Since: "0.1.0", Page: page("debug-url-unguarded"),
	Why: `The toolbar shows queries, settings and templates, Silk every request with its headers and body, a schema viewer the whole API.
Whether a visitor gets there then hangs on the tool's own settings, not on DEBUG.`,
	Fix: `Route them under DEBUG only:

~~~python
if settings.DEBUG:
    urlpatterns += [path("silk/", include("silk.urls"))]
~~~`,
	FixLine: "route it under `if settings.DEBUG:` only",
	Links: []string{
		"https://django-debug-toolbar.readthedocs.io/en/latest/installation.html#add-the-urls",
		"https://github.com/jazzband/django-silk#authenticationauthorisation",
	},
	Run: lint.OnSettings(debugURLUnguarded),
}

func debugURLUnguarded(p *lint.Pass) {
	for _, r := range code.Routes(p.Project, p.Settings) {
		tool, ok := django.DebugPagesOf(includedModule(r))
		if !ok || p.Settings.Get("INSTALLED_APPS").Ask(lint.Has(tool.App, tool.AppConfig)) != value.Yes {
			continue
		}
		f := lint.Finding{
			Confidence: lint.ConfidenceHigh, At: r.At(r.View), Subject: tool.Distribution,
			Message: "the pages of " + tool.Distribution + " are routed whatever DEBUG is",
		}
		switch tool.App {
		case "silk":
			if silkAsks(p) != value.No {
				continue
			}
		case "debug_toolbar":
			if p.Settings.Get("DEBUG_TOOLBAR_CONFIG").Item("SHOW_TOOLBAR_CALLBACK").Ask(lint.Absent) == value.Yes {
				f.Confidence = lint.ConfidenceMedium
				f.Message += ", though its default callback shows nothing while DEBUG is off"
			}
		}
		p.Report(f)
	}
	for _, view := range schemaViews(p) {
		if view.open {
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: view.at, Related: view.related, Subject: schemaViewer,
				Message: "the API's schema is routed whatever DEBUG is, and " + view.reason,
			})
		}
	}
}

// schemaViewer is what findings about the viewers of an API's schema are about.
const schemaViewer = "schema-viewer"

// silkAsks asks whether Silk lets only those in who have logged in and may see
// it.
func silkAsks(p *lint.Pass) value.Answer {
	return p.Settings.Get("SILKY_AUTHENTICATION").Ask(lint.Truthy).And(p.Settings.Get("SILKY_AUTHORISATION").Ask(lint.Truthy))
}

// includedModule is the dotted name of the module that a route includes, by its
// name or itself; "" for none.
func includedModule(r code.Route) string {
	target := r.Included()
	if tuple, ok := target.(*pyast.Tuple); ok && len(tuple.Items) > 0 {
		target = tuple.Items[0]
	}
	switch e := target.(type) {
	case *pyast.Str:
		return e.Value
	case *pyast.Name, *pyast.Attribute:
		return strings.TrimSuffix(r.Find(target).Path, ".urlpatterns")
	}
	return ""
}
