package eval

import "github.com/djready/djready/pkg/value"

// ImportRoot is the directory of the tree that the program is started in and
// imports from first, relative to the tree and slash-separated; "." is the tree.
func (c *Call) ImportRoot() string {
	if roots := c.run.config.ImportRoots; len(roots) > 0 {
		return roots[0]
	}
	return "."
}

// Apply calls a value with positional and keyword arguments.
func (c *Call) Apply(fn value.Traced, args []value.Traced, keywords []Keyword) value.Traced {
	return c.run.call(fn, args, keywords, c.At)
}

// RaiseFrom is Raise because of the given values: where one of them came from
// an unset variable, the program needs that variable to start.
func (c *Call) RaiseFrom(class, message string, from ...value.Traced) {
	c.run.raise(c.At, class, message, from...)
}
