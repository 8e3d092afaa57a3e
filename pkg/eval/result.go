package eval

import (
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Result is all that is known of what a module binds.
type Result struct {
	// Worlds are the ways in which the unknown may turn out; the first is the
	// likeliest. There is at least one.
	Worlds []World
	// Cut are the names that may have further values: the budget of worlds ran
	// out before all decisions that they depend on were combined. Everything is
	// cut where Exhausted or the program could not be run to its end.
	Cut map[string]bool
	// CutAll says that any name may have further values.
	CutAll bool
	// Required are the variables without which the program refuses to start,
	// with the place that refuses, by name.
	Required map[string]source.Location
	// Reads are the places that read environment variables, in order.
	Reads []Read
	// Elsewhere are the reads of variables that only other worlds than the first
	// read, the first of each name.
	Elsewhere []Read
	// Tests are the comparisons of variables with words, in order.
	Tests []Test
	// Files are the files of the tree that were executed, in order.
	Files []string
	// Partial are the places that were not understood, or raise whatever the
	// variables say.
	Partial []Partial
	// Steps is how many steps all runs took together.
	Steps int
	// Exhausted says which budget ran out, "" if none.
	Exhausted string
}

// World is one way in which the unknown may turn out.
type World struct {
	// Names are the module's bindings.
	Names map[string]Binding
	// Order is the names in the order of their first binding.
	Order []string
	// Open says that the module may bind further names, and why; "" if not.
	Open string
	// Decisions are all that were taken in it.
	Decisions []Decision

	dependsOn map[string]decided
	anyName   decided
}

// Because are the decisions that a name's value in this world, or its absence,
// depends on.
func (w World) Because(name string) []Decision {
	var out []Decision
	for _, i := range w.dependsOn[name].with(w.anyName) {
		out = append(out, w.Decisions[i])
	}
	return out
}

// Exhaustive reports whether the worlds hold all values that a name may have.
func (r *Result) Exhaustive(name string) bool { return !r.CutAll && !r.Cut[name] }

// Binding is what a name is bound to in one world.
type Binding struct {
	value.Traced
	// Overridable says what may have replaced the value that the tree does not
	// hold; "" if nothing.
	Overridable string
}
