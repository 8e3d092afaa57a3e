package checks

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/project"
)

// EntryPointUsesDevelopmentSettings finds a wsgi.py or asgi.py that runs the
// settings of a developer's machine unless it is told otherwise.
var EntryPointUsesDevelopmentSettings = &lint.Check{
	ID: "DR202", Name: "entry-point-uses-development-settings", Title: "The entry point runs the development settings",
	Category: lint.Configuration, Severity: lint.Medium, CWE: []int{1188}, Since: "0.1.0", Page: page("entry-point-uses-development-settings"),
	Why: `The application server imports wsgi.py or asgi.py, and that file chooses the settings. It chooses those for development although
there are some for production, and nothing in the repository says otherwise: one variable forgotten on the server, and the site runs with
all that makes development comfortable.`,
	Fix: `Let the entry points name the production settings; manage.py, which developers start, may name theirs:

~~~python
# config/wsgi.py
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
~~~`,
	FixLine: "name the production settings in wsgi.py and asgi.py",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/#configuring-the-settings-module"},
	Run:     lint.OnProject(entryPointUsesDevelopmentSettings),
}

func entryPointUsesDevelopmentSettings(p *lint.Pass) {
	production, ok := productionByName(p.Project)
	if !ok {
		return
	}
	var found []lint.Finding
	var mends [][]lint.Fix
	for _, entry := range servedEntries(p.Project) {
		naming, ok := developmentNaming(p.Project, entry)
		if !ok || !naming.Forced && namedByDeployment(p.Project) {
			continue
		}
		message := "the entry point runs the " + purpose(discover.RoleOf(naming.Module)) + " settings " + naming.Module
		if !naming.Forced {
			message += " unless DJANGO_SETTINGS_MODULE is set"
		}
		confidence := lint.ConfidenceHigh
		if !naming.Forced && len(p.Project.Deployment.AskedFiles) > 0 {
			confidence = lint.ConfidenceLow // the operator's file is where other settings are named
		}
		found = append(found, lint.Finding{
			Confidence: confidence, At: naming.At, Subject: naming.Module,
			Message: message + "; those for production are " + production,
			Fixes:   fixes.Content(p.Project, naming.At, "Name "+production+" in "+naming.At.Path(), production, false),
		})
	}
	if len(found) == 0 {
		return
	}
	for _, other := range found {
		mends = append(mends, other.Fixes)
	}
	found[0].Fixes = fixes.Joined(mends...)
	for _, other := range found[1:] { // one mistake, made once for each protocol
		found[0].Related = append(found[0].Related, lint.Related{At: other.At, Message: "so does this one"})
	}
	p.Report(found[0])
}

// productionByName is a judged module whose name says that it is production's.
func productionByName(p *project.Project) (string, bool) {
	for _, m := range p.Production() {
		if discover.RoleOf(m.Name) == discover.Production {
			return m.Name, true
		}
	}
	return "", false
}

// servedEntries are the entry points that production may import: those that a
// command names, else all whose names are not for something else.
func servedEntries(p *project.Project) []string {
	var all, served []string
	entries := slices.Clone(p.Layout.Entry)
	order.Stable(entries, func(a, b string) int { return protocol(a) - protocol(b) })
	for _, file := range entries {
		if discover.PathRole(file) == discover.Neutral || discover.PathRole(file) == discover.Production {
			all = append(all, file)
			if isServed(p, file) {
				served = append(served, file)
			}
		}
	}
	if len(served) > 0 {
		return served
	}
	return slices.DeleteFunc(all, func(file string) bool { return hasProductionTwin(p, all, file) })
}

// isServed reports whether a command of the deployment names an entry point by
// its module.
func isServed(p *project.Project, file string) bool {
	module := strings.ReplaceAll(strings.TrimSuffix(strings.TrimPrefix(file, p.Root+"/"), ".py"), "/", ".")
	for _, c := range p.Deployment.Commands {
		for _, call := range c.Invocations() {
			for _, argument := range call.Arguments {
				if name, _, _ := strings.Cut(argument, ":"); name == module {
					return true
				}
			}
		}
	}
	return false
}

// hasProductionTwin reports whether another entry point for the same protocol
// names no development settings: then this one is for developers.
func hasProductionTwin(p *project.Project, entries []string, file string) bool {
	return slices.ContainsFunc(entries, func(other string) bool {
		_, development := developmentNaming(p, other)
		return other != file && protocol(other) == protocol(file) && !development && len(p.Namings(other)) > 0
	})
}

// protocol numbers the protocols: WSGI, then ASGI.
func protocol(entry string) int { return strings.Count(path.Base(entry), "asgi") }

// developmentNaming is the place of an entry point that names settings for
// development or tests, where it names no others.
func developmentNaming(p *project.Project, file string) (found project.Naming, ok bool) {
	for _, n := range p.Namings(file) {
		if !moduleExists(p, n.Module) {
			continue
		}
		if !forDevelopers(n.Module) {
			return project.Naming{}, false
		}
		found, ok = n, true
	}
	return found, ok
}

// forDevelopers reports whether a module's name says that it is for development
// or tests.
func forDevelopers(module string) bool {
	role := discover.RoleOf(module)
	return role == discover.Development || role == discover.Test
}

// moduleExists reports whether the tree holds a module of the project.
func moduleExists(p *project.Project, name string) bool {
	base := path.Join(p.Root, strings.ReplaceAll(name, ".", "/"))
	return p.Python(base+".py") != nil || p.Python(path.Join(base, "__init__.py")) != nil
}

// namedByDeployment reports whether some file that tells how the program is run
// chooses other settings, or lets the operator choose.
func namedByDeployment(p *project.Project) bool {
	const variable = "DJANGO_SETTINGS_MODULE"
	for _, v := range p.Deployment.Variables {
		if v.Name == variable && (!v.Known || !forDevelopers(v.Value)) {
			return true
		}
	}
	l := p.Layout
	for _, file := range slices.Concat(l.Servers, l.Systemd, l.Supervisor, l.Scripts, l.Proxies, l.Platform, l.Procfiles, l.Kubernetes) {
		if text := p.Text(file); text != nil && strings.Contains(text.Text(), variable) {
			return true
		}
	}
	return false
}
