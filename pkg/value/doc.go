// Package value says what a Python value may be, and why we think so.
//
// A Value is one Python object as far as it is known; an Unknown is a value of
// which nothing certain is known. A Traced value carries its Origin: the
// literals, variables, defaults and imports that it came from. An Answer is
// what can be said of a question about a value. The package interprets
// nothing; eval makes the values, checks ask about them.
package value
