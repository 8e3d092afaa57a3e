// Package pyparse turns Python source into the typed tree of pyast.
//
// What comes in: the raw bytes of one file, of any origin. What goes out: a
// pyast.Module in the shape of CPython's ast, with every place that could not
// be understood as an error and a Bad node. It never fails, panics, or runs
// without bound. It reads no files and evaluates nothing.
//
// It is the only importer of tree-sitter. The concrete tree is copied into Go
// memory at once (concrete.go, copy.c) and closed; the rest of the package
// lowers that copy. tree-sitter's grammar is a good citizen but not CPython's:
// it accepts wrong indentation and Python 2, and binds some operators
// differently. Each such place is mended where it is lowered, and says so.
package pyparse
