package code

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// Definition is what a name leads to. The zero Definition is nowhere.
type Definition struct {
	// Path is its dotted name where it is defined: "shop.views.OrderView",
	// "rest_framework.views.APIView", of a built-in "builtins.object".
	Path string
	// Module is the module of the project that it is, or that defines it; nil for
	// what is not the project's.
	Module *pyast.Module
	// Node is the class, the function or the expression that the name is bound
	// to; nil for a module and for what is not the project's.
	Node pyast.Node
}

// Known reports whether the name leads anywhere.
func (d Definition) Known() bool { return d.Path != "" }

// Own reports whether the project defines it.
func (d Definition) Own() bool { return d.Node != nil }

// Class is the project's class that it is, nil if it is none.
func (d Definition) Class() *pyast.ClassDef {
	class, _ := d.Node.(*pyast.ClassDef)
	return class
}

// Function is the project's function that it is, nil if it is none.
func (d Definition) Function() *pyast.FunctionDef {
	function, _ := d.Node.(*pyast.FunctionDef)
	return function
}

// Body is the body of the class or the function that it is.
func (d Definition) Body() []pyast.Stmt {
	switch n := d.Node.(type) {
	case *pyast.ClassDef:
		return n.Body
	case *pyast.FunctionDef:
		return n.Body
	}
	return nil
}

// At is the place of a node of the definition's module.
func (d Definition) At(n pyast.Node) source.Location {
	return source.Location{File: d.Module.File, Span: n.Span()}
}

// mostHops bounds how many names are followed one after the other.
const mostHops = 100

// Find follows a name, or attributes of one, that a module uses at its top
// level.
func (ix *Index) Find(m *pyast.Module, e pyast.Expr) Definition { return ix.find(m, e, 0) }

// FindPath follows a dotted path, as settings hold them.
func (ix *Index) FindPath(dotted string) Definition {
	i := strings.LastIndexByte(dotted, '.')
	if i <= 0 || len(dotted) > longestName {
		return Definition{}
	}
	return ix.imported(dotted[:i], dotted[i+1:], 0)
}

func (ix *Index) find(m *pyast.Module, e pyast.Expr, hops int) Definition {
	switch e := e.(type) {
	case *pyast.Name:
		if d := ix.lookup(m, e.ID, hops); d.Known() {
			return d
		}
		if s := ix.scope(m); len(s.stars) == 0 {
			if _, bound := s.names[e.ID]; !bound {
				return Definition{Path: "builtins." + e.ID}
			}
		}
	case *pyast.Attribute:
		left := ix.find(m, e.Value, hops)
		switch {
		case !left.Known() || left.Own() || len(left.Path)+len(e.Name) > longestName:
		case left.Module != nil:
			return ix.member(left.Module, left.Path, e.Name, hops)
		default: // of a library, or of a directory that is no package
			dotted := left.Path + "." + e.Name
			return Definition{Path: dotted, Module: ix.Module(dotted)}
		}
	}
	return Definition{}
}

// lookup follows a name of a module, once; a name that leads back to itself
// leads nowhere.
func (ix *Index) lookup(m *pyast.Module, name string, hops int) Definition {
	key := symbol{m, name}
	if d, ok := ix.known[key]; ok {
		return d
	}
	if d, ok := ix.found[key]; ok {
		return d
	}
	if hops > mostHops {
		return Definition{}
	}
	ix.found[key] = Definition{}
	d := ix.follow(m, name, hops+1)
	ix.found[key] = d
	return d
}

func (ix *Index) follow(m *pyast.Module, name string, hops int) Definition {
	s := ix.scope(m)
	b, bound := s.names[name]
	switch {
	case !bound:
		return ix.fromStars(s, name, hops)
	case b.open():
		return Definition{}
	case b.node == nil:
		return ix.imported(b.module, b.name, hops)
	}
	switch e := b.node.(type) { // another name of it
	case *pyast.Name:
		return ix.find(m, e, hops)
	case *pyast.Attribute:
		return ix.find(m, e, hops)
	}
	return Definition{Path: ix.Name(m) + "." + name, Module: m, Node: b.node}
}

// mostStars bounds how often one index looks into a module that is imported with
// a star: hostile modules could all import all others, and each of any number of
// names would be looked for in each.
const mostStars = 500_000

// fromStars looks for a name in the modules that are imported with a star, the
// last first. One that is not the project's may have it or not.
func (ix *Index) fromStars(s *scope, name string, hops int) Definition {
	for i := len(s.stars) - 1; i >= 0 && !strings.HasPrefix(name, "_"); i-- {
		if ix.stars++; ix.stars > mostStars {
			return Definition{}
		}
		other := ix.Module(s.stars[i])
		if other == nil {
			return Definition{}
		}
		if d := ix.lookup(other, name, hops); d.Known() {
			return d
		}
	}
	return Definition{}
}

// imported is a module, or a name in one.
func (ix *Index) imported(module, name string, hops int) Definition {
	other := ix.Module(module)
	switch {
	case name == "":
		return Definition{Path: module, Module: other}
	case other != nil:
		return ix.member(other, module, name, hops)
	case module == "":
		return Definition{Path: name, Module: ix.Module(name)} // from . import, at the root
	}
	return Definition{Path: module + "." + name, Module: ix.Module(module + "." + name)}
}

// member is a name of a module, or a module of a package.
func (ix *Index) member(m *pyast.Module, module, name string, hops int) Definition {
	if d := ix.lookup(m, name, hops); d.Known() {
		return d
	}
	// A package may import its own module of that name.
	if b, bound := ix.scope(m).names[name]; bound && b != (binding{module: module, name: name}) {
		return Definition{}
	}
	if sub := ix.Module(module + "." + name); sub != nil {
		return Definition{Path: module + "." + name, Module: sub}
	}
	return Definition{}
}
