// Package eval interprets Python modules over values.
//
// What comes in: a module's tree, through a Loader, and an environment. What
// goes out: the worlds, that is, for each way in which the unknown may turn
// out, the names that the module binds, each value with its origin. Nothing of
// the project is run by Python, and nothing outside the Loader is read.
//
// One run is one concrete path through the program. A condition over something
// unknown is a decision; it is answered the same way throughout a run, and the
// module is run again with one decision flipped. Exceptions are control flow.
// Where all inputs of an operation are known its result is CPython's; where one
// is not, it is Unknown.
//
// The core knows no library: what a library does is told by models in a table
// (see Library and the package lib).
package eval
