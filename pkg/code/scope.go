package code

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// binding is what a module binds one of its names to: a node of its own, or
// something that it imports.
type binding struct {
	// node is a class, a function or the expression that is assigned.
	node pyast.Node
	// module is what is imported, or imported from; name what of it, "" for the
	// module itself.
	module, name string
}

// open says that there is a binding and that nobody can tell which.
func (b binding) open() bool { return b == binding{} }

// scope is the names of one module.
type scope struct {
	names map[string]binding
	// stars are the modules whose names are imported too, in order.
	stars []string
}

// scope reads the names of a module, once.
func (ms *modules) scope(m *pyast.Module) *scope {
	if s, ok := ms.scopes.Load(m); ok {
		return s.(*scope)
	}
	s := &scope{names: map[string]binding{}}
	r := &scopeReader{scope: s, modules: ms, module: m}
	r.body(m.Body, always)
	ms.scopes.Store(m, s)
	return s
}

// certainty says what is known of whether a statement of a module is executed.
type certainty uint8

const (
	always   certainty = iota
	perhaps            // in a branch
	fallback           // where the import before it failed
)

// scopeReader collects names. Without modules it leaves out imports.
type scopeReader struct {
	*scope
	modules *modules
	module  *pyast.Module
}

func (r *scopeReader) body(body []pyast.Stmt, when certainty) {
	for _, s := range body {
		r.stmt(s, when)
	}
}

func (r *scopeReader) stmt(s pyast.Stmt, when certainty) {
	switch s := s.(type) {
	case *pyast.ClassDef:
		r.bind(s.Name, binding{node: s}, when)
	case *pyast.FunctionDef:
		r.bind(s.Name, binding{node: s}, when)
	case *pyast.Assign:
		for _, target := range s.Targets {
			r.assign(target, s.Value, when)
		}
	case *pyast.AnnAssign:
		if s.Value != nil {
			r.assign(s.Target, s.Value, when)
		}
	case *pyast.AugAssign:
		r.assign(s.Target, nil, always)
	case *pyast.Import, *pyast.ImportFrom:
		if r.modules != nil {
			r.imports(s, when)
		}
	default:
		r.compound(s, when)
	}
}

func (r *scopeReader) compound(s pyast.Stmt, when certainty) {
	switch s := s.(type) {
	case *pyast.If:
		if LastPart(Dotted(s.Test)) == "TYPE_CHECKING" {
			r.body(s.Else, when)
			return
		}
		r.body(s.Body, max(when, perhaps))
		r.body(s.Else, max(when, perhaps))
	case *pyast.Try:
		r.body(s.Body, when)
		for _, h := range s.Handlers {
			r.body(h.Body, fallback)
		}
		r.body(s.Else, when)
		r.body(s.Finally, when)
	case *pyast.With:
		r.body(s.Body, when)
	case *pyast.For:
		r.assign(s.Target, nil, always)
		r.body(s.Body, max(when, perhaps))
		r.body(s.Else, when)
	case *pyast.While:
		r.body(s.Body, max(when, perhaps))
	}
}

// assign binds the names of a target; a nil value is one that nobody can tell.
func (r *scopeReader) assign(target, value pyast.Expr, when certainty) {
	switch t := target.(type) {
	case *pyast.Name:
		r.bind(t.ID, binding{node: node(value)}, when)
	case *pyast.Tuple:
		for _, item := range t.Items {
			r.assign(item, nil, when)
		}
	case *pyast.List:
		for _, item := range t.Items {
			r.assign(item, nil, when)
		}
	}
}

// node keeps a missing expression a missing node.
func node(e pyast.Expr) pyast.Node {
	if e == nil {
		return nil
	}
	return e
}

func (r *scopeReader) imports(s pyast.Stmt, when certainty) {
	switch s := s.(type) {
	case *pyast.Import:
		for _, alias := range s.Names {
			name, module := alias.As, alias.Name
			if name == "" {
				name, _, _ = strings.Cut(module, ".")
				module = name
			}
			r.bind(name, binding{module: module}, when)
		}
	case *pyast.ImportFrom:
		from := r.modules.fromModule(s, r.module)
		for _, alias := range s.Names {
			switch {
			case alias.Name == "*" && !slices.Contains(r.stars, from):
				r.stars = append(r.stars, from)
			case alias.Name == "*":
			case alias.As != "":
				r.bind(alias.As, binding{module: from, name: alias.Name}, when)
			default:
				r.bind(alias.Name, binding{module: from, name: alias.Name}, when)
			}
		}
	}
}

// bind notes a binding. Of two that exclude each other nobody can tell which one
// it is; what stands in for a failed import gives way to it.
func (r *scopeReader) bind(name string, b binding, when certainty) {
	old, bound := r.names[name]
	switch {
	case !bound || when == always || old == b:
		r.names[name] = b
	case when == perhaps:
		r.names[name] = binding{}
	}
}

// fromModule is the module that a from-import names; a relative one starts at
// the package of the module that holds it.
func (ms *modules) fromModule(s *pyast.ImportFrom, m *pyast.Module) string {
	if s.Level == 0 {
		return s.Module
	}
	parts := strings.Split(ms.Name(m), ".")
	up := s.Level
	if path.Base(m.File.Path()) == "__init__.py" {
		up--
	}
	parts = parts[:max(0, len(parts)-up)]
	if s.Module != "" {
		parts = append(slices.Clone(parts), s.Module)
	}
	return strings.Join(parts, ".")
}
