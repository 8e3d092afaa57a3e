package eval

import (
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Import imports a module by its absolute dotted name, as import_module does.
func (c *Call) Import(name string) value.Traced { return c.run.importByName(name, c.At) }

// Execute runs a Python file of the tree in the namespace of the caller, as if
// its text stood there; path is as for ReadFile. Found is false where there is
// no such file, known where the path leads out of the tree.
func (c *Call) Execute(path string) (found, known bool) {
	p, ok := c.run.treePath(path)
	if !ok {
		return false, false
	}
	return c.run.executeFile(p, c.run.frame.scope, c.At), true
}

// Namespace is the dictionary of the caller's names.
func (c *Call) Namespace() value.Traced { return localsModel(c) }

// executeFile runs a file in a scope. Its names are those of the scope's module;
// only its places are its own.
func (r *run) executeFile(path string, into *scope, at source.Location) bool {
	tree := r.config.Loader.Module(path)
	if tree == nil {
		return false
	}
	r.files = append(r.files, path)
	host := r.frame.module
	part := &Module{Name: host.Name, Path: path, dir: host.dir, file: tree.File, scope: host.scope}
	r.noteErrors(part, tree)
	leave := r.enter(&frame{scope: into, module: part})
	defer leave()
	r.block(tree.Body)
	return true
}

// execModel runs a text that was read from a file of the tree; what any other
// text does is not known, so it may replace any name.
func execModel(c *Call) value.Traced {
	args := c.Bind("source", "globals?", "locals?")
	into := c.run.frame.scope
	if n, ok := args[1].Value.(*namespace); ok {
		into = n.scope
	}
	if text, ok := args[0].Value.(value.Str); ok {
		if path, ok := c.run.texts[string(text)]; ok && c.run.executeFile(path, into, c.At) {
			return c.Return(value.None{})
		}
	}
	reason := "a text that is executed at " + c.At.Path()
	into.markOverridable(reason)
	into.open = &value.Unknown{Reason: reason, Symbol: "exec"}
	return c.Return(value.None{})
}
