package checks

import (
	"github.com/djready/djready/pkg/lint"
)

// BinaryDatabaseDriver finds the build of psycopg2 that is made for
// development.
var BinaryDatabaseDriver = &lint.Check{
	ID: "DR308", Name: "binary-database-driver", Title: "The driver psycopg2 is the build for development",
	Category: lint.Dependencies, Severity: lint.Note, Pedantic: true, Since: "0.1.0", Page: page("binary-database-driver"),
	Why: `psycopg2-binary brings its own copies of libpq and OpenSSL. They are as old as the package, so that the operating system's
security updates do not reach them; its authors recommend the package for development and tests only.`,
	Fix: `Build psycopg2 against the system's libpq, or move to psycopg 3, whose binary build follows the fixes of its libraries:

~~~text
psycopg2==2.9.10
~~~`,
	FixLine: "require psycopg2, or psycopg 3, in place of psycopg2-binary",
	Links: []string{
		"https://www.psycopg.org/docs/install.html#psycopg-vs-psycopg-binary",
		"https://www.psycopg.org/psycopg3/docs/basic/install.html",
	},
	Run: lint.OnProject(binaryDatabaseDriver),
}

func binaryDatabaseDriver(p *lint.Pass) {
	for _, r := range p.Project.Requirements.Production {
		if r.Name == "psycopg2-binary" && askedFor(r) {
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: r.Location, Subject: r.Name,
				Message: "the production requirements have psycopg2-binary, which brings libraries of its own",
			})
			return
		}
	}
}
