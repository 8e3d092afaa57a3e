package checks

import (
	"fmt"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// BackingPortPublished finds databases, caches, search engines and brokers that
// anybody can reach.
var BackingPortPublished = &lint.Check{
	ID: "DR710", Name: "backing-port-published", Title: "A database, cache or broker is open to the network",
	Category: lint.Deployment, Severity: lint.High, CWE: []int{668},
	Since: "0.1.0", Page: page("backing-port-published"),
	Why: `A published port is bound to every address of the machine, and Docker opens it in front of the machine's own
firewall: ufw and firewalld do not stop it. Such ports are found within minutes by programs that search the whole
internet for them, and a Redis without a password or a PostgreSQL with a guessable one is then theirs. The services of
one compose file reach each other by name and need no published port.`,
	Fix: `Publish nothing; the application reaches the service by its name. Where you need it from the machine itself,
bind the port to that machine alone:

~~~yaml
services:
  db:
    image: postgres:17
    ports:
      - "127.0.0.1:5432:5432"
~~~`,
	FixLine: "remove the port, or bind it to 127.0.0.1",
	Links: []string{
		"https://docs.docker.com/engine/network/port-publishing/",
		"https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw",
	},
	Run: lint.OnProject(backingPortPublished),
}

func backingPortPublished(p *lint.Pass) {
	for _, port := range p.Project.Deployment.Published {
		program, ok := django.BackingPort(port.Image, port.Target)
		if !ok || !onAllInterfaces(port) {
			continue
		}
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, At: port.Location, Subject: port.Service,
			Message: fmt.Sprintf("the service %s of %s publishes the port %s of %s on all addresses of the machine", port.Service, port.File, port.Target, program),
			Fixes:   fixes.Local(port.Location),
		})
	}
}

// onAllInterfaces reports whether nothing binds a port to one address. One that
// comes from the operator's environment may.
func onAllInterfaces(port project.PublishedPort) bool {
	switch port.Host {
	case "":
		return port.HostKnown
	case "0.0.0.0", "::":
		return true
	}
	return false
}
