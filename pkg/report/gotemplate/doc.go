// Package gotemplate fills in a template of Go's language (text/template) with plain
// data: structs, maps, lists, texts, numbers and booleans. In come the text of the
// template, functions and the data; out comes text, or an error with the line.
//
// The standard library parses it, and would fill it in as well. But its way calls
// methods by their names: of a program that may do so the linker keeps every exported
// method, a tenth of djready's binary. Here no method is called, no function is a
// value, and all is bounded, for the template may be a stranger's: steps, depth, and
// the bytes of the template, of a text and of the output. They are counted, not timed:
// the same template and data come to the same end on every machine.
//
// It escapes nothing by itself, and it reads no files.
package gotemplate
