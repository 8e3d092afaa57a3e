package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// DatabaseTLSOff finds connections to remote databases that may go unencrypted.
var DatabaseTLSOff = &lint.Check{
	ID: "DR404", Name: "database-tls-off", Title: "The connection to the database may be unencrypted",
	Category: lint.Database, Severity: lint.Low, Pedantic: true, CWE: []int{319}, Since: "0.1.0", Page: page("database-tls-off"),
	Why: `Unless it is told otherwise, PostgreSQL's client asks for TLS and goes on without where the server, or somebody between, says no; MySQL's
does not even ask. Whoever is on the way then reads all queries and their results, and with "require" at least cannot do so passively.`,
	Fix: `Ask for TLS, and verify the server's certificate:

~~~python
"OPTIONS": {"sslmode": "verify-full", "sslrootcert": "/etc/ssl/certs/database-ca.pem"},
~~~`,
	FixLine: "set sslmode to verify-full, or at least to require, in the database's OPTIONS",
	Links: []string{
		"https://www.postgresql.org/docs/current/libpq-ssl.html",
		"https://dev.mysql.com/doc/refman/en/using-encrypted-connections.html",
	},
	Run: lint.OnSetting("DATABASES", databaseTLSOff),
}

func databaseTLSOff(p *lint.Pass, databases project.Setting) {
	if tlsByVariable(p.Project) {
		return
	}
	for _, alias := range databases.Keys() {
		database := databases.Item(alias)
		server, _ := databaseServer(database.Item("ENGINE"))
		options, far := database.Item("OPTIONS"), database.Item("HOST").Ask(remote)
		switch server {
		case "PostgreSQL":
			if options.Item("service").Ask(lint.Absent) != value.Yes {
				continue // a file says what is not said here
			}
			judgePostgresTLS(p, options.Item("sslmode"), far)
		case "MySQL", "MariaDB":
			if options.Item("read_default_file").Ask(lint.Absent) != value.Yes {
				continue
			}
			absent := options.Item("ssl_mode").Ask(weakMode).And(options.Item("ssl_ca").Ask(lint.Falsy))
			p.Judge(options.Item("ssl"), lint.Judgement{Bad: lint.Given(absent.And(far), lint.Falsy)})
		}
	}
}

// judgePostgresTLS: a weak mode that somebody wrote counts for every host that
// is not surely near; one that is missing for hosts that surely are far.
func judgePostgresTLS(p *lint.Pass, mode project.Setting, far value.Answer) {
	if mode.Ask(lint.Absent) == value.Yes {
		p.Judge(mode, lint.Judgement{Bad: lint.Given(far, lint.Absent)})
		return
	}
	if far != value.No {
		p.Judge(mode, lint.Judgement{Bad: weakMode})
	}
}

// weakMode asks whether a mode of TLS lets a connection go unencrypted.
func weakMode(v value.Value) value.Answer {
	text, ok := v.(value.Str)
	switch {
	case v == nil:
		return value.Yes
	case !ok:
		return value.Unsure
	}
	return value.Known(slices.Contains([]string{"disable", "allow", "prefer", "disabled", "preferred", ""}, strings.ToLower(string(text))))
}

// tlsByVariable reports whether a deployment file sets the variable of libpq
// that decides where the settings do not.
func tlsByVariable(p *project.Project) bool {
	for _, v := range p.Deployment.Variables {
		if v.Name == "PGSSLMODE" {
			return true
		}
	}
	return false
}
