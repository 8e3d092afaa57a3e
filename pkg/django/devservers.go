package django

import "slices"

// developmentServers are the management commands that serve requests and are
// made for developers.
//
// Source: Django's documentation of runserver and testserver, and those of
// django-extensions and django-sslserver. Knowledge date: November 2026.
var developmentServers = []string{"runserver", "runserver_plus", "runsslserver", "testserver"}

// DevelopmentServer reports whether a management command is a server for
// developers.
func DevelopmentServer(command string) bool { return slices.Contains(developmentServers, command) }

// reloading are the options by which application servers watch the source and
// start anew when it changes: they are for developers.
//
// Source: the servers' own documentation. Knowledge date: November 2026.
var reloading = map[string][]string{
	"gunicorn":  {"--reload"},
	"uvicorn":   {"--reload"},
	"hypercorn": {"--reload"},
	"granian":   {"--reload"},
	"uwsgi":     {"--py-autoreload", "--python-autoreload", "--py-auto-reload"},
}

// Reloading are the options by which a server watches the source.
func Reloading(server string) []string { return slices.Clone(reloading[server]) }
