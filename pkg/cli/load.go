package cli

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/project"
)

// loaded is what of a tree a command speaks about.
type loaded struct {
	projects []*project.Project
	// missing says what was not there, a sentence each.
	missing []string
}

// limited is the same target with as many files as the options allow.
func (t target) limited(o options) target {
	t.tree = t.tree.WithMost(o.project.Limits.WithDefaults().Files)
	return t
}

// load finds the projects of a tree that the selection has to do with.
func (t target) load(o options) loaded {
	t = t.limited(o)
	all := project.Load(t.tree, o.project)
	out := loaded{missing: t.missingModules(all, o.project)}
	for _, p := range all {
		if o.selection.touches(p) {
			out.projects = append(out.projects, p)
		}
	}
	if len(moduleNames(out.projects)) == 0 && len(out.missing) == 0 {
		out.missing = []string{t.whyNothing(o.selection)}
	}
	return out
}

// missingModules are the modules that the user named and no project has.
func (t target) missingModules(projects []*project.Project, o project.Options) []string {
	var out []string
	for _, wanted := range o.Modules {
		if !slices.Contains(moduleNames(projects), wanted) {
			out = append(out, t.missingModule(wanted, o))
		}
	}
	return out
}

// missingModule says where a module was looked for, and what is there instead.
func (t target) missingModule(wanted string, o project.Options) string {
	o.Modules = nil
	projects := project.Load(t.tree, o)
	var dirs []string
	for _, p := range projects {
		dirs = append(dirs, t.show(p.Root))
	}
	if len(dirs) == 0 {
		dirs = []string{t.show(".")}
	}
	file := path.Join(strings.Split(wanted, ".")...)
	message := fmt.Sprintf("%s: no settings module %s: looked for %s.py and %s/__init__.py in %s", t.given, wanted, file, file, strings.Join(dirs, ", "))
	there := moduleNames(projects)
	if near, ok := nearest.Word(wanted, there); ok {
		return fmt.Sprintf("%s; did you mean %s?", message, near)
	}
	if len(there) > 0 {
		return fmt.Sprintf("%s; there is %s", message, strings.Join(there, ", "))
	}
	return message + "; give its dotted name as Django imports it"
}

func moduleNames(projects []*project.Project) []string {
	var out []string
	for _, p := range projects {
		for _, m := range p.Modules {
			out = append(out, m.Name)
		}
	}
	return out
}

// whyNothing says why nothing was analysed, and what to do.
func (t target) whyNothing(s selection) string {
	files := t.tree.Files()
	layout := discover.Names(files)
	message := t.given + ": "
	switch {
	case len(files) == 0:
		message += "nothing to analyse, there is no file"
	case len(layout.ManagePy) > 0 && s.narrows():
		message += "nothing to analyse, no Django project lies in what is selected; mind PATH, root and exclude"
	case len(layout.ManagePy) > 0:
		message += "nothing to analyse, " + layout.ManagePy[0] + " is there but no settings module; name it with --module"
	case !slices.ContainsFunc(files, func(f string) bool { return strings.HasSuffix(f, ".py") }):
		message += "nothing to analyse, there is no Python file"
	default:
		message += "nothing to analyse, this is no Django project: there is neither manage.py nor a settings module"
	}
	if !strings.Contains(message, ";") {
		message += "; give the directory that holds manage.py"
	}
	if problems := t.tree.Problems(); len(problems) > 0 {
		message += fmt.Sprintf("; %d not read, the first is %s: %s", len(problems), problems[0].Path, problems[0].Reason)
	}
	return message
}
