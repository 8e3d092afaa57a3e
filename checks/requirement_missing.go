package checks

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// RequirementMissing finds apps and middleware of packages that are not
// installed.
var RequirementMissing = &lint.Check{
	ID: "DR307", Name: "requirement-missing", Title: "An app or middleware is not installed",
	Category: lint.Dependencies, Severity: lint.Medium, Since: "0.1.0", Page: page("requirement-missing"),
	Why: `The settings name a package that an installation from these requirements does not bring: the program stops at start-up with
ModuleNotFoundError. On the developer's machine it was installed by hand.`,
	Fix: `Require it, or remove it from the settings:

~~~text
django-cors-headers==4.9.0
~~~`,
	FixLine: "add the package to the production requirements, or remove it from the settings",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#installed-apps"},
	Run:     lint.OnSettings(requirementMissing),
}

func requirementMissing(p *lint.Pass) {
	whole, frozen := p.Project.Requirements.Complete()
	if !whole || !p.Project.KnowsInstallation() {
		return
	}
	limited := ""
	if !frozen {
		limited = "another requirement may bring it"
	}
	for _, list := range []project.Setting{p.Settings.Get("INSTALLED_APPS"), middleware(p)} {
		for _, name := range missing(p.Project, list) {
			p.Judge(list, lint.Judgement{
				Bad: lint.Has(name), Limited: limited, Subject: django.Distributions(name)[0],
				At: lint.AtItem(name),
				Message: func(project.Outcome) string {
					return list.Name + " has " + name + ", and no requirement brings " + strings.Join(django.Distributions(name), " or ")
				},
			})
		}
	}
}

// missing are the names of a list that belong to a known package which is not
// installed and is none of the project's own, one for each package.
func missing(p *project.Project, list project.Setting) []string {
	var out []string
	seen := map[string]bool{}
	for _, o := range list.Outcomes {
		for _, item := range project.Elements(o.Value) {
			text, _ := item.Value.(value.Str)
			name := string(text)
			top, _, _ := strings.Cut(name, ".")
			distributions := django.Distributions(name)
			if seen[top] || len(distributions) == 0 || p.Requirements.Install(distributions...) || ownPackage(p, top) {
				continue
			}
			seen[top] = true
			out = append(out, name)
		}
	}
	return out
}

// ownPackage reports whether the repository holds a package of the name, as one
// that was copied into it.
func ownPackage(p *project.Project, top string) bool {
	return project.DeriveOnce(p, ownPackagesKey{}, func() map[string]bool {
		out := map[string]bool{}
		for _, file := range code.PythonFiles(p) {
			dir, base := path.Split(file)
			out[path.Base(dir)], out[strings.TrimSuffix(base, ".py")] = true, true
		}
		return out
	})[top]
}

// ownPackagesKey is what those names are kept under.
type ownPackagesKey struct{}
