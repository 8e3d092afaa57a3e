package value

import "github.com/djready/djready/pkg/source"

// Traced is a value together with its origin. Origin may be nil for values
// that the language itself supplies.
type Traced struct {
	Value  Value
	Origin *Origin
}

// OriginKind says how a step of a derivation came by its value.
type OriginKind uint8

// The steps of a derivation.
const (
	// Literal: written at At.
	Literal OriginKind = iota
	// Computed at At, from all of From.
	Computed
	// Passed on unchanged, or only converted, at At; From has one step.
	Passed
	// Chosen at At among alternatives: From[0] is the value that was chosen, the
	// rest are the variables because of which.
	Chosen
	// DefaultTaken: the variable Text is unset, so the read at At gave its
	// default, From[0] (none where the default is the library's own).
	DefaultTaken
	// VariableRead: the read at At gave the value of the variable Text, which
	// From[0] set (none where nobody knows the value).
	VariableRead
	// VariableSet: the variable Text is set at At, in a deployment file or by
	// the program; At is nowhere where the command line set it.
	VariableSet
	// VariableAssumed: the variable Text has the value that it is taken to have in
	// production; nobody sets it.
	VariableAssumed
	// Assigned to the name Text; At is the right-hand side.
	Assigned
	// Imported by the statement at At from the module Text.
	Imported
	// Returned by the call at At of a function of the project.
	Returned
	// Drawn by the call at At, afresh whenever the program starts.
	Drawn
)

// Origin is one step of a value's derivation. Steps are shared and never
// changed; they form a graph without cycles.
type Origin struct {
	Kind OriginKind
	At   source.Location
	Text string
	From []*Origin
}

// Walk calls visit for o and the steps that it came from, each once, nearest
// first, until visit returns false for a step (whose own sources are then left
// out).
func (o *Origin) Walk(visit func(*Origin) bool) {
	seen := map[*Origin]bool{}
	queue := []*Origin{o}
	for len(queue) > 0 {
		step := queue[0]
		queue = queue[1:]
		if step == nil || seen[step] {
			continue
		}
		seen[step] = true
		if visit(step) {
			queue = append(queue, step.From...)
		}
	}
}

// Literals are the places of all literals that the value came from.
func (o *Origin) Literals() []source.Location { return o.places(Literal) }

// Written are the places where the value's text stands: its literals, and where
// files set the variables that it was read from.
func (o *Origin) Written() []source.Location {
	return append(o.places(Literal), o.places(VariableSet)...)
}

// Drawn reports whether the value was made of something that is drawn afresh
// whenever the program starts.
func (o *Origin) Drawn() bool { return len(o.places(Drawn)) > 0 }

// Imports are the places of the import statements that the value passed, the
// last one first.
func (o *Origin) Imports() []source.Location { return o.places(Imported) }

func (o *Origin) places(kind OriginKind) []source.Location {
	var out []source.Location
	o.Walk(func(step *Origin) bool {
		if step.Kind == kind && !step.At.IsZero() {
			out = append(out, step.At)
		}
		return true
	})
	return out
}

// Variables are the names of the environment variables that the value depends
// on: those of which the default was taken, and those that were read. Those that
// the value itself came from stand before those because of which it was chosen.
func (o *Origin) Variables() (defaulted, read []string) {
	named := map[string]bool{}
	seen := map[*Origin]bool{}
	var walk func(*Origin)
	walk = func(step *Origin) {
		if step == nil || seen[step] {
			return
		}
		seen[step] = true
		if (step.Kind == DefaultTaken || step.Kind == VariableRead) && !named[step.Text] {
			named[step.Text] = true
			if step.Kind == DefaultTaken {
				defaulted = append(defaulted, step.Text)
			} else {
				read = append(read, step.Text)
			}
		}
		for _, from := range step.From {
			walk(from)
		}
	}
	walk(o)
	return defaulted, read
}

// Defaulted is the environment variable whose default, passed on unchanged or
// only converted, became the value: whoever sets it replaces the value. It is ""
// where there is none.
func (o *Origin) Defaulted() string {
	for step := o; step != nil; step = step.From[0] {
		switch step.Kind {
		case DefaultTaken:
			return step.Text
		case Passed, Chosen, Assigned, Imported, Returned:
		default:
			return ""
		}
		if len(step.From) == 0 {
			return ""
		}
	}
	return ""
}

// Supplier is the place to change: the literal that was passed on unchanged to
// become the value, else the expression that computed it. A literal inside a
// function that the project calls to make the value is not the place to change,
// unless it stands in the call itself.
func (o *Origin) Supplier() source.Location {
	var place, call source.Location
	for step := o; step != nil; {
		switch step.Kind {
		case Literal:
			if !call.IsZero() && !place.IsZero() && (step.At.File != call.File || !call.Span.Contains(step.At.Span)) {
				return place
			}
			return step.At
		case Returned:
			if call.IsZero() {
				call = step.At
			}
			if place.IsZero() {
				place = step.At
			}
		case Assigned:
			place = step.At
		case Computed, Drawn, VariableSet, VariableAssumed:
			if place.IsZero() || step.Kind == VariableSet && !step.At.IsZero() {
				place = step.At
			}
			return place
		default:
			if place.IsZero() {
				place = step.At
			}
		}
		if len(step.From) == 0 || len(step.From) > 1 && step.Kind != Chosen {
			return place
		}
		step = step.From[0]
	}
	return place
}
