package code

import (
	"slices"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// mostClasses bounds how many bases are followed: hostile source could name any
// number.
const mostClasses = 200

// Named is what a dotted path, as settings hold them, leads to.
func Named(p *project.Project, dotted string) Definition { return NewIndex(p).FindPath(dotted) }

// Extends reports whether a dotted path names a class of the project's own that
// has the given base, directly or through other classes of its own.
func Extends(p *project.Project, class, base string) bool {
	l := modulesOf(p).lineageOf(class)
	if !l.class {
		return l.path == base && class != base // another name of it
	}
	return slices.Contains(l.ancestors, base)
}

// lineage is what a dotted path names, and of a class of the project's own the
// paths of itself and of what it derives from.
type lineage struct {
	path      string
	class     bool
	ancestors []string
}

// lineageOf follows a path, once: checks ask about each class in a setting again
// and again.
func (ms *modules) lineageOf(class string) lineage {
	if l, ok := ms.lineages.Load(class); ok {
		return l.(lineage)
	}
	ix := &Index{modules: ms, found: map[symbol]Definition{}}
	d := ix.FindPath(class)
	l := lineage{path: d.Path, class: d.Class() != nil}
	if l.class {
		chain, _ := ix.Ancestors(d)
		for _, each := range chain {
			l.ancestors = append(l.ancestors, each.Path)
		}
	}
	ms.lineages.Store(class, l)
	return l
}

// Ancestors are a class and those that it derives from, in the order in which
// Python looks for an attribute, as far as the order matters: a class stands
// behind all that derive from it. Those that are not the project's are leaves.
// All is false where a base is not known, or where there are too many.
func (ix *Index) Ancestors(class Definition) (chain []Definition, all bool) {
	w := &classWalk{index: ix, open: map[string]bool{}, all: true}
	w.visit(class)
	seen := map[string]bool{}
	for _, d := range slices.Backward(w.visited) { // of several places the last one
		if !seen[d.Path] {
			seen[d.Path] = true
			chain = append(chain, d)
		}
	}
	slices.Reverse(chain)
	return chain, w.all
}

type classWalk struct {
	index   *Index
	visited []Definition
	open    map[string]bool // the classes whose bases are being followed
	all     bool
}

func (w *classWalk) visit(d Definition) {
	if !d.Known() || len(w.visited) == mostClasses || w.open[d.Path] {
		w.all = false
		return
	}
	w.visited = append(w.visited, d)
	class := d.Class()
	if class == nil {
		w.all = w.all && !d.Own() // a class that is made by a call has any bases
		return
	}
	w.open[d.Path] = true
	for _, base := range class.Bases {
		if sub, ok := base.(*pyast.Subscript); ok {
			base = sub.Value // Generic[T]
		}
		w.visit(w.index.Find(d.Module, base))
	}
	delete(w.open, d.Path)
}

// Attribute is what the body of a class binds a name to: a method, a class or an
// expression, the last one; nil if it does not bind it.
func Attribute(class *pyast.ClassDef, name string) pyast.Node {
	r := &scopeReader{scope: &scope{names: map[string]binding{}}}
	r.body(class.Body, always)
	b, bound := r.names[name]
	if bound && b.node == nil {
		return &pyast.Bad{At: pyast.At{Where: class.Span()}, Message: "bound in several ways"}
	}
	return b.node
}

// Member is what the body of a class binds a name to; false if it does not bind
// it.
func (d Definition) Member(name string) (Definition, bool) {
	class := d.Class()
	if class == nil {
		return Definition{}, false
	}
	node := Attribute(class, name)
	return Definition{Path: d.Path + "." + name, Module: d.Module, Node: node}, node != nil
}
