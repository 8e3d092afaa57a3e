package code

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Bounds of what is read: no project has as many, hostile source might.
const (
	mostApps       = 500
	mostModelFiles = 1000
)

// modelBases are the classes of Django that models derive from.
var modelBases = []string{
	"django.db.models.Model",
	"django.contrib.auth.models.AbstractUser", "django.contrib.auth.models.AbstractBaseUser",
	"django.contrib.auth.base_user.AbstractBaseUser", "django.contrib.auth.models.PermissionsMixin",
}

// App is an installed app of the project's own.
type App struct {
	// Name is the dotted name of its package, Dir its directory.
	Name, Dir string
}

// Label is what Django calls the app by default.
func (a App) Label() string { return LastPart(a.Name) }

// Apps are the installed apps that are packages of the project.
func (ix *Index) Apps(s *project.Settings) []App {
	var out []App
	seen := map[string]bool{}
	for _, item := range project.Elements(s.Get("INSTALLED_APPS").Likely().Value) {
		entry, ok := item.Value.(value.Str)
		if !ok || len(seen) >= mostApps {
			continue
		}
		name := string(entry)
		dir := ix.packageDir(name)
		if dir == "" { // the path of a configuration: app.apps.AppConfig
			if i := strings.LastIndexByte(name, '.'); i > 0 {
				name = strings.TrimSuffix(name[:i], ".apps")
				dir = ix.packageDir(name)
			}
		}
		if dir != "" && !seen[name] {
			seen[name] = true
			out = append(out, App{name, dir})
		}
	}
	return out
}

// packageDir is the directory of a package of the project, "" where it has none
// of that name.
func (ix *Index) packageDir(name string) string {
	m := ix.Module(name)
	if m == nil || path.Base(m.File.Path()) != "__init__.py" {
		return ""
	}
	return path.Dir(m.File.Path())
}

// Model is a class of an installed app of the project that Django takes for a
// model: abstract ones and proxies are among them.
type Model struct {
	App    App
	Module *pyast.Module
	Class  *pyast.ClassDef
	// Path is its dotted path.
	Path string
}

// At is the place of a part of the model.
func (m Model) At(n pyast.Node) source.Location {
	return source.Location{File: m.Module.File, Span: n.Span()}
}

// Models are the models of the project's installed apps.
func (ix *Index) Models(s *project.Settings) []Model {
	return project.Derive(ix.project, modelsKey{s}, func() []Model { return NewIndex(ix.project).readModels(s, "") })
}

// ModelsMentioning are the models of the project's installed apps that stand in
// modules whose text holds a word; most others are not even parsed.
func (ix *Index) ModelsMentioning(s *project.Settings, word string) []Model {
	return NewIndex(ix.project).readModels(s, word)
}

// modelsKey is what a project's models are kept under.
type modelsKey struct{ settings *project.Settings }

func (ix *Index) readModels(s *project.Settings, word string) []Model {
	var out []Model
	modules := 0
	for _, app := range ix.Apps(s) {
		for _, m := range ix.modelModules(app, word) {
			if modules++; modules > mostModelFiles {
				return out
			}
			out = append(out, ix.modelsOf(app, m)...)
		}
	}
	return out
}

// modelModules are the modules that an app's models stand in, of those whose text
// holds a word: models.py, or the package models and what that imports of itself.
func (ix *Index) modelModules(app App, word string) []*pyast.Module {
	name := app.Name + ".models"
	if dir := path.Join(app.Dir, "models"); word != "" && !holdsFiles(ix.project, dir) && !holdsText(ix.project, dir+".py", word) {
		return nil
	}
	root := ix.Module(name)
	if root == nil {
		return nil
	}
	modules := []*pyast.Module{root}
	seen := map[string]bool{}
	for _, stmt := range root.Body {
		from, ok := stmt.(*pyast.ImportFrom)
		if !ok {
			continue
		}
		within := ix.fromModule(from, root)
		candidates := []string{within}
		for _, alias := range from.Names {
			candidates = append(candidates, within+"."+alias.Name)
		}
		for _, each := range candidates {
			if seen[each] || !strings.HasPrefix(each, name+".") {
				continue
			}
			seen[each] = true
			if m := ix.Module(each); m != nil && !slices.Contains(modules, m) {
				modules = append(modules, m)
			}
		}
	}
	return slices.DeleteFunc(modules, func(m *pyast.Module) bool { return !strings.Contains(m.File.Text(), word) })
}

// holdsText reports whether there is a file whose text holds a word.
func holdsText(p *project.Project, file, word string) bool {
	if len(MayHold(p, []string{file}, word)) == 0 {
		return false
	}
	text := p.Text(file)
	return text != nil && strings.Contains(text.Text(), word)
}

func (ix *Index) modelsOf(app App, m *pyast.Module) (out []Model) {
	for _, stmt := range m.Body {
		class, ok := stmt.(*pyast.ClassDef)
		if !ok {
			continue
		}
		dotted := ix.Name(m) + "." + class.Name
		chain, _ := ix.Ancestors(Definition{Path: dotted, Module: m, Node: class})
		if slices.ContainsFunc(chain, func(d Definition) bool { return slices.Contains(modelBases, d.Path) }) {
			out = append(out, Model{app, m, class, dotted})
		}
	}
	return out
}

// Meta is what the model's own class Meta assigns to a name, nil if nothing.
func (m Model) Meta(name string) pyast.Expr {
	for _, stmt := range m.Class.Body {
		if meta, ok := stmt.(*pyast.ClassDef); ok && meta.Name == "Meta" {
			return assigned(meta.Body, name)
		}
	}
	return nil
}

// Flag reports whether the model's own class Meta sets a name to True.
func (m Model) Flag(name string) bool {
	return pyast.IsTrue(m.Meta(name))
}

// Attribute is what the class body assigns to a name, nil if nothing.
func (m Model) Attribute(name string) pyast.Expr { return assigned(m.Class.Body, name) }

// Method is the function of that name in the class body, nil if there is none.
func (m Model) Method(name string) *pyast.FunctionDef {
	for _, stmt := range m.Class.Body {
		if f, ok := stmt.(*pyast.FunctionDef); ok && f.Name == name {
			return f
		}
	}
	return nil
}

// Calls are the calls that the class body assigns to names: its fields, mostly.
func (m Model) Calls() []*pyast.Call {
	var out []*pyast.Call
	for _, stmt := range m.Class.Body {
		switch stmt := stmt.(type) {
		case *pyast.Assign:
			if call, ok := stmt.Value.(*pyast.Call); ok {
				out = append(out, call)
			}
		case *pyast.AnnAssign:
			if call, ok := stmt.Value.(*pyast.Call); ok {
				out = append(out, call)
			}
		}
	}
	return out
}

// Ancestors are a model and those of some models that it derives from, nearest
// first.
func (m Model) Ancestors(ix *Index, all []Model) []Model {
	chain, _ := ix.Ancestors(Definition{Path: m.Path, Module: m.Module, Node: m.Class})
	out := []Model{m}
	for _, d := range chain {
		for _, other := range all {
			if other.Path == d.Path && other.Path != m.Path {
				out = append(out, other)
			}
		}
	}
	return out
}

// assigned is the last value that statements assign to a name.
func assigned(body []pyast.Stmt, name string) (found pyast.Expr) {
	for _, stmt := range body {
		switch stmt := stmt.(type) {
		case *pyast.Assign:
			for _, target := range stmt.Targets {
				if Dotted(target) == name {
					found = stmt.Value
				}
			}
		case *pyast.AnnAssign:
			if Dotted(stmt.Target) == name {
				found = stmt.Value
			}
		}
	}
	return found
}

// DefaultAutoField reports whether the app's own configuration names the class of
// primary keys.
func (a App) DefaultAutoField(p *project.Project) bool {
	m := p.Python(path.Join(a.Dir, "apps.py"))
	if m == nil {
		return false
	}
	for _, stmt := range m.Body {
		if class, ok := stmt.(*pyast.ClassDef); ok && assigned(class.Body, "default_auto_field") != nil {
			return true
		}
	}
	return false
}
