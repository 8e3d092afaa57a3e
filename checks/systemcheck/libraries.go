package systemcheck

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// libraryTwice: templates.E003, W003 since 5.1, once for each name. Libraries of
// apps that the repository does not hold are not known, but for Django's own.
func libraryTwice(s scope) {
	installed := map[string][]string{}
	for _, name := range django.TagLibraries("") {
		installed[name] = append(installed[name], "django.templatetags."+name)
	}
	for _, item := range project.Elements(s.Settings.Get("INSTALLED_APPS").Likely().Value) {
		if app, ok := item.Value.(value.Str); ok {
			for _, name := range django.TagLibraries(string(app)) {
				installed[name] = append(installed[name], string(app)+".templatetags."+name)
			}
		}
	}
	for _, app := range s.index.Apps(s.Settings) {
		for _, name := range tagModules(s, app) {
			installed[name] = append(installed[name], app.Name+".templatetags."+name)
		}
	}
	twice := func(o project.Outcome) int { return len(repeated(o.Value, installed)) }
	s.judgeEach(s.Settings.Get("TEMPLATES"), func(v value.Value) value.Answer {
		if s.id == "templates.W003" && lint.Truthy(v) != value.Yes {
			return value.No // since 5.1 the engines ask
		}
		return value.Known(len(repeated(v, installed)) > 0)
	}, twice, func(o project.Outcome) string {
		return "the name " + strings.Join(repeated(o.Value, installed), ", ") + " stands for several libraries of template tags"
	})
}

// tagModules are the libraries of an app of the project.
func tagModules(s scope, app code.App) (out []string) {
	dir := path.Join(app.Dir, "templatetags")
	for _, file := range s.Project.Tree.Below(dir) {
		name, ok := strings.CutSuffix(strings.TrimPrefix(file, dir+"/"), ".py")
		if ok && !strings.Contains(name, "/") && name != "__init__" && registers(s.Project.Python(file)) {
			out = append(out, name)
		}
	}
	return out
}

// registers reports whether a module binds the name register at its top: only
// then Django takes it for a library.
func registers(m *pyast.Module) bool {
	return m != nil && slices.ContainsFunc(m.Body, func(stmt pyast.Stmt) bool {
		assign, ok := stmt.(*pyast.Assign)
		return ok && code.Dotted(assign.Targets[0]) == "register"
	})
}

// repeated are the names that stand for several libraries, with those that the
// engines in TEMPLATES add, sorted.
func repeated(v value.Value, installed map[string][]string) (out []string) {
	modules := map[string][]string{}
	for name, paths := range installed {
		modules[name] = slices.Clone(paths)
	}
	for _, item := range project.Elements(v) {
		libraries, ok := option(item.Value, "libraries").(*value.Dict)
		if !ok {
			continue
		}
		for _, e := range libraries.Entries() {
			name, named := e.Key.Value.(value.Str)
			path, known := e.Value.Value.(value.Str)
			if named && known {
				modules[string(name)] = append(modules[string(name)], string(path))
			}
		}
	}
	for name, paths := range modules {
		slices.Sort(paths)
		if len(slices.Compact(paths)) > 1 {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}
