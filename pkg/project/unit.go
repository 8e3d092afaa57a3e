package project

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/source"
)

// unit is one way in which the repository runs the program: an image by
// itself, a service of a compose file, a hosting platform, a systemd unit. Each
// has an environment of its own.
type unit struct {
	// path is the file that describes it.
	path      string
	image     *image // what it runs in; nil where that is not told
	variables []DeployedVariable
	commands  []DeployedCommand
	scripts   []string // that the commands start
	user      string   // whom path has it run as; "" where it does not say
	// chart says that path is a template of a Helm chart, which is made to be
	// given other values.
	chart bool
	// hint says that it names a neutral settings module in a file that may be
	// for anything: that is no evidence for production.
	hint bool
}

// layer is how near to the running program a variable is set. Of two the nearer
// one wins.
type layer uint8

const (
	imageLayer    layer = iota // ENV of the image
	platformLayer              // what a hosting platform always sets
	serviceLayer               // the file that describes the service
	scriptLayer                // exported by the script that starts the program
	commandLayer               // on the server's command line
)

// set adds a variable.
func (u *unit) set(at layer, source string, v manifest.EnvAssignment) {
	u.variables = append(u.variables, DeployedVariable{EnvAssignment: v, Source: source, layer: at})
}

// run adds a command.
func (u *unit) run(source string, c manifest.Command, conditional bool) {
	if !c.IsZero() {
		u.commands = append(u.commands, DeployedCommand{Command: c, Source: source, Conditional: conditional})
	}
}

// runs reports whether the unit starts one of the programs.
func (u *unit) runs(wanted func(program string) bool) bool {
	return slices.ContainsFunc(u.commands, func(c DeployedCommand) bool {
		return slices.ContainsFunc(c.Programs(), wanted)
	})
}

// developmentServer reports whether the unit starts Django's development server
// and no other.
func (u *unit) developmentServer() bool {
	return u.runs(isDevelopmentServer) && !u.runs(isServer)
}

func isDevelopmentServer(program string) bool { return django.DevelopmentServer(program) }

// variable is what the unit sets a name to.
func (u *unit) variable(name string) (found DeployedVariable, ok bool) {
	for _, v := range u.variables {
		if v.Name == name && (!ok || v.layer >= found.layer) {
			found, ok = v, true
		}
	}
	return found, ok
}

// settings is the variable that names the unit's settings module.
func (u *unit) settings() (DeployedVariable, bool) {
	v, ok := u.variable(settingsVariable)
	return v, ok && v.Known && v.Value != ""
}

// layered are variables in the order in which they win: the strongest last.
// What several units share is in it once, at its first place.
func layered(variables []DeployedVariable) []DeployedVariable {
	type key struct {
		name, value, source string
		start               int
	}
	seen := map[key]bool{}
	var out []DeployedVariable
	for _, v := range variables {
		k := key{v.Name, v.Value, v.Source, v.Location.Span.Start}
		if !seen[k] {
			seen[k] = true
			out = append(out, v)
		}
	}
	order.Stable(out, func(a, b DeployedVariable) int { return int(a.layer) - int(b.layer) })
	return out
}

// variablesFor are the variables that a settings module runs with, the strongest
// last: those of the units that run it, and of those that do not say which
// module they run. A unit that runs another module says nothing about this one.
func (b *builder) variablesFor(module string) []DeployedVariable {
	var out []DeployedVariable
	for _, u := range b.units {
		if other, ok := u.settings(); ok && other.Value != module && b.isSettings(other.Value) {
			continue
		}
		out = append(out, u.variables...)
	}
	return layered(out)
}

// isSettings reports whether a name leads to a module that was not found empty.
func (b *builder) isSettings(module string) bool {
	_, ok := b.moduleFile(module)
	return ok && !slices.Contains(b.empty, module)
}

// collect joins what the units say, for the report.
func (b *builder) collect(d *Deployment) {
	b.settleCharts()
	// A file whose name says production is the better witness.
	order.Stable(b.units, func(a, c *unit) int { return a.strength() - c.strength() })
	var variables []DeployedVariable
	seen := map[source.Location]bool{}
	for _, u := range b.units {
		variables = append(variables, u.variables...)
		for _, c := range u.commands {
			if !seen[c.Location] {
				seen[c.Location] = true
				d.Commands = append(d.Commands, c)
			}
		}
	}
	d.Variables = layered(variables)
	d.Programs = b.programs()
}

func (u *unit) strength() int {
	switch {
	case u.chart:
		return -1
	case discover.PathRole(u.path) == discover.Production:
		return 1
	}
	return 0
}

// isWorker tells what runs beside the web process by its name: it may be given
// other variables, and answers no requests.
func isWorker(name string) bool {
	for _, word := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' || r == '.' }) {
		switch strings.TrimRight(word, "0123456789") {
		case "worker", "workers", "celery", "celeryworker", "celerybeat", "celeryd", "beat", "flower", "scheduler", "rqworker", "rqscheduler", "rq", "huey", "dramatiq", "qcluster", "cron", "cronjob",
			"migrate", "migration", "migrations", "migrator", "initializer", "job", "release":
			return true
		}
	}
	return false
}
