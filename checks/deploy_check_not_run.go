package checks

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// DeployCheckNotRun finds projects that never ask Django whether their settings
// are fit for production.
var DeployCheckNotRun = &lint.Check{
	ID: "DR712", Name: "deploy-check-not-run", Title: "Django's deployment checks are never run",
	Category: lint.Deployment, Severity: lint.Note, Pedantic: true,
	Since: "0.1.0", Page: page("deploy-check-not-run"), Practice: "Deployment checks are run",
	Why: `Django's own checks for deployment run only when they are asked for. They see the settings as they really are, with the
values of the environment and of every package, which no reading of the source can. Run with the variables of
production, they tell on the day of the change what else shows after an attack.`,
	Fix: `Let continuous integration, or the deployment itself, run them with the settings of production:

~~~yaml
- run: python manage.py check --deploy --fail-level WARNING
  env:
    DJANGO_SETTINGS_MODULE: project.settings.production
~~~`,
	FixLine: "run manage.py check --deploy with the settings of production",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/django-admin/#cmdoption-check-deploy",
		"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/",
	},
	Run: lint.OnProject(deployCheckNotRun),
}

// deployCheck is a command or a call that runs the checks; a command may run on
// over lines.
var deployCheck = lazyregexp.New(`\bcheck\b(?:[^\n]|\\\r?\n){0,200}?--deploy\b|call_command\(\s*["']check["'][^)]{0,200}deploy|["']check["'],\s*["']--deploy["']|\bdjready\b`)

// longestCommands is how much of a file is searched, in bytes: nobody writes as
// many commands, and the expression takes a microsecond for each byte.
const longestCommands = 1 << 18

func deployCheckNotRun(p *lint.Pass) {
	if len(p.Project.Production()) == 0 {
		return
	}
	for _, file := range commandFiles(p.Project) {
		text := p.Project.Text(file)
		if text == nil {
			continue
		}
		commands := text.Text()[:min(len(text.Text()), longestCommands)]
		if !strings.Contains(commands, "deploy") && !strings.Contains(commands, "djready") {
			continue // the expression is slow, and each of its ways has one of them
		}
		if at := deployCheck.FindStringIndex(commands); at != nil {
			p.Satisfied("The checks for deployment are run", source.Location{File: text, Span: source.Span{Start: at[0], End: at[1]}})
			return
		}
	}
	p.Report(lint.Finding{
		Confidence: lint.ConfidenceHigh, At: checkPlace(p.Project),
		Message: "neither continuous integration nor a script of the repository runs check --deploy",
	})
}

// commandFiles are the files that have commands run.
func commandFiles(p *project.Project) []string {
	l := p.Layout
	return slices.Concat(l.Workflows, l.Makefiles, l.Scripts, l.Dockerfiles, l.Compose, l.Procfiles, l.Platform, l.TestConfigs, l.Projects, l.Systemd, l.Kubernetes, furtherCommandFiles(p))
}

// furtherCommandFilesKey is what those files' names are kept under.
type furtherCommandFilesKey struct{}

// furtherCommandFiles are those that the layout does not list: they say nothing of
// how the project is deployed.
func furtherCommandFiles(p *project.Project) []string {
	return project.DeriveOnce(p, furtherCommandFilesKey{}, func() (out []string) {
		for _, file := range p.Tree.Files() {
			base := strings.ToLower(path.Base(file))
			switch {
			case base == "package.json", base == ".pre-commit-config.yaml", base == "fabfile.py", base == "tasks.py", base == "dodo.py", path.Ext(base) == ".sh", strings.HasPrefix(base, "test_deploy"):
				out = append(out, file)
			}
		}
		return out
	})
}

// checkPlace is where the checks could be run: the first line of a workflow that
// runs Django, else of manage.py, else of the settings.
func checkPlace(p *project.Project) source.Location {
	for _, file := range slices.Concat(p.Layout.Workflows, p.Layout.ManagePy) {
		text := p.Text(file)
		if text != nil && (path.Base(file) == "manage.py" || strings.Contains(text.Text(), "manage.py")) && text.LineCount() > 0 {
			return source.Location{File: text, Span: text.LineSpan(1)}
		}
	}
	return p.Production()[0].Settings.Fallback()
}
