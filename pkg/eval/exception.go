package eval

import (
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// exception is a Python exception on its way to a handler. It travels as a Go
// panic, which only the interpreter's own statements (try, with, a module's
// top level) recover: no panic leaves the package.
type exception struct {
	instance value.Traced // an *Instance of an exception class, or Unknown
	class    *Class       // nil where the class is unknown
	message  string
	at       source.Location
	// variables are the unset variables that led here.
	variables []string
	// given are the variables that were read and led here.
	given []string
	// decided are the decisions on whose answer it depends that this was reached.
	decided decided
}

// exhausted ends a run whose budget is spent. It travels as a Go panic up to
// the run's own recover; no Python handler sees it.
type exhausted struct{ what string }

// className is the exception's class for people.
func (e *exception) className() string {
	if e.class == nil {
		return "an exception"
	}
	return shortName(e.class.Name)
}
