package code

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Bounds of what is read: no project has as many, hostile source might.
const (
	mostApps        = 500
	mostModelFiles  = 1000
	mostModelsBases = 20
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
func (a App) Label() string { return a.Name[strings.LastIndexByte(a.Name, '.')+1:] }

// Apps are the installed apps that are packages of the project.
func Apps(p *project.Project, s *project.Settings) []App {
	var out []App
	seen := map[string]bool{}
	for _, item := range project.Elements(s.Get("INSTALLED_APPS").Likely().Value) {
		entry, ok := item.Value.(value.Str)
		if !ok || len(seen) >= mostApps {
			continue
		}
		name := string(entry)
		dir := PackageDir(p, name)
		if dir == "" { // the path of a configuration: app.apps.AppConfig
			if i := strings.LastIndexByte(name, '.'); i > 0 {
				name = strings.TrimSuffix(name[:i], ".apps")
				dir = PackageDir(p, name)
			}
		}
		if dir != "" && !seen[name] {
			seen[name] = true
			out = append(out, App{name, dir})
		}
	}
	return out
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
func Models(p *project.Project, s *project.Settings) []Model {
	var out []Model
	files := 0
	for _, app := range Apps(p, s) {
		for _, file := range modelFiles(p, app) {
			if files++; files > mostModelFiles {
				return out
			}
			out = append(out, modelsOf(p, app, p.Python(file))...)
		}
	}
	return out
}

// modelFiles are the files that an app's models stand in: models.py, or what the
// package models imports.
func modelFiles(p *project.Project, app App) []string {
	if single := path.Join(app.Dir, "models.py"); p.Python(single) != nil {
		return []string{single}
	}
	root := path.Join(app.Dir, "models", "__init__.py")
	m := p.Python(root)
	if m == nil {
		return nil
	}
	files := []string{root}
	seen := map[string]bool{root: true}
	for _, stmt := range m.Body {
		from, ok := stmt.(*pyast.ImportFrom)
		if !ok {
			continue
		}
		names := []string{from.Module}
		if from.Module == "" {
			names = nil
			for _, alias := range from.Names {
				names = append(names, alias.Name)
			}
		}
		for _, name := range names {
			found := importedFile(p, m, &pyast.ImportFrom{Module: name, Level: from.Level})
			if found != "" && !seen[found] && strings.HasPrefix(found, path.Join(app.Dir, "models")+"/") {
				seen[found] = true
				files = append(files, found)
			}
		}
	}
	return files
}

func modelsOf(p *project.Project, app App, m *pyast.Module) (out []Model) {
	if m == nil {
		return nil
	}
	name := ModuleName(p, m.File.Path())
	for _, stmt := range m.Body {
		class, ok := stmt.(*pyast.ClassDef)
		if !ok {
			continue
		}
		dotted := name + "." + class.Name
		for _, base := range modelBases {
			if Extends(p, dotted, base) {
				out = append(out, Model{app, m, class, dotted})
				break
			}
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
	c, ok := m.Meta(name).(*pyast.Constant)
	return ok && c.Kind == pyast.True
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

// Parents are the models of the project that a model derives from directly.
func (m Model) Parents(p *project.Project, all []Model) []Model {
	var out []Model
	for _, base := range m.Class.Bases {
		dotted := Resolve(p, m.Module, base)
		for _, other := range all {
			if other.Path == dotted {
				out = append(out, other)
			}
		}
	}
	return out
}

// Ancestors are the models of the project that a model derives from, and the
// model itself, nearest first.
func (m Model) Ancestors(p *project.Project, all []Model) []Model {
	out := []Model{m}
	for i := 0; i < len(out) && i < mostModelsBases; i++ {
		out = append(out, out[i].Parents(p, all)...)
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
