package checks

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// DatabaseFileCommitted finds copies of the database in the repository.
var DatabaseFileCommitted = &lint.Check{
	ID: "DR703", Name: "database-file-committed", Title: "A copy of the database is in the repository",
	Category: lint.Deployment, Severity: lint.Medium, CWE: []int{538},
	Since: "0.1.0", Page: page("database-file-committed"),
	Why: `It holds the names, mail addresses and password hashes of whoever has an account, the superuser's first of all, and
sessions that may still be open. Whoever can read the repository can try passwords against the hashes at leisure. A
database that is deployed with the source also takes the place of the one in use, or is the one in use, and every
deployment then takes the data back to the last commit.`,
	Fix: `Take the file out of the repository, keep it out, and change the passwords of the accounts in it:

~~~text
git rm --cached db.sqlite3
echo db.sqlite3 >> .gitignore
~~~`,
	FixLine: "take the file out of git, ignore it, and change the passwords in it",
	Links: []string{
		"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
		"https://git-scm.com/docs/gitignore",
	},
	Run: lint.OnProject(databaseFileCommitted),
}

// databaseHead is how much of a file is read: the tables' definitions stand at
// the beginning of an SQLite file.
const databaseHead = 4 << 20

// notData are the words of paths by which a file says that what it holds was
// made up.
var notData = lazyregexp.New(`(?i)(?:^|[^a-z])(?:examples?|samples?|tests?|testing|testdata|fixtures?|demo|sandbox|docs?|dummy|ci)(?:$|[^a-z])`)

func databaseFileCommitted(p *lint.Pass) {
	for _, file := range databaseFiles(p.Project) {
		if !p.Project.Tree.Tracked(file) || notData.MatchString(file) {
			continue
		}
		head, err := p.Project.Tree.Head(file, databaseHead)
		if err != nil {
			continue
		}
		if kind := django.DatabaseCopy(head); kind != "" {
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: unread(file), Subject: file,
				Message: fmt.Sprintf("%s, %s with Django's own tables, is in the repository", file, kind),
			})
		}
	}
}

// dumpName tells JSON files that may be dumpdata's output from the many others.
var dumpName = lazyregexp.New(`(?i)(?:dump|backup|data|db|database|prod|export)[\w.-]*\.json$`)

// databaseFiles are the files that may be a copy of the database, by name.
func databaseFiles(p *project.Project) []string {
	dumps := project.DeriveOnce(p, dumpsKey{}, func() (out []string) {
		for _, file := range p.Tree.Files() {
			if strings.EqualFold(path.Ext(file), ".json") && dumpName.MatchString(path.Base(file)) {
				out = append(out, file)
			}
		}
		return out
	})
	return slices.Concat(p.Layout.Databases, dumps)
}

// dumpsKey is what the names of those JSON files are kept under.
type dumpsKey struct{}

// unread is the place of a fault that is a file as a whole. None of its text is
// given: no output may show it.
func unread(file string) source.Location {
	return source.Location{File: source.NewFile(file, "")}
}
