// Package ignore reads the comments that suppress findings.
//
// What comes in: a source file, and for Python its tree, so that a text that
// looks like a comment is none. What goes out: a lint.Ignore for each comment,
// and a lint.Mistake for each that is not understood. It suppresses nothing itself.
package ignore
