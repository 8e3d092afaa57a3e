// Package lazyregexp compiles a package's regular expressions when they are first
// used, not when the program starts.
//
// What comes in: the text of an expression, in a package-level variable. What goes
// out: the methods of [regexp.Regexp] that djready uses. A run meets a few of the
// hundred expressions that the readers of all formats have, and compiling all of
// them would take longer than judging a small project.
package lazyregexp

import (
	"regexp"
	"sync"
)

// Regexp is a regular expression that is compiled at its first use. It is safe for
// concurrent use.
type Regexp struct{ compiled func() *regexp.Regexp }

// New is the expression, in the syntax of package regexp. A mistake in it panics at
// the first use.
func New(expression string) *Regexp {
	return &Regexp{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })}
}
