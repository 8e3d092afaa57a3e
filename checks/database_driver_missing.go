package checks

import (
	"slices"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// DatabaseDriverMissing finds databases for which no requirement brings a
// driver.
var DatabaseDriverMissing = &lint.Check{
	ID: "DR305", Name: "database-driver-missing", Title: "The database's driver is not installed",
	Category: lint.Dependencies, Severity: lint.Medium, Since: "0.1.0", Page: page("database-driver-missing"),
	Why: `Django talks to every database but SQLite through a package of its own. An installation from these requirements brings none for
this engine: the program stops at start-up with "Error loading psycopg2 or psycopg module" or the like. It was perhaps never started
with its production settings.`,
	Fix: `Require the driver:

~~~text
psycopg[binary]==3.2.10    # PostgreSQL, Django 4.2 and later
mysqlclient==2.2.7         # MySQL, MariaDB
~~~`,
	FixLine: "add the database's driver to the production requirements",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/databases/"},
	Run:     lint.OnSetting("DATABASES", databaseDriverMissing),
}

func databaseDriverMissing(p *lint.Pass, databases project.Setting) {
	if !p.Project.KnowsInstallation() {
		return
	}
	for _, alias := range databases.Keys() {
		engine := driven(p.Project, databases.Item(alias).Item("ENGINE"))
		undriven := func(name string) bool {
			drivers := django.Drivers(name)
			return len(drivers) > 0 && !p.Project.Requirements.Install(drivers...) && !optional(p.Project, drivers)
		}
		o, found := engine.Witness(lint.AnyText(undriven))
		if !found {
			continue
		}
		name, _ := o.Value.(value.Str)
		p.Judge(engine, lint.Judgement{
			Bad:     lint.AnyText(undriven),
			Subject: django.Drivers(string(name))[0],
			Message: func(o project.Outcome) string {
				return "the engine of the database " + lint.Show(value.Str(alias)) + " is " + lint.Show(o.Value) +
					", and no requirement brings a driver for it"
			},
		})
	}
}

// driven leaves out an engine that is a mere default while the driver of another
// database is installed: the URL in production is then of that one.
func driven(p *project.Project, engine project.Setting) project.Setting {
	other := p.Requirements.Install(django.CommonDrivers()...)
	return engine.Only(func(o project.Outcome) bool { return !other || supplyOf(o) != defaulted })
}

// optional reports whether an extra brings one of the drivers: an installation
// chooses its database by it.
func optional(p *project.Project, drivers []string) bool {
	return slices.ContainsFunc(p.Requirements.Optional, func(r manifest.Requirement) bool { return slices.Contains(drivers, r.Name) })
}
