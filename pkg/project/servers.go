package project

import (
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/manifest"
)

func isServer(program string) bool { return django.ServerProgram(program) }

// takeServerOptions adds the variables that stand on the command lines of the
// unit's application servers: before the program, and as gunicorn's --env.
func (u *unit) takeServerOptions() {
	for _, c := range u.commands {
		if c.Conditional || c.OneOff {
			continue
		}
		for _, call := range c.Invocations() {
			if !isServer(call.Program) {
				continue
			}
			for _, name := range slices.Sorted(maps.Keys(call.Environment)) {
				u.set(commandLayer, c.Source, optionVariable(c.Command, name, call.Environment[name]))
			}
			for _, pair := range environmentOptions(call) {
				if name, text, ok := strings.Cut(pair, "="); ok {
					u.set(commandLayer, c.Source, optionVariable(c.Command, name, text))
				}
			}
		}
	}
}

// optionVariable is a variable of a command line, as written there. A reference
// leaves its value open.
func optionVariable(c manifest.Command, name, text string) manifest.EnvAssignment {
	return manifest.EnvAssignment{Name: name, Value: text, Known: !strings.ContainsAny(text, "$`"), Location: c.Location, Line: c.Location.Start().Line}
}

// environmentOptions are the NAME=value of gunicorn's -e and --env, and of
// uWSGI's --env.
func environmentOptions(call manifest.Invocation) []string {
	if call.Program != "gunicorn" && call.Program != "uwsgi" {
		return nil
	}
	var out []string
	for n, argument := range call.Arguments {
		switch text, joined := strings.CutPrefix(argument, "--env="); {
		case joined:
			out = append(out, text)
		case (argument == "--env" || argument == "-e") && n+1 < len(call.Arguments):
			out = append(out, call.Arguments[n+1])
		}
	}
	return out
}
