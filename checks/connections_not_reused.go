package checks

import (
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// ConnectionsNotReused finds database connections that are opened for each
// request, or kept where they should not be.
var ConnectionsNotReused = &lint.Check{
	ID: "DR407", Name: "connections-not-reused", Title: "Database connections are not reused as they should be",
	Category: lint.Database, Severity: lint.Note, Pedantic: true, Since: "0.1.0", Page: page("connections-not-reused"),
	Why: `With CONN_MAX_AGE at 0, its default, every request opens a connection of its own and closes it: with TLS that is several round
trips, and a server process each time. Kept without CONN_HEALTH_CHECKS, a connection that the server has closed meanwhile fails the next
request. Under ASGI kept connections are never given back, and the server runs out of them.`,
	Fix: `Under WSGI, keep and check them:

~~~python
"CONN_MAX_AGE": 60,
"CONN_HEALTH_CHECKS": True,
~~~

Under ASGI leave CONN_MAX_AGE at 0, and use a pool: psycopg's (OPTIONS["pool"], Django 5.1) or PgBouncer.`,
	FixLine: "set CONN_MAX_AGE and CONN_HEALTH_CHECKS, or under ASGI a pool",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/databases/#persistent-connections",
		"https://docs.djangoproject.com/en/stable/ref/settings/#conn-max-age",
	},
	Run: lint.OnSetting("DATABASES", connectionsNotReused),
}

func connectionsNotReused(p *lint.Pass, databases project.Setting) {
	for _, alias := range databases.Keys() {
		database := databases.Item(alias)
		if _, server := databaseServer(database.Item("ENGINE")); !server || pooled(database) {
			continue
		}
		age := database.Item("CONN_MAX_AGE")
		if servedAsynchronously(p.Project) {
			p.Judge(age, lint.Judgement{Bad: kept, Message: func(o project.Outcome) string {
				return lint.Describe(age.Name, o) + ", and the program runs under ASGI"
			}})
			continue
		}
		p.Judge(age, lint.Judgement{Bad: func(v value.Value) value.Answer { return kept(v).Not() }})
		if p.Project.Django.AtLeast(4, 1) {
			p.Judge(database.Item("CONN_HEALTH_CHECKS"), lint.Judgement{Bad: lint.Given(age.Ask(kept), lint.Falsy)})
		}
	}
}

// kept asks whether connections outlive their request: None keeps them for ever.
func kept(v value.Value) value.Answer {
	switch v := v.(type) {
	case nil:
		return value.No
	case value.None:
		return value.Yes
	default:
		return value.Truth(v)
	}
}

// pooled reports whether something else keeps the connections.
func pooled(database project.Setting) bool {
	engine, _ := database.Item("ENGINE").Likely().Value.(value.Str)
	return strings.Contains(string(engine), "pool") || database.Item("OPTIONS").Item("pool").Ask(lint.Falsy) != value.Yes ||
		database.Item("DISABLE_SERVER_SIDE_CURSORS").Ask(lint.Falsy) != value.Yes // as PgBouncer asks for
}

// servedAsynchronously reports whether the deployment starts an ASGI server.
func servedAsynchronously(p *project.Project) bool {
	for _, c := range p.Deployment.Commands {
		text := c.Location.Text()
		for _, program := range c.Programs() {
			if django.ASGIServer(program) || django.ServerProgram(program) && strings.Contains(text, "uvicorn") {
				return true
			}
		}
	}
	return false
}
