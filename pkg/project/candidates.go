package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/pyast"
)

// settingsVariable names the settings module for Django.
const settingsVariable = "DJANGO_SETTINGS_MODULE"

// candidate is a settings module that something in the repository names, or
// that is there.
type candidate struct {
	module, why string
	role        discover.Role
}

// chooseModules finds the candidates and which of them are production, by the
// first of these that gives a module that defines anything: what the user says,
// the deployment files, an entry point that names a production module, a file
// with a production name, the entry points, manage.py, the only module there is.
func (b *builder) chooseModules() {
	if len(b.options.Modules) > 0 {
		for _, name := range b.options.Modules {
			if file, ok := b.moduleFile(name); ok {
				b.judge(candidate{module: name, why: "given by the user"}, file)
			}
		}
		return
	}
	for _, step := range []func() []candidate{b.deployed, b.productionEntries, b.productionFiles, b.neutralEntries, b.onlyModule} {
		if b.judgeFirst(step()) {
			break
		}
	}
	b.listOthers()
}

// judgeFirst judges the candidates of one step and reports whether any defines
// settings.
func (b *builder) judgeFirst(candidates []candidate) bool {
	found := false
	for _, c := range candidates {
		if file, ok := b.moduleFile(c.module); ok && b.judge(c, file) {
			found = true
		}
	}
	return found
}

// judge evaluates a candidate as production. A module that defines none of the
// settings that every project needs is no settings module.
func (b *builder) judge(c candidate, file string) bool {
	if slices.ContainsFunc(b.project.Modules, func(m *Module) bool { return m.Name == c.module }) {
		return true
	}
	m := &Module{Name: c.module, File: b.loader.real(file), Role: discover.Production, Why: c.why}
	if !b.evaluate(m) && len(b.options.Modules) == 0 {
		b.empty = append(b.empty, m.Name)
		return false
	}
	b.project.Modules = append(b.project.Modules, m)
	return true
}

// deployed are the modules that the deployment files name.
func (b *builder) deployed() []candidate {
	var out []candidate
	for _, v := range b.project.Deployment.Variables {
		if v.Name == settingsVariable && v.Known && productive(v.Value) {
			out = append(out, candidate{module: v.Value, why: "named by " + v.Source})
		}
	}
	for _, c := range b.project.Deployment.Commands {
		if name, ok := c.SettingsModule(); ok && productive(name) {
			out = append(out, candidate{module: name, why: "named by a command of " + c.Source})
		}
	}
	return out
}

func productive(module string) bool {
	role := discover.RoleOf(module)
	return role == discover.Production || role == discover.Neutral
}

// productionEntries are production-named modules that wsgi.py or asgi.py name.
func (b *builder) productionEntries() []candidate {
	return b.entries(b.project.Layout.Entry, func(r discover.Role) bool { return r == discover.Production })
}

// neutralEntries are the modules that wsgi.py, asgi.py and then manage.py name,
// unless they are for development or tests.
func (b *builder) neutralEntries() []candidate {
	neutral := func(r discover.Role) bool { return r == discover.Production || r == discover.Neutral }
	found := b.entries(b.project.Layout.Entry, neutral)
	return append(found, b.entries(b.project.Layout.ManagePy, neutral)...)
}

func (b *builder) entries(files []string, wanted func(discover.Role) bool) []candidate {
	var out []candidate
	for _, file := range files {
		if !within(file, b.project.Root) {
			continue
		}
		for _, module := range b.namedModules(file) {
			if wanted(discover.RoleOf(module)) {
				out = append(out, candidate{module: module, why: "named by " + file})
			}
		}
		if len(out) > 0 {
			return out[:1]
		}
	}
	return out
}

// productionFiles are the files among the settings whose name says production:
// those called production or prod where there are such, else all.
func (b *builder) productionFiles() []candidate {
	var plain, others []candidate
	for _, file := range b.project.Layout.Settings {
		module := b.moduleName(file)
		if !within(file, b.project.Root) || discover.RoleOf(module) != discover.Production || discover.Example(file) {
			continue
		}
		c := candidate{module: module, why: "its name says so"}
		switch last := lastPart(module); {
		case strings.Contains(last, "prod"):
			plain = append(plain, c)
		default:
			others = append(others, c)
		}
	}
	if len(plain) > 0 {
		return plain
	}
	return others
}

// onlyModule is the settings module of a project whose entry points name none
// but development: the shortest name that claims nothing.
func (b *builder) onlyModule() []candidate {
	var names []string
	for _, file := range b.project.Layout.Settings {
		module := b.moduleName(file)
		if within(file, b.project.Root) && discover.RoleOf(module) == discover.Neutral && !discover.Example(file) {
			names = append(names, module)
		}
	}
	slices.SortStableFunc(names, func(a, c string) int { return strings.Count(a, ".") - strings.Count(c, ".") })
	for _, name := range names {
		if file, ok := b.moduleFile(name); ok && b.judge(candidate{module: name, why: "neither for development nor for tests"}, file) {
			break
		}
	}
	return nil
}

// listOthers adds the modules that are not judged, for the report.
func (b *builder) listOthers() {
	judged := map[string]bool{}
	for _, m := range b.project.Modules {
		judged[m.File] = true
		for _, file := range m.Settings.Files {
			judged[file] = true
		}
	}
	for _, file := range b.project.Layout.Settings {
		module := b.moduleName(file)
		role := discover.RoleOf(module)
		if !within(file, b.project.Root) || judged[file] || role == discover.Neutral {
			continue
		}
		b.project.Modules = append(b.project.Modules, &Module{Name: module, File: file, Role: role, Why: "its name says so"})
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

// namedModules are the texts that an entry point gives to
// DJANGO_SETTINGS_MODULE.
func (b *builder) namedModules(file string) []string {
	m := b.loader.Module(file)
	if m == nil {
		return nil
	}
	var out []string
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Call:
			if len(n.Args) == 2 && isText(n.Args[0], settingsVariable) {
				out = append(out, texts(n.Args[1])...)
			}
		case *pyast.Assign:
			if s, ok := n.Targets[0].(*pyast.Subscript); ok && isText(s.Index, settingsVariable) {
				out = append(out, texts(n.Value)...)
			}
		}
		return true
	})
	return out
}

func isText(e pyast.Expr, text string) bool {
	s, ok := e.(*pyast.Str)
	return ok && s.Value == text
}

// texts are the module names inside an expression.
func texts(e pyast.Expr) []string {
	var out []string
	pyast.Inspect([]pyast.Stmt{&pyast.ExprStmt{Value: e}}, func(n pyast.Node) bool {
		if s, ok := n.(*pyast.Str); ok && strings.Trim(s.Value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.") == "" && s.Value != settingsVariable {
			out = append(out, s.Value)
		}
		return true
	})
	return out
}
