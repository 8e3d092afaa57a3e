// Package catalog writes the documentation of checks.
//
// What comes in: checks and their fixtures, each a small project of its own.
// What goes out: one Markdown page per check, with a bad example and what
// djready really says of it, and the table of all checks. It reads fixtures
// from the file system it is given and writes nothing.
package catalog
