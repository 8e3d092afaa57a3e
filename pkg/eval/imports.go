package eval

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

func (r *run) importStmt(s *pyast.Import) {
	for _, alias := range s.Names {
		at := r.location(alias)
		m := r.importAbsolute(alias.Name, at)
		if alias.As == "" {
			top, _, _ := strings.Cut(alias.Name, ".")
			if loaded, ok := r.modules[top]; ok {
				m = loaded
			}
			r.frame.scope.set(top, value.Traced{Value: m})
			continue
		}
		r.frame.scope.set(alias.As, value.Traced{Value: m})
	}
}

func importedName(alias pyast.Alias) string {
	if alias.As != "" {
		return alias.As
	}
	top, _, _ := strings.Cut(alias.Name, ".")
	return top
}

func (r *run) importFrom(s *pyast.ImportFrom) {
	at := r.location(s)
	name := s.Module
	if s.Level > 0 {
		name = r.relativeName(s, at)
	}
	if name == "__future__" {
		return
	}
	star := len(s.Names) == 1 && s.Names[0].Name == "*"
	m := r.importFor(name, star, at)
	if star {
		r.importStar(m, at)
		return
	}
	for _, alias := range s.Names {
		v := r.importMember(m, alias.Name, r.location(alias))
		as := alias.As
		if as == "" {
			as = alias.Name
		}
		r.frame.scope.set(as, r.imported(v, m, at))
	}
}

// importFor imports a module for a from statement. That a module of the
// project is not there, although all its names would be taken over, means that
// what is there in production is somebody's own file.
func (r *run) importFor(name string, star bool, at source.Location) *Module {
	var m *Module
	raised := r.protect(func() { m = r.importAbsolute(name, at) })
	if raised == nil {
		return m
	}
	if star && raised.class != nil && shortName(raised.class.Name) == "ModuleNotFoundError" && r.wouldCatch(raised.class) {
		r.override(r.frame.module, at, "the module "+name+", which the repository does not hold")
	}
	panic(raised)
}

// imported notes in a value's origin that it passed an import.
func (r *run) imported(v value.Traced, m *Module, at source.Location) value.Traced {
	if v.Origin == nil {
		return v
	}
	return value.Traced{Value: v.Value, Origin: &value.Origin{Kind: value.Imported, At: at, Text: m.Name, From: origins(v)}}
}

// relativeName is the absolute name of what "from ..x import" names.
func (r *run) relativeName(s *pyast.ImportFrom, at source.Location) string {
	m := r.frame.module
	base := m.Name
	if m.dir == "" {
		base = parentName(base)
	}
	for range s.Level - 1 {
		if base == "" {
			break
		}
		base = parentName(base)
	}
	if base == "" {
		r.raise(at, "ImportError", "attempted relative import beyond top-level package")
	}
	if s.Module == "" {
		return base
	}
	return base + "." + s.Module
}

func parentName(dotted string) string {
	if i := strings.LastIndexByte(dotted, '.'); i >= 0 {
		return dotted[:i]
	}
	return ""
}

// importStar binds all public names of a module.
func (r *run) importStar(m *Module, at source.Location) {
	target := r.frame.scope
	if m.scope == nil {
		r.importStarForeign(m, target, at)
		return
	}
	names, listed := publicNames(m)
	for _, name := range names {
		b, ok := m.scope.get(name)
		if !ok {
			if listed {
				r.frame.scope.set(name, r.importMember(m, name, at))
			}
			continue
		}
		target.set(name, r.imported(b.Traced, m, at))
		if bound, ok := target.get(name); ok {
			bound.overridable = b.overridable
			bound.decided = bound.decided.with(m.scope.dependsOn(name))
		}
	}
	for name, d := range m.scope.absent {
		target.touch([]string{name}, d)
	}
	target.anyName = target.anyName.with(m.scope.anyName)
	if m.scope.open != nil && target.open == nil {
		target.open = m.scope.open
	}
}

// importStarForeign is a star import of what the tree does not hold.
func (r *run) importStarForeign(m *Module, target *scope, at source.Location) {
	if m.library != nil {
		for _, name := range m.library.names() {
			if member, ok := r.libraryMember(m.Name, name, at); ok && !strings.HasPrefix(name, "_") {
				target.set(name, member)
			}
		}
		if m.library.Models == "" && target.open == nil { // of the standard library only a part is modelled
			target.open = &value.Unknown{Reason: "a name that " + m.Name + " may define", Symbol: m.Name}
		}
		return
	}
	if m.isOpaque {
		target.markOverridable("the module " + m.Name + ", which the repository does not hold")
		target.open = &value.Unknown{Reason: "a name that " + m.Name + " may define", Symbol: m.Name}
	}
}

// publicNames are the names that a star import takes: those of __all__, else
// all that do not begin with an underscore.
func publicNames(m *Module) (names []string, listed bool) {
	if all, ok := m.scope.get("__all__"); ok {
		if items, ok := sequence(all.Value); ok {
			for _, item := range items {
				if s, ok := item.Value.(value.Str); ok {
					names = append(names, string(s))
				}
			}
			return names, true
		}
	}
	for _, name := range m.scope.order {
		if !strings.HasPrefix(name, "_") {
			names = append(names, name)
		}
	}
	return names, false
}

func sequence(v value.Value) ([]value.Traced, bool) {
	switch v := v.(type) {
	case *value.List:
		return v.Items, v.Open == nil
	case *value.Tuple:
		return v.Items, v.Open == nil
	}
	return nil, false
}

// importMember is the name that a from statement takes from a module: an
// attribute, or a submodule.
func (r *run) importMember(m *Module, name string, at source.Location) value.Traced {
	if m.scope != nil {
		if b, ok := m.scope.get(name); ok {
			return r.read(m.scope, name, b)
		}
		if sub, ok := r.submodule(m, name, at); ok {
			return value.Traced{Value: sub}
		}
		if v, ok := r.moduleGetattr(m, name, at); ok {
			return v
		}
		if m.scope.open != nil {
			return r.unknownAt(at, m.scope.open.Reason, m.Name+"."+name)
		}
		r.raise(at, "ImportError", "cannot import name '"+name+"' from '"+m.Name+"'")
	}
	if m.library == nil && !m.isOpaque {
		if sub, ok := r.submodule(m, name, at); ok {
			return value.Traced{Value: sub}
		}
		r.raise(at, "ImportError", "cannot import name '"+name+"' from '"+m.Name+"'")
	}
	return r.moduleAttribute(m, name, at)
}

// moduleAttribute is m.name.
func (r *run) moduleAttribute(m *Module, name string, at source.Location) value.Traced {
	switch name {
	case "__name__":
		return value.Traced{Value: value.Str(m.Name)}
	case "__dict__":
		if m.scope != nil {
			return value.Traced{Value: &namespace{scope: m.scope, module: m}}
		}
	}
	if m.scope != nil {
		if b, ok := m.scope.get(name); ok {
			return r.read(m.scope, name, b)
		}
		if v, ok := r.moduleGetattr(m, name, at); ok {
			return v
		}
		if m.scope.open == nil {
			r.raise(at, "AttributeError", "module '"+m.Name+"' has no attribute '"+name+"'")
		}
	}
	if m.library != nil {
		if member, ok := r.libraryMember(m.Name, name, at); ok {
			return member
		}
	}
	if _, known := r.libraries[m.Name+"."+name]; known {
		return value.Traced{Value: r.importAbsolute(m.Name+"."+name, at)}
	}
	return r.unknownAt(at, "what "+m.Name+" defines as "+name, m.Name+"."+name)
}

// moduleGetattr asks the __getattr__ that a module may define.
func (r *run) moduleGetattr(m *Module, name string, at source.Location) (value.Traced, bool) {
	b, ok := m.scope.get("__getattr__")
	if !ok || isDunder(name) {
		return value.Traced{}, false
	}
	return r.call(b.Traced, []value.Traced{{Value: value.Str(name), Origin: b.Origin}}, nil, at), true
}

// libraryMember is an attribute of a modelled library.
func (r *run) libraryMember(library, name string, at source.Location) (value.Traced, bool) {
	l, ok := r.libraries[library]
	if !ok {
		return value.Traced{}, false
	}
	full := library + "." + name
	if m, ok := l.Funcs[name]; ok {
		return value.Traced{Value: &Builtin{Name: full, model: m}}, true
	}
	if alias, ok := l.Aliases[name]; ok {
		return r.libraryAttribute(alias, at), true
	}
	for _, c := range l.Classes {
		if c.Name == name {
			return value.Traced{Value: r.libraryClass(full)}, true
		}
	}
	if m, ok := l.Values[name]; ok {
		return r.libraryValue(l, name, m, at), true
	}
	return value.Traced{}, false
}

// libraryValue makes a library's attribute once in a run: it may be mutable.
func (r *run) libraryValue(l *Library, name string, m Model, at source.Location) value.Traced {
	home := r.libraryModule(l.Name)
	if v, ok := home.cached[name]; ok {
		return v
	}
	v := m(&Call{Name: l.Name + "." + name, At: at, Module: r.frame.module, run: r})
	home.cached[name] = v
	return v
}

// libraryAttribute finds "os.environ" or "os.path", by the library's own name.
func (r *run) libraryAttribute(name string, at source.Location) value.Traced {
	if _, isLibrary := r.libraries[name]; isLibrary {
		return value.Traced{Value: r.libraryModule(name)}
	}
	if member, ok := r.libraryMember(parentName(name), shortName(name), at); ok {
		return member
	}
	return r.unknownAt(at, "what "+parentName(name)+" defines as "+shortName(name), name)
}
