package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/pyast"
)

// settingsVariable names the settings module for Django.
const settingsVariable = "DJANGO_SETTINGS_MODULE"

// candidate is a settings module that something in the repository names, or
// that is there.
type candidate struct {
	module, why string
	// whole says that it must be all of the settings: a file that only its name
	// speaks for may be one of several fragments.
	whole bool
}

// chooseModules finds the candidates and which of them are production: what the
// user says, else the first step that gives a module that defines anything.
func (b *builder) chooseModules() {
	if len(b.options.Modules) > 0 {
		for _, name := range b.options.Modules {
			if file, ok := b.moduleFile(name); ok {
				b.judge(candidate{module: name, why: "given by the user"}, file)
			}
		}
		return
	}
	for _, step := range []func() []candidate{
		b.deployed, b.productionEntries, b.productionFiles, b.platformFiles,
		b.neutralEntries, b.hinted, b.neutralManagePy, b.fragments, b.staging,
	} {
		if b.judgeAll(step()) {
			b.listOthers()
			return
		}
	}
	b.judgeOnly()
	b.listOthers()
}

// judgeAll judges the candidates of one step and reports whether any defines
// settings.
func (b *builder) judgeAll(candidates []candidate) bool {
	found := false
	for _, c := range candidates {
		if file, ok := b.moduleFile(c.module); ok && b.judge(c, file) {
			found = true
		}
	}
	return found
}

// judge evaluates a candidate as production. A module that defines none of the
// settings that every project needs is no settings module: such is the package
// that wsgi.py names where only its modules hold settings.
func (b *builder) judge(c candidate, file string) bool {
	if slices.ContainsFunc(b.project.Modules, func(m *Module) bool { return m.Name == c.module }) {
		return true
	}
	m := &Module{Name: c.module, File: b.loader.real(file), Role: discover.Production, Why: c.why}
	if !b.evaluate(m) && len(b.options.Modules) == 0 {
		if !c.whole && !slices.Contains(b.empty, m.Name) {
			b.empty = append(b.empty, m.Name)
		}
		return false
	}
	if c.whole && !isWhole(m.Settings) && !b.takesOver(file) {
		return false
	}
	b.project.Modules = append(b.project.Modules, m)
	return true
}

// isWhole tells all of a project's settings from a fragment of them.
func isWhole(s *Settings) bool {
	return s.Has("INSTALLED_APPS") || s.Has("ROOT_URLCONF") || s.open != "" || len(s.Broken) > 0
}

// takesOver reports whether a module imports all of another settings module.
func (b *builder) takesOver(file string) bool {
	m := b.loader.Module(file)
	if m == nil {
		return false
	}
	found := false
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if from, ok := n.(*pyast.ImportFrom); ok && len(from.Names) == 1 && from.Names[0].Name == "*" {
			found = found || b.isSettingsImport(file, from)
		}
		return !found
	})
	return found
}

// deployed are the modules that the deployment files name. Where they name
// several, each is judged in the environment of its own units. Development
// settings that they name are noted, and production is looked for further on.
func (b *builder) deployed() []candidate {
	var out []candidate
	for _, u := range b.units {
		v, ok := u.settings()
		switch {
		case !ok || u.hint:
		case productive(v.Value):
			out = append(out, candidate{module: v.Value, why: "named by " + v.Source})
		case discover.RoleOf(v.Value) != discover.Staging && !u.developmentServer():
			if known := func(k DeployedVariable) bool { return k.Location == v.Location }; !slices.ContainsFunc(b.project.DevelopmentDeployed, known) {
				b.project.DevelopmentDeployed = append(b.project.DevelopmentDeployed, v)
			}
		}
	}
	for _, c := range b.project.Deployment.Commands {
		if name, ok := c.SettingsModule(); ok && productive(name) && !c.Conditional {
			out = append(out, candidate{module: name, why: "named by a command of " + c.Source})
		}
	}
	return out
}

// hinted are the neutral modules that compose files name which may be for
// anything.
func (b *builder) hinted() []candidate {
	var out []candidate
	for _, u := range b.units {
		if v, ok := u.settings(); ok && u.hint {
			out = append(out, candidate{module: v.Value, why: "named by " + v.Source})
		}
	}
	return out
}

// productive reports whether a name may be that of production.
func productive(name string) bool {
	role := discover.RoleOf(name)
	return role == discover.Production || role == discover.Neutral
}

// productionEntries are production-named modules that wsgi.py or asgi.py name.
func (b *builder) productionEntries() []candidate {
	return b.named(b.entryPoints(), func(r discover.Role) bool { return r == discover.Production })
}

// neutralEntries are the modules that wsgi.py and asgi.py name, unless they are
// for development or tests.
func (b *builder) neutralEntries() []candidate {
	return b.named(b.entryPoints(), func(r discover.Role) bool { return r == discover.Neutral })
}

func (b *builder) neutralManagePy() []candidate {
	return b.named(b.project.Layout.ManagePy, func(r discover.Role) bool { return r == discover.Production || r == discover.Neutral })
}

// productionFiles are the settings modules that are called production or prod,
// or something with it where none is called so.
func (b *builder) productionFiles() []candidate {
	var exact, others []candidate
	for _, module := range b.modulesOf(discover.Production) {
		c := candidate{module: module, why: "its name says so", whole: true}
		switch last := strings.ToLower(lastPart(module)); {
		case !strings.Contains(last, "prod"):
		case strings.Trim(strings.ReplaceAll(last, "settings", ""), "_") == "prod", strings.Trim(strings.ReplaceAll(last, "settings", ""), "_") == "production":
			exact = append(exact, c)
		default:
			others = append(others, c)
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return others
}

// platformFiles are the settings modules whose name is that of a platform, or
// another word for production: they are judged where none is called production.
func (b *builder) platformFiles() []candidate {
	modules := b.modulesOf(discover.Production)
	var out []candidate
	for _, module := range modules {
		inside := func(other string) bool { return strings.HasPrefix(module, other+".") }
		if !slices.ContainsFunc(modules, inside) { // else it is a part of a package that is one
			out = append(out, candidate{module: module, why: "its name says so", whole: true})
		}
	}
	return out
}

// fragments are the files that are called for production and hold only some of
// the settings: better than what is not for production at all.
func (b *builder) fragments() []candidate {
	found := b.productionFiles()
	if len(found) == 0 {
		found = b.platformFiles()
	}
	for n := range found {
		found[n].whole = false
	}
	return found
}

// staging are modules for staging: nearer to production than a base that other
// modules import.
func (b *builder) staging() []candidate {
	var out []candidate
	for _, module := range b.modulesOf(discover.Staging) {
		out = append(out, candidate{module: module, why: "for staging, and none is for production", whole: true})
	}
	return out
}

// modulesOf are the settings modules with a role, those with the shortest path
// first.
func (b *builder) modulesOf(role discover.Role) []string {
	var out []string
	for _, file := range b.project.Layout.Settings {
		module := b.moduleName(file)
		importable := !strings.Contains(module, "-") // settings/clever-cloud.py is no module's usual name
		if importable && within(file, b.project.Root) && discover.RoleOf(module) == role && !discover.Example(file) {
			out = append(out, module)
		}
	}
	order.Stable(out, func(a, c string) int { return strings.Count(a, ".") - strings.Count(c, ".") })
	return out
}

// judgeOnly judges the settings module of a project whose entry points name
// none but development: the shortest name that claims nothing.
func (b *builder) judgeOnly() {
	others := len(b.modulesOf(discover.Development)) > 0
	for _, module := range b.leavesFirst(b.modulesOf(discover.Neutral)) {
		if others && b.lacksSibling(module) {
			continue // a build puts it elsewhere, whatever it is for
		}
		if b.judgeAll([]candidate{{module: module, why: "neither for development nor for tests"}}) {
			return
		}
	}
}

func lastPart(module string) string { return module[strings.LastIndexByte(module, '.')+1:] }

// moduleName is the dotted name that a file is imported by.
func (b *builder) moduleName(file string) string {
	rest := strings.TrimPrefix(file, b.project.Root+"/")
	rest = strings.TrimSuffix(strings.TrimSuffix(rest, ".py"), "/__init__")
	return strings.ReplaceAll(rest, "/", ".")
}

// moduleFile is the file of a module.
func (b *builder) moduleFile(module string) (string, bool) {
	base := path.Join(b.project.Root, strings.ReplaceAll(module, ".", "/"))
	for _, file := range []string{path.Join(base, "__init__.py"), base + ".py"} {
		if b.loader.Kind(file) == eval.File {
			return file, true
		}
	}
	return "", false
}
