// Package pyast is a typed tree of Python source, in the shape of CPython's
// own ast module so that the language reference can be read beside it.
//
// It knows no parser: pyparse makes these trees, eval interprets them. Every
// node knows its span in the module's decoded text. What could not be
// understood is a Bad node, never a missing one.
package pyast
