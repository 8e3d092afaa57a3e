// Package pyformat is Python's text formatting over values: the % operator of
// texts, format() and str.format.
//
// What comes in: a format and known or unknown values. What goes out: CPython
// 3.13's text, to the byte, or an Outcome that says which exception Python would
// raise, or why the text cannot be known. It calls nothing of the program:
// objects with a __format__ or __str__ of their own are not known.
package pyformat
