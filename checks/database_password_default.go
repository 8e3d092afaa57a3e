package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// DatabasePasswordDefault finds database passwords that work although nobody set
// one.
var DatabasePasswordDefault = &lint.Check{
	ID: "DR402", Name: "database-password-default", Title: "The database password has a default",
	Category: lint.Database, Severity: lint.Medium, CWE: []int{798, 1393}, Since: "0.1.0",
	Why: `Where the variable is forgotten the program starts all the same, with a password that everybody who has read the repository
knows. Often somebody has then given the real server that password, so that it works.

A password from a deployment file that everybody tries first, such as the name of the database, is no better.`,
	Fix: `Read the password without a default: the program then refuses to start until somebody sets one.

~~~python
"PASSWORD": config("DATABASE_PASSWORD"),
~~~`,
	FixLine: "read the password without a default",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#databases"},
	Page:    page("database-password-default"),
	Run:     lint.OnSetting("DATABASES", databasePasswordDefault),
}

func databasePasswordDefault(p *lint.Pass, databases project.Setting) {
	judgeDatabasePasswords(p, databases, defaulted, func(project.Setting) lint.Judgement {
		return lint.Judgement{
			Bad:     lint.Truthy,
			Secret:  true,
			Fixes:   fixes.WithoutDefault(p.Project, databases.Name),
			Message: func(o project.Outcome) string { return "the database password is a literal" + lint.Because(o) },
		}
	})
	judgeDatabasePasswords(p, databases, deployed, func(database project.Setting) lint.Judgement {
		return lint.Judgement{
			Bad:     triedFirst(database),
			Secret:  true,
			Message: func(o project.Outcome) string { return "the database password is one that everybody tries" },
		}
	})
}
