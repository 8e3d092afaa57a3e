package eval

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// preloaded are the modules that Python has imported before any code of the
// project: a file of the project with such a name is never found.
var preloaded = map[string]bool{"builtins": true, "sys": true, "os": true, "io": true, "abc": true, "codecs": true, "site": true, "stat": true, "time": true, "posix": true, "zipimport": true}

// unheld are names of modules that, where the repository does not hold them,
// are a deployment's own and not a library's.
var unheld = map[string]bool{
	"local": true, "local_settings": true, "settings_local": true, "localsettings": true, "secret": true, "secrets_local": true,
	"secret_settings": true, "private": true, "private_settings": true, "override": true, "overrides": true,
}

// importByName imports a module whose name is known at run time.
func (r *run) importByName(name string, at source.Location) value.Traced {
	return value.Traced{Value: r.importAbsolute(name, at)}
}

// importAbsolute imports a dotted name and the packages that it is in.
func (r *run) importAbsolute(name string, at source.Location) *Module {
	var m *Module
	parts := strings.Split(name, ".")
	for i := range parts {
		full := strings.Join(parts[:i+1], ".")
		parent := m
		_, before := r.modules[full]
		m = r.importOne(parent, full, parts[i], at)
		if !before && parent != nil && parent.scope != nil {
			parent.scope.set(parts[i], value.Traced{Value: m})
		}
	}
	return m
}

// importOne imports full, whose parent package is imported already.
func (r *run) importOne(parent *Module, full, short string, at source.Location) *Module {
	if m, ok := r.modules[full]; ok {
		return m
	}
	if parent == nil {
		if !preloaded[short] {
			for _, root := range r.config.ImportRoots {
				if m, ok := r.find(root, full, short); ok {
					return r.load(m, at)
				}
			}
		}
		return r.importForeign(full, at)
	}
	if parent.library != nil || parent.isOpaque {
		return r.importForeign(full, at)
	}
	if parent.dir != "" {
		if m, ok := r.find(parent.dir, full, short); ok {
			return r.load(m, at)
		}
	}
	if _, modelled := r.libraries[full]; modelled {
		return r.libraryModule(full)
	}
	r.raise(at, "ModuleNotFoundError", "No module named '"+full+"'")
	return nil
}

// importForeign imports what the tree does not hold: a modelled library, else
// one of which nothing is known. It may not be installed.
func (r *run) importForeign(full string, at source.Location) *Module {
	if _, modelled := r.libraries[full]; modelled {
		return r.libraryModule(full)
	}
	if unheld[full] {
		r.raise(at, "ModuleNotFoundError", "No module named '"+full+"'")
	}
	if !r.standard(full) {
		top, _, _ := strings.Cut(full, ".")
		r.mayRaise(at, "ModuleNotFoundError", "No module named '"+full+"'", "import "+top)
	}
	m := &Module{Name: full, isOpaque: true}
	r.modules[full] = m
	return m
}

// standard reports whether a module is known to be installed: a part of Python,
// or of a library that is modelled.
func (r *run) standard(full string) bool {
	top, _, _ := strings.Cut(full, ".")
	_, modelled := r.libraries[top]
	return modelled || standardLibrary[top]
}

func (r *run) libraryModule(full string) *Module {
	if m, ok := r.modules[full]; ok && m.library != nil {
		return m
	}
	m := &Module{Name: full, library: r.libraries[full], cached: map[string]value.Traced{}}
	if _, shadowed := r.modules[full]; !shadowed {
		r.modules[full] = m
	}
	return m
}

// find looks for a module in a directory of the tree: a package, a file, or a
// namespace package.
func (r *run) find(dir, full, short string) (*Module, bool) {
	loader := r.config.Loader
	base := path.Join(dir, short)
	switch {
	case loader.Kind(path.Join(base, "__init__.py")) == File:
		return &Module{Name: full, Path: path.Join(base, "__init__.py"), dir: base}, true
	case loader.Kind(base+".py") == File:
		return &Module{Name: full, Path: base + ".py"}, true
	case loader.Kind(base) == Directory && r.holdsPython(base, 0):
		return &Module{Name: full, dir: base}, true
	}
	return nil, false
}

// holdsPython reports whether a directory may be meant as a namespace package:
// a directory of templates or data with the name of a library is none.
func (r *run) holdsPython(dir string, depth int) bool {
	if depth > 2 {
		return false
	}
	for _, name := range r.config.Loader.ReadDir(dir) {
		if strings.HasSuffix(name, ".py") {
			return true
		}
		sub := path.Join(dir, name)
		if r.config.Loader.Kind(sub) == Directory && r.holdsPython(sub, depth+1) {
			return true
		}
	}
	return false
}

// submodule imports m.name where the tree holds it.
func (r *run) submodule(m *Module, name string, at source.Location) (*Module, bool) {
	if m.dir == "" {
		return nil, false
	}
	full := m.Name + "." + name
	if loaded, ok := r.modules[full]; ok {
		return loaded, true
	}
	sub, ok := r.find(m.dir, full, name)
	if !ok {
		return nil, false
	}
	sub = r.load(sub, at)
	if m.scope != nil {
		m.scope.set(name, value.Traced{Value: sub})
	}
	return sub, true
}

// load executes a module of the tree, once in a run.
func (r *run) load(m *Module, at source.Location) *Module {
	r.modules[m.Name] = m
	m.scope = r.newScope(nil)
	if m.Path == "" {
		return m
	}
	tree := r.config.Loader.Module(m.Path)
	r.files = append(r.files, m.Path)
	if tree == nil {
		m.scope.open = &value.Unknown{Reason: "a name of " + m.Path + ", which cannot be read", Symbol: m.Name}
		r.partial = append(r.partial, Partial{Path: m.Path, At: at, Message: "it cannot be read", Unread: true})
		return m
	}
	m.file = tree.File
	r.noteErrors(m, tree)
	m.bindOwnNames(tree.Body)
	if len(r.config.Pinned) > 0 {
		m.scope.fixed = r.config.Pinned
	}
	leave := r.enter(&frame{scope: m.scope, module: m})
	outer := r.flow
	r.flow = flow{}
	m.loading = true
	raised := r.protect(func() { r.block(tree.Body) })
	m.loading = false
	r.flow = outer
	leave()
	if raised != nil {
		delete(r.modules, m.Name) // it may be imported again, as in Python
		panic(raised)
	}
	return m
}

func (r *run) noteErrors(m *Module, tree *pyast.Module) {
	for _, e := range tree.Errors {
		r.partial = append(r.partial, Partial{Path: m.Path, At: source.Location{File: tree.File, Span: e.Span}, Message: e.Message, Unread: true})
	}
	if len(tree.Errors) > 0 {
		m.scope.open = &value.Unknown{Reason: "a name in a part of " + m.Path + " that cannot be parsed", Symbol: m.Name}
	}
}

// bindOwnNames binds the names that Python gives every module.
func (m *Module) bindOwnNames(body []pyast.Stmt) {
	pkg := m.Name
	if m.dir == "" {
		pkg = parentName(m.Name)
	}
	for name, v := range map[string]value.Value{
		"__name__": value.Str(m.Name), "__file__": value.Str(value.TreeRoot + "/" + m.Path),
		"__package__": value.Str(pkg), "__doc__": docstring(body),
	} {
		m.scope.names[name] = &binding{Traced: value.Traced{Value: v}}
	}
	if m.dir != "" {
		dir := value.Traced{Value: value.Str(value.TreeRoot + "/" + m.dir)}
		m.scope.names["__path__"] = &binding{Traced: value.Traced{Value: value.NewList(dir)}}
	}
	for _, name := range []string{"__spec__", "__loader__", "__cached__", "__builtins__"} {
		m.scope.names[name] = &binding{Traced: value.Traced{Value: &value.Unknown{Reason: "what Python itself knows of the module", Symbol: m.Name + "." + name}}}
	}
}

// docstring is the text that a body begins with, else None.
func docstring(body []pyast.Stmt) value.Value {
	if len(body) > 0 {
		if first, ok := body[0].(*pyast.ExprStmt); ok {
			if text, ok := first.Value.(*pyast.Str); ok && !text.Bytes {
				return value.Str(text.Value)
			}
		}
	}
	return value.None{}
}
