// Package code reads the project's own Python beside its settings: what a name
// leads to, which classes derive from which, which routes and views there are.
//
// What comes in: the project's model, one file at a time. What goes out: parts
// of the syntax tree with their places. It follows names, it evaluates nothing,
// and where a name cannot be followed it says nothing.
//
// What several checks ask for, such as the routes, is read once and kept with the
// project; an Index is for one goroutine, and cheap. Whatever the source says, the
// work is bounded: a module's names are read once, a name is followed once, and a
// list of routes is read once, at the first place that includes it.
//
// Source is hostile: a chain of names, a circle of imports or of includes, and a
// class that derives from itself lead nowhere.
package code
