package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
)

// GraphiQLEnabled finds GraphQL endpoints that show their explorer in production.
var GraphiQLEnabled = &lint.Check{
	ID: "DR630", Name: "graphiql-enabled", Title: "The GraphQL endpoint shows its explorer to everybody",
	Category: lint.API, Severity: lint.Medium, CWE: []int{489, 200}, Since: "0.1.0", Page: page("graphiql-enabled"),
	Why: `GraphiQL and its like are pages to explore a schema and to try queries, with completion and with documentation of every type and
mutation, internal ones too. They are made for development: in production they show a stranger around, and run scripts, mostly from
another server, on the site's own domain with the visitor's cookies.`,
	Fix: `Show it in development only:

~~~python
GraphQLView.as_view(schema=schema, graphiql=settings.DEBUG)                                  # graphene-django
GraphQLView.as_view(schema=schema, graphql_ide="graphiql" if settings.DEBUG else None)       # strawberry
~~~

The view of ariadne-django has no such option: override its method get().`,
	FixLine: "show the explorer only where settings.DEBUG is true",
	Links: []string{
		"https://docs.graphene-python.org/projects/django/en/latest/installation/",
		"https://strawberry.rocks/docs/integrations/django",
	},
	Run: lint.OnSettings(graphiQLEnabled),
}

func graphiQLEnabled(p *lint.Pass) {
	for _, e := range code.Explorers(p.Project, p.Settings) {
		message := "the GraphQL view shows " + e.View.Explorer + " to everybody"
		if e.Default {
			message += ", as it does by default"
		}
		f := lint.Finding{Confidence: lint.ConfidenceHigh, At: e.At, Subject: "graphiql", Message: message}
		if !e.Default {
			f.Fixes = fixes.FlipAt(e.At, "Turn "+e.View.Explorer+" off")
		}
		p.Report(f)
	}
}
