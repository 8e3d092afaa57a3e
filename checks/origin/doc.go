// Package origin tells origins of the web that a site can hardly mean to trust:
// those of the visitor's own machine, those without TLS, and those of strangers
// that a regular expression lets in.
//
// What comes in: the text of an origin, or of a regular expression of Python's.
// What goes out: what it lets in. It knows no settings and reports nothing.
package origin
