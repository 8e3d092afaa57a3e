package eval

import (
	"maps"
	"slices"

	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Variable is an environment variable as somebody set it.
type Variable struct {
	// Value is the text; meaningless where Unknown is set.
	Value string
	// Unknown says that the variable is set, to nobody knows what.
	Unknown bool
	// Forgotten says that a file hands on a variable of the operator's that nobody
	// has set, so that Value is what is left of the text: usually nothing. The
	// program may find that it cannot do without.
	Forgotten bool
	// Given says that the user gave it, on the command line.
	Given bool
	// At is where a file of the tree sets it; nowhere for the command line.
	At source.Location
}

// Environment is the variables that a program starts with. Those not in it are
// unset.
type Environment map[string]Variable

// Environ is a running program's environment: it starts as an Environment and
// the program may change it.
type Environ struct {
	vars      map[string]value.Traced
	forgotten map[string]bool
	// seenUnset are the variables that were looked up and found unset.
	seenUnset map[string]bool
}

func newEnviron(start Environment, supplied map[string]bool) *Environ {
	e := &Environ{vars: make(map[string]value.Traced, len(start)+len(supplied)), forgotten: map[string]bool{}, seenUnset: map[string]bool{}}
	for name, v := range start {
		origin := &value.Origin{Kind: value.VariableAssumed, At: v.At, Text: name}
		if v.Given || !v.At.IsZero() {
			origin.Kind = value.VariableSet
		}
		if v.Unknown {
			e.vars[name] = value.Traced{Value: unknownVariable(name), Origin: origin}
			continue
		}
		e.vars[name] = value.Traced{Value: value.Str(v.Value), Origin: origin}
		e.forgotten[name] = v.Forgotten && !supplied[name]
	}
	for name := range supplied {
		if v, set := start[name]; !set || v.Forgotten {
			e.vars[name] = value.Traced{Value: unknownVariable(name)}
		}
	}
	return e
}

func unknownVariable(name string) *value.Unknown {
	return &value.Unknown{Reason: "the environment variable " + name, Symbol: "$" + name, TypeName: "str"}
}

// Lookup gives the variable's value as it was set, and whether it is set.
func (e *Environ) Lookup(name string) (value.Traced, bool) {
	v, ok := e.vars[name]
	if !ok || e.forgotten[name] {
		e.seenUnset[name] = true
	}
	return v, ok
}

// Set sets a variable, as os.environ[name] = v does.
func (e *Environ) Set(name string, v value.Traced) {
	e.vars[name] = value.Traced{Value: v.Value, Origin: &value.Origin{Kind: value.Passed, From: origins(v)}}
}

// Unset removes a variable.
func (e *Environ) Unset(name string) { delete(e.vars, name) }

// Names are the variables that are set, sorted.
func (e *Environ) Names() []string { return slices.Sorted(maps.Keys(e.vars)) }

func origins(values ...value.Traced) []*value.Origin {
	out := make([]*value.Origin, 0, len(values))
	for _, v := range values {
		if v.Origin != nil {
			out = append(out, v.Origin)
		}
	}
	return out
}
