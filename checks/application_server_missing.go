package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// ApplicationServerMissing finds production requirements without a WSGI or ASGI
// server.
var ApplicationServerMissing = &lint.Check{
	ID: "DR301", Name: "application-server-missing", Title: "No application server is installed",
	Category: lint.Dependencies, Severity: lint.Medium, Since: "0.1.0",
	Practice: "Application server",
	Why: `An installation from these requirements brings no server for production. What is left is runserver, which is made for
development: it was never checked for security or for load, and serves one machine badly.`,
	Fix: `Require one, and start the program with it:

~~~text
gunicorn==27.0.1

gunicorn project.wsgi
~~~`,
	FixLine: "add Gunicorn, Uvicorn or another application server to the production requirements",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/",
		"https://docs.djangoproject.com/en/stable/howto/deployment/asgi/",
	},
	Page: page("application-server-missing"),
	Run:  lint.OnProject(applicationServerMissing),
}

func applicationServerMissing(p *lint.Pass) {
	requirements := p.Project.Requirements
	if len(requirements.Files) == 0 || serverInstalledOtherwise(p.Project) {
		return
	}
	if found, ok := requirements.Find(django.ApplicationServers()...); ok {
		p.Satisfied("The application server "+found.Name+" is installed", found.Location)
		return
	}
	f := lint.Finding{Confidence: lint.ConfidenceHigh}
	if commented, ok := requirements.CommentedOut(django.ApplicationServers()...); ok {
		f.At, f.Message = commented.Location, "the requirement "+commented.Name+" is commented out"
		f.Fixes = fixes.Uncommented(f.At)
		p.Report(f)
		return
	}
	if !requirements.ListDjango() || serverExpected(p.Project) {
		return // the list is not that of the program, or the server comes from elsewhere
	}
	f.At, f.Message = requirementsPlace(requirements), "no application server is among the production requirements"
	p.Report(f)
}

// serverInstalledOtherwise: by a Dockerfile, or by the hosting platform.
func serverInstalledOtherwise(p *project.Project) bool {
	for _, name := range p.Requirements.System {
		if django.ServerProgram(name) {
			return true
		}
	}
	for _, platform := range p.Deployment.Platforms {
		if django.BringsServer(platform) {
			return true
		}
	}
	return false
}

// serverExpected reports whether a command or the name of a base image shows that
// the program runs under a server which is no requirement: the image has it.
func serverExpected(p *project.Project) bool {
	for _, c := range p.Deployment.Commands {
		for _, program := range c.Programs() {
			if django.ServerProgram(program) {
				return true
			}
		}
	}
	for _, d := range p.Deployment.Dockerfiles {
		if stage := d.LastStage(); stage != nil && (!stage.ImageKnown || namesServer(stage.Image)) {
			return true
		}
	}
	return false
}

func namesServer(image string) bool {
	for _, word := range []string{"gunicorn", "uvicorn", "uwsgi", "mod_wsgi", "unit:", "passenger"} {
		if strings.Contains(image, word) {
			return true
		}
	}
	return false
}

// requirementsPlace is the first line of the file that requires Django.
func requirementsPlace(r project.Requirements) source.Location {
	at, _ := r.ForDjango()
	return source.Location{File: at.File, Span: at.File.LineSpan(1)}
}
