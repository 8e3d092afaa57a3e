package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// DatabasePasswordInSource finds database passwords that are written in the
// settings and always used.
var DatabasePasswordInSource = &lint.Check{
	ID: "DR401", Name: "database-password-in-source", Title: "The database password is in the source",
	Category: lint.Database, Severity: lint.High, CWE: []int{798}, Since: "0.1.0", Overlaps: []string{"bandit B105", "SonarPython S2068"},
	Why: `Whoever can read the repository, or a copy or backup of it, can log in to the database. The password stays in the history for ever
and is the same in every environment.`,
	Fix: `Change the password, then read it from the environment, without a default:

~~~python
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "PASSWORD": os.environ["DATABASE_PASSWORD"],
    }
}
~~~`,
	FixLine: "change the password and read it from the environment, without a default",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#databases"},
	Page:    page("database-password-in-source"),
	Run:     lint.OnSetting("DATABASES", databasePasswordInSource),
}

func databasePasswordInSource(p *lint.Pass, databases project.Setting) {
	judgeDatabasePasswords(p, databases, written, func(database project.Setting) lint.Judgement {
		return lint.Judgement{
			Bad:     lint.Truthy,
			Secret:  true,
			Fixes:   mendDatabasePassword(p, database),
			Message: func(project.Outcome) string { return "the database password is written in the source" },
		}
	})
}

// mendDatabasePassword reads the password, or the URL that holds it, from a
// variable named for the database.
func mendDatabasePassword(p *lint.Pass, database project.Setting) fixes.Maker {
	name := "DATABASE"
	if database.Name != "DATABASES['default']" {
		name = strings.Replace(fixes.Variable(database.Name), "DATABASES", name, 1)
	}
	return func(o project.Outcome) []lint.Fix {
		if strings.Contains(o.Place().Text(), "://") {
			return fixes.FromEnvironment(p.Project, name+"_URL")(o)
		}
		return fixes.FromEnvironment(p.Project, name+"_PASSWORD")(o)
	}
}
