package eval

import (
	"slices"

	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Read is one read of an environment variable.
type Read struct {
	Name string
	// At is the call, or the subscript, that reads it.
	At source.Location
	// By is the library's function that the program called for it, by dotted name.
	By string
	// Default is what the read gave because nobody set the variable, before any
	// conversion; a nil Value where it is set, or is read without a default.
	Default value.Traced
	// Given is what the call that reads it gave, converted; nil where that was made
	// of several variables, or where it raised.
	Given value.Value
	// Because are the decisions that this point was reached by; told for the first
	// read of each name.
	Because []Decision

	because decided
}

// noteRead records that a variable is read.
func (r *run) noteRead(name string, at source.Location) {
	r.reads = append(r.reads, Read{Name: name, At: at, because: r.flow.now()})
}

// noteDefault records what the read of an unset variable, the last one of that
// name, gives instead.
func (r *run) noteDefault(name string, def value.Traced) {
	for i := len(r.reads) - 1; i >= 0; i-- {
		if r.reads[i].Name == name {
			r.reads[i].Default = def
			return
		}
	}
}

// noteGiven records what a call of a library gave that read variables: those noted
// from an index on. The outermost call says it last.
func (r *run) noteGiven(from int, by string, result value.Traced) {
	reads := r.reads[min(from, len(r.reads)):]
	one := !slices.ContainsFunc(reads, func(read Read) bool { return read.Name != reads[0].Name })
	for i := range reads {
		reads[i].By, reads[i].Given = by, nil
		if one {
			reads[i].Given = result.Value
		}
	}
}

// noteReads adds the reads of a world: all those of the first one, and of the
// others the first of each further name.
func (result *Result) noteReads(r *run) {
	known := map[string]bool{}
	for _, read := range slices.Concat(result.Reads, result.Elsewhere) {
		known[read.Name] = true
	}
	for _, read := range r.reads {
		if !known[read.Name] {
			for _, i := range read.because {
				read.Because = append(read.Because, r.taken[i])
			}
		}
		switch {
		case len(result.Worlds) == 1:
			result.Reads = append(result.Reads, read)
		case !known[read.Name]:
			result.Elsewhere = append(result.Elsewhere, read)
		}
		known[read.Name] = true
	}
}
