package project

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// readServers adds what the configuration of application servers and of
// supervisord gives the program to run with.
func (b *builder) readServers() {
	for _, file := range b.project.Layout.Servers {
		if !b.deploys(file) || !b.belongs(file) {
			continue
		}
		u := &unit{path: file}
		for _, v := range b.serverVariables(file) {
			u.set(serviceLayer, file, v)
		}
		if len(u.variables) > 0 {
			b.units = append(b.units, u)
		}
	}
	for _, file := range b.project.Layout.Supervisor {
		text := b.loader.text(file)
		if text == nil || !b.deploys(file) || !b.belongs(file) {
			continue
		}
		for _, s := range manifest.ParseSupervisor(text).Services {
			u := &unit{path: file}
			b.takeService(u, file, s)
			if b.finish(u); !isWorker(s.Name) && (u.runs(isServer) || u.runs(isDevelopmentServer)) {
				b.units = append(b.units, u)
			}
		}
	}
}

// serverVariables are the variables that the configuration of a server sets.
func (b *builder) serverVariables(file string) []manifest.EnvAssignment {
	switch path.Ext(file) {
	case ".ini":
		if text := b.loader.text(file); text != nil {
			return manifest.ParseUWSGI(text).Services[0].Environment
		}
	case ".py":
		if m := b.loader.Module(file); m != nil && strings.Contains(path.Base(file), "gunicorn") {
			return rawEnvironment(m)
		}
	}
	return nil
}

// rawEnvironment is Gunicorn's raw_env = ["NAME=value", …], where it is written
// as a list of texts.
func rawEnvironment(m *pyast.Module) []manifest.EnvAssignment {
	var out []manifest.EnvAssignment
	for _, statement := range m.Body {
		assign, ok := statement.(*pyast.Assign)
		if !ok || len(assign.Targets) != 1 {
			continue
		}
		if name, ok := assign.Targets[0].(*pyast.Name); !ok || name.ID != "raw_env" {
			continue
		}
		out = nil // the last assignment counts
		items, _ := pyast.Displayed(assign.Value)
		for _, item := range items {
			text, ok := item.(*pyast.Str)
			if !ok {
				continue
			}
			if name, held, ok := strings.Cut(text.Value, "="); ok {
				at := source.Location{File: m.File, Span: text.Span()}
				out = append(out, manifest.EnvAssignment{Name: name, Value: held, Known: true, Location: at, Line: at.Start().Line})
			}
		}
	}
	return out
}
