// Package lib is what the evaluator knows of libraries: the standard library,
// and those that Django projects read their environment with.
//
// What comes in: a call, with its arguments as far as they are known. What goes
// out: the value that the real library would give, with the origin of every
// part of it, or an Unknown. A model is exact or it gives an Unknown; it never
// guesses. Models keep nothing between calls but what they put into an
// instance, and they see files and the environment through the call only.
//
// Each file models one library, and names the version it was held against.
package lib
