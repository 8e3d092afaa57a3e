package eval

import (
	"slices"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// Globals is the dictionary of the names of the module in which the call stands.
func (c *Call) Globals() value.Traced { return globalsModel(c) }

// ExecuteIn runs a Python file of the tree in a namespace that Globals,
// Namespace or the program's own globals() gave; path and results are as for
// Execute.
func (c *Call) ExecuteIn(namespaceOf value.Traced, path string) (found, known bool) {
	p, ok := c.run.treePath(path)
	n, isNamespace := namespaceOf.Value.(*namespace)
	if !ok || !isNamespace {
		return false, false
	}
	return c.run.executeFile(p, n.scope, c.At), true
}

// LoseNames says that any name of a namespace (see ExecuteIn) may have been
// bound anew, because of something unknown.
func (c *Call) LoseNames(namespaceOf value.Traced, reason string) {
	if n, ok := namespaceOf.Value.(*namespace); ok {
		n.lose(c.Unknown(reason))
	}
}

// Reload runs a module of the tree once more in its own names, as
// importlib.reload does. It reports false for any other module.
func (c *Call) Reload(m *Module) bool {
	if m.scope == nil || m.Path == "" || m.loading {
		return false
	}
	tree := c.run.config.Loader.Module(m.Path)
	if tree == nil {
		return false
	}
	leave := c.run.enter(&frame{scope: m.scope, module: m})
	defer leave()
	c.run.block(tree.Body)
	return true
}

// Package is the dotted name of the package that a module is in, as its
// __package__ tells it.
func (m *Module) Package() string {
	if m.dir != "" || m.library != nil {
		return m.Name
	}
	return parentName(m.Name)
}

// IsProject reports whether a class is the project's own, not a library's.
func (c *Class) IsProject() bool { return c.model == nil }

// Bases are the classes that a class is directly derived from, as far as they
// are known; open says that there may be others.
func (c *Class) Bases() (bases []*Class, open *value.Unknown) {
	return slices.Clone(c.bases), c.isOpen
}

// Derives reports whether a library's class, given by dotted name, is among the
// classes that c is derived from.
func (c *Class) Derives(library string) bool {
	return slices.ContainsFunc(c.mro(), func(each *Class) bool { return each.Name == library && each.model != nil })
}

// Lineage is the class and those that it is derived from, in the order in which
// attributes are looked up.
func (c *Class) Lineage() []*Class { return c.mro() }

// Own are the names that the body of a project's class binds, in order.
func (c *Class) Own() []string {
	if c.attrs == nil {
		return nil
	}
	return slices.Clone(c.attrs.order)
}

// OwnValue is what a project's class itself binds to a name, as it stands in
// the class: a function is not bound, a property not called.
func (c *Call) OwnValue(class *Class, name string) (value.Traced, bool) {
	if class.attrs == nil {
		return value.Traced{}, false
	}
	b, ok := class.attrs.get(name)
	if !ok {
		return value.Traced{}, false
	}
	return c.run.read(class.attrs, name, b), true
}

// Body is the statement that made a project's class; false where the file holds
// none or several of its name, so that it is not certain which one did.
func (c *Call) Body(class *Class) (*pyast.ClassDef, bool) {
	if class.module == nil || class.module.Path == "" {
		return nil, false
	}
	tree := c.run.config.Loader.Module(class.module.Path)
	if tree == nil {
		return nil, false
	}
	var found []*pyast.ClassDef
	pyast.Inspect(tree.Body, func(n pyast.Node) bool {
		if def, ok := n.(*pyast.ClassDef); ok && def.Name == class.Name {
			found = append(found, def)
		}
		return true
	})
	if len(found) != 1 {
		return nil, false
	}
	return found[0], true
}

// Bare makes an instance of a project's class without calling anything.
func (c *Call) Bare(class *Class) value.Traced {
	return c.Return(&Instance{Class: class, made: place(c.At)})
}

// IsProperty reports whether a class's own value is a property.
func IsProperty(v value.Value) bool {
	_, ok := v.(*property)
	return ok
}

// Apart runs f as a statement of its own: what it binds depends on the
// decisions that it takes or reads itself, not on those that were taken in the
// calling statement before.
func (c *Call) Apart(f func()) {
	outer := c.run.flow.statement
	c.run.flow.statement = nil
	defer func() { c.run.flow.statement = outer.with(c.run.flow.statement) }()
	f()
}
