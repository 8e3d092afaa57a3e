package checks

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// EnvFileCommitted finds environment files in the repository that hold secrets.
var EnvFileCommitted = &lint.Check{
	ID: "DR702", Name: "env-file-committed", Title: "An environment file with secrets is in the repository",
	Category: lint.Deployment, Severity: lint.Critical, CWE: []int{312, 540},
	Since: "0.1.0", Page: page("env-file-committed"),
	Why: `Whoever can read the repository, a fork of it or an old copy has these secrets, and deleting the file does not take
it out of the history. With the secret key alone one can forge sessions and links for password resets.`,
	Fix: `Take the file out of the repository, keep it out, and draw new secrets: the old ones are known.

~~~text
git rm --cached .env
echo .env >> .gitignore
~~~

A file that shows which variables there are belongs in the repository under a name such as .env.example, with values
that cannot work.`,
	FixLine: "take the file out of git, ignore it, and draw new secrets",
	Links: []string{
		"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
		"https://12factor.net/config",
	},
	Run: lint.OnProject(envFileCommitted),
}

func envFileCommitted(p *lint.Pass) {
	for _, file := range p.Project.Layout.Dotenv {
		if !p.Project.Tree.Tracked(file) || !envForProduction(file) {
			continue
		}
		text := p.Project.Text(file)
		if text == nil {
			continue
		}
		real, all := envSecrets(text)
		if len(real) == 0 {
			continue
		}
		first := real[0]
		f := lint.Finding{
			Confidence: lint.ConfidenceHigh, At: first.Location, Subject: file, Secrets: all,
			Message: fmt.Sprintf("%s is in the repository and holds %s", file, first.Name),
		}
		if !p.Project.Tree.Git() && !recognised(p.Project, file) {
			f.Confidence = lint.ConfidenceLow // nobody knows whether it will be committed, and nothing reads it
		}
		for _, other := range real[1:] {
			f.Related = append(f.Related, lint.Related{At: other.Location, Message: other.Name + " is another secret"})
		}
		if len(real) > 1 {
			f.Message += fmt.Sprintf(" and %d more", len(real)-1)
		}
		p.Report(f)
	}
}

// recognised reports whether a file is an environment file by its name, or because
// the deployment takes variables from it.
func recognised(p *project.Project, file string) bool {
	return strings.Contains(path.Base(file), "env") || slices.ContainsFunc(p.Deployment.Variables, func(v project.DeployedVariable) bool {
		return v.Location.Path() == file
	})
}

// notProduction are the words of names by which an environment file says that
// it is a pattern, or for work on the project.
var notProduction = lazyregexp.New(`(?i)(?:^|[^a-z])(?:examples?|samples?|templates?|tmpl|tpl|dist|defaults?|tests?|testing|ci|build|dev|develop|development|local|localhost|docs?|fixtures?|exp|demo)(?:$|[^a-z])`)

// envForProduction reports whether no part of a file's path says that the file is
// no production's.
func envForProduction(file string) bool {
	return !discover.Example(file) && !notProduction.MatchString(file) && !strings.HasPrefix(path.Base(path.Dir(file)), ".devcontainer")
}

// envSecrets are the assignments of an environment file that hold secrets which
// somebody uses, Django's own key first, and the places of all that may be
// secrets.
func envSecrets(text *source.File) (real []manifest.EnvAssignment, all []source.Location) {
	for _, v := range manifest.Dotenv(text, manifest.DotenvOptions{Raw: true}).Assignments {
		if v.Value == "" || !django.SecretName(v.Name) && !django.HoldsCredentials(v.Value) {
			continue
		}
		all = append(all, v.Location)
		switch {
		case !v.Known || !django.RealSecret(v.Name, v.Value):
		case strings.HasSuffix(v.Name, "SECRET_KEY") && len(real) > 0 && !strings.HasSuffix(real[0].Name, "SECRET_KEY"):
			real = append([]manifest.EnvAssignment{v}, real...)
		default:
			real = append(real, v)
		}
	}
	return real, all
}
