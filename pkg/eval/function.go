package eval

import "github.com/djready/djready/pkg/value"

// NewFunction makes a function that a library made at run time: a class of
// named tuples, a partial, an item getter.
func (c *Call) NewFunction(name string, m Model) value.Traced {
	return c.Return(&Builtin{Name: name, model: m}, c.Args...)
}
