package checks

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// SecretInDeploymentFile reports secrets written in the files that deploy the
// project.
var SecretInDeploymentFile = &lint.Check{
	ID: "DR707", Name: "secret-in-deployment-file", Title: "A secret is written in a deployment file",
	Category: lint.Deployment, Severity: lint.High, CWE: []int{798, 540},
	Since: "0.1.0", Page: page("secret-in-deployment-file"),
	Why: `Whoever reads the repository, its history or the image reads the secret, and every installation that
was made from it shares the same one. A fallback such as "${SECRET_KEY:-…}" is worse than it looks: nobody
notices that the variable was never set.`,
	Fix: `Name the variable and leave its value to the machine:

~~~yaml
environment:
  SECRET_KEY: ${SECRET_KEY:?set SECRET_KEY}
~~~

An image takes secrets when it is run, or as build secrets, never by ENV or ARG. Draw a new secret: the old one
is known.`,
	FixLine: "leave the value to the machine that runs it, and draw a new secret",
	Links: []string{
		"https://docs.docker.com/build/building/secrets/",
		"https://12factor.net/config",
	},
	Run: lint.OnProject(secretInDeploymentFile),
}

func secretInDeploymentFile(p *lint.Pass) {
	seen := map[source.Location]bool{}
	for _, v := range p.Project.Deployment.Variables {
		at, how := deployedSecret(v)
		if at.IsZero() || seen[at] || slices.Contains(p.Project.Layout.Dotenv, at.Path()) {
			continue // an environment file as a whole is another check's
		}
		seen[at] = true
		setter := v.Source
		if !strings.Contains(setter, at.Path()) {
			setter = at.Path() // a ConfigMap's own file, not that which refers to it
		}
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, At: at, Secrets: []source.Location{at},
			Message: fmt.Sprintf("%s %s %s", setter, how, v.Name),
		})
	}
}

// deployedSecret is where a deployment file writes a secret, and how.
func deployedSecret(v project.DeployedVariable) (at source.Location, how string) {
	for _, ref := range v.References {
		if secretText(v.Name, ref.Word) && strings.HasSuffix(ref.Operator, "-") {
			return ref.WordLocation, "falls back to a literal for"
		}
	}
	if len(v.References) == 0 && v.Known && secretText(v.Name, v.Value) {
		return v.Location, "sets a literal for"
	}
	return source.Location{}, ""
}

// secretText reports whether the value of a variable is a secret that works: no
// placeholder, no file's path. A Sentry DSN is half public.
func secretText(name, text string) bool {
	switch {
	case text == "", strings.HasPrefix(text, "<"), strings.HasPrefix(text, "/"), strings.HasSuffix(strings.ToUpper(name), "DSN"):
		return false
	case strings.HasSuffix(strings.ToUpper(name), "API_KEY") && !django.RealSecret(name, text):
		return false // another service gives it out: what nobody drew opens nothing
	}
	return django.SecretName(name) || django.HoldsCredentials(text)
}
