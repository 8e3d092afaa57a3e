// Package code reads the project's own Python beside its settings: what a name
// is bound to, which classes derive from which, which routes and views there
// are.
//
// What comes in: the project's model, one file at a time. What goes out: parts
// of the syntax tree with their places. It follows names, it evaluates nothing,
// and where a name cannot be followed it says nothing.
package code
