package checks

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// DevelopmentServerDeployed finds deployments that start a server which is made
// for developers.
var DevelopmentServerDeployed = &lint.Check{
	ID: "DR705", Name: "development-server-deployed", Title: "Production runs a development server",
	Category: lint.Deployment, Severity: lint.High, CWE: []int{489},
	Since: "0.1.0", Page: page("development-server-deployed"),
	Why: `Django's documentation says of runserver: do not use this server in a production setting, it has not gone through
security audits or performance tests. It watches all files for changes, has no limits on requests and no workers, and
runserver_plus offers a Python console to whoever causes an error. A server that reloads whenever a file changes is no
better: it drops requests and runs code that is half written.`,
	Fix: `Start an application server:

~~~dockerfile
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "project.wsgi"]
~~~

A compose file for developers may go on with runserver; call it compose.override.yaml or docker-compose.dev.yml.`,
	FixLine: "start Gunicorn, Uvicorn or another application server, without reloading",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver",
		"https://docs.djangoproject.com/en/stable/howto/deployment/",
	},
	Run: lint.OnProject(developmentServerDeployed),
}

func developmentServerDeployed(p *lint.Pass) {
	seen := map[source.Location]bool{}
	for _, program := range p.Project.Deployment.Programs {
		for _, c := range program.Commands {
			for _, call := range c.Invocations() {
				server, word := developmentServer(call)
				at := wordOf(c.Location, word)
				if server == "" || seen[at] || isOtherWay(program, c, call) {
					continue
				}
				seen[at] = true
				p.Report(lint.Finding{
					Confidence: surely(p.Project, program, c, call), At: at, Subject: server,
					Message: fmt.Sprintf("%s starts %s", c.Source, server),
				})
			}
		}
	}
}

// developmentServer names the server for developers that a call starts, and the
// word of the command that makes it one; "" if it starts none.
func developmentServer(call manifest.Invocation) (server, word string) {
	switch {
	case call.Management && django.DevelopmentServer(call.Program):
		if slices.Contains(call.Arguments, "--insecure") {
			return "the development server " + call.Program + " with --insecure", call.Program
		}
		return "the development server " + call.Program, call.Program
	case call.Program == "flask" && slices.Contains(call.Arguments, "run"):
		return "the development server of Flask", "flask"
	}
	for _, option := range django.Reloading(call.Program) {
		for _, argument := range call.Arguments {
			if argument == option || strings.HasPrefix(argument, option+"=") {
				return call.Program + " with " + option, option
			}
		}
	}
	return "", ""
}

// isOtherWay reports whether a call is one way of several of which another one
// starts an application server: by which the program runs is the operator's
// choice.
func isOtherWay(program project.Program, c project.DeployedCommand, call manifest.Invocation) bool {
	return (c.Branch || call.Branch) && program.Runs(django.ServerProgram)
}

// surely: a way of several may never be taken, and where a file says how a
// platform starts an application server, an image's command may be for
// developers.
func surely(p *project.Project, program project.Program, c project.DeployedCommand, call manifest.Invocation) lint.Confidence {
	elsewhere := slices.ContainsFunc(p.Deployment.Programs, func(other project.Program) bool {
		return other.File != program.File && other.Runs(django.ServerProgram)
	})
	if c.Branch || call.Branch || elsewhere && isImage(program) {
		return lint.ConfidenceLow
	}
	return lint.ConfidenceHigh
}

// isImage reports whether a program is an image by itself.
func isImage(program project.Program) bool {
	return program.Image != nil && program.Image.File == program.File
}

// wordOf is where a word stands in a command, or the command.
func wordOf(command source.Location, word string) source.Location {
	text := command.Text()
	for start := 0; word != "" && start < len(text); start++ {
		n := strings.Index(text[start:], word)
		if n < 0 {
			break
		}
		start += n
		if end := start + len(word); isBoundary(text, start-1) && isBoundary(text, end) {
			command.Span = source.Span{Start: command.Span.Start + start, End: command.Span.Start + end}
			return command
		}
	}
	return command
}

// isBoundary reports whether the byte at an offset parts words.
func isBoundary(text string, at int) bool {
	return at < 0 || at >= len(text) || strings.IndexByte(" \t\r\n\"'`;|&()[],=\\", text[at]) >= 0
}
