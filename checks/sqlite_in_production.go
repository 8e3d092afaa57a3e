package checks

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SQLiteInProduction finds databases that are a file beside the program.
var SQLiteInProduction = &lint.Check{
	ID: "DR403", Name: "sqlite-in-production", Title: "The production database is SQLite",
	Category: lint.Database, Severity: lint.Medium, Since: "0.1.0",
	Practice: "Database",
	Why: `SQLite is one file. It lets one connection write at a time, so that concurrent requests fail with "database is locked"; a
second machine cannot share it; and on a platform whose disk is replaced at each deployment all data is lost.

It is often not chosen at all, only the default of a URL variable that somebody forgot to set.`,
	Fix: `Use a database server, and let the program refuse to start when it is not told which:

~~~python
DATABASES = {"default": env.db("DATABASE_URL")}
~~~`,
	FixLine: "use PostgreSQL or another database server, without a SQLite default",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes",
		"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#databases",
	},
	Page: page("sqlite-in-production"),
	Run:  lint.OnSetting("DATABASES", sqliteInProduction),
}

func sqliteInProduction(p *lint.Pass, databases project.Setting) {
	for _, alias := range databases.Keys() {
		database := databases.Item(alias)
		engine := database.Item("ENGINE")
		j := lint.Judgement{Subject: "database", Bad: lint.AnyText(isSQLite), Limited: sqliteTuning(database)}
		if name, ok := databaseServer(engine); ok && alias == "default" {
			j.Good = "The database is " + name + ", a server"
		}
		p.Judge(engine, j)
	}
}

// isSQLite goes by the last part: backends of other packages that wrap Django's
// own keep its name.
func isSQLite(engine string) bool {
	return strings.HasSuffix(engine, ".sqlite3") || strings.HasSuffix(engine, ".spatialite")
}

// sqliteTuning says that somebody prepared SQLite for concurrent use, "" if
// nobody did.
func sqliteTuning(database project.Setting) string {
	options := database.Item("OPTIONS")
	for _, key := range []string{"init_command", "transaction_mode"} {
		if options.Item(key).Ask(lint.Truthy) == value.Yes {
			return "its " + key + " tunes it for production"
		}
	}
	return ""
}

// databaseServer is the name of a server that an engine talks to.
func databaseServer(engine project.Setting) (string, bool) {
	text, ok := engine.Likely().Value.(value.Str)
	if !ok {
		return "", false
	}
	for _, server := range []struct{ word, name string }{
		{"postg", "PostgreSQL"}, {"psql", "PostgreSQL"}, {"cockroach", "CockroachDB"}, {"mysql", "MySQL"},
		{"mariadb", "MariaDB"}, {"oracle", "Oracle"}, {"mssql", "SQL Server"}, {"sql_server", "SQL Server"},
	} {
		if strings.Contains(strings.ToLower(string(text)), server.word) {
			return server.name, true
		}
	}
	return "", false
}
