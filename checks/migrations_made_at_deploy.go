package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// MigrationsMadeAtDeploy finds deployments that write migrations instead of
// applying those of the repository.
var MigrationsMadeAtDeploy = &lint.Check{
	ID: "DR713", Name: "migrations-made-at-deploy", Title: "Migrations are made while deploying",
	Category: lint.Deployment, Severity: lint.Medium, Since: "0.1.0", Page: page("migrations-made-at-deploy"),
	Why: `The files that makemigrations writes there are in no repository: nobody reviewed them, the next machine writes others, and the
next image has forgotten them while the database remembers. Sooner or later a migration that is applied is missing, or two have one name.`,
	Fix: `Make migrations while developing, commit them, and let the deployment apply them only:

~~~sh
python manage.py makemigrations --check --dry-run    # in continuous integration
python manage.py migrate --noinput                   # when deploying
~~~`,
	FixLine: "commit the migrations, and let the deployment run migrate alone",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/migrations/#workflow",
		"https://docs.djangoproject.com/en/stable/ref/django-admin/#makemigrations",
	},
	Run: lint.OnProject(migrationsMadeAtDeploy),
}

func migrationsMadeAtDeploy(p *lint.Pass) {
	seen := map[source.Location]bool{}
	for _, i := range startedPrograms(p.Project) {
		if !i.Management || i.Program != "makemigrations" || slices.ContainsFunc(i.Arguments, onlyLooks) {
			continue
		}
		at := i.at("makemigrations")
		if !seen[at] {
			seen[at] = true
			p.Report(lint.Finding{Confidence: i.confidence(), At: at, Message: i.command.Source + " runs makemigrations"})
		}
	}
}

// onlyLooks tells the arguments with which makemigrations writes nothing.
func onlyLooks(argument string) bool {
	return argument == "--check" || argument == "--dry-run" || strings.HasPrefix(argument, "--check=")
}
