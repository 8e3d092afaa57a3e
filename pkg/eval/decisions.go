package eval

import (
	"strings"

	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Decision is one answer that a run gave to a question about something unknown.
type Decision struct {
	// Predicate is the question, normalised: the same question has the same
	// text, and a negated one is the same question.
	Predicate string
	Answer    bool
	At        source.Location
	// Reason says to people what is unknown.
	Reason string

	raises bool // whether an exception is raised
}

// truth is Python's bool(v) on this run's path.
func (r *run) truth(v value.Traced, at source.Location) bool {
	switch value.Truth(v.Value) {
	case value.Yes:
		return true
	case value.No:
		return false
	}
	if u, ok := v.Value.(*value.Unknown); ok {
		return r.decideTruth(u, at)
	}
	if i, ok := v.Value.(*Instance); ok {
		if answer, ok := r.instanceTruth(i, v, at); ok {
			return answer
		}
	}
	return r.decide("bool("+symbol(v.Value)+")", false, "whether "+v.Value.Type()+" is empty", at)
}

func (r *run) decideTruth(u *value.Unknown, at source.Location) bool {
	if u.Subject != "" {
		return r.decideEqual(u, at) != u.Negated
	}
	// A variable that is set is hardly ever set to nothing.
	likely := strings.HasPrefix(u.Symbol, "$") && !strings.ContainsAny(u.Symbol, " (=.")
	return r.decide(u.Symbol, likely, u.Reason, at) != u.Negated
}

// decideEqual answers "Subject == Operand". What was decided to equal one
// constant equals no other.
func (r *run) decideEqual(u *value.Unknown, at source.Location) bool {
	if index, known := r.equal[u.Subject]; known {
		r.flow.note(decided{index})
		return r.taken[index].Predicate == r.bounded(u.Symbol)
	}
	answer := r.decide(u.Symbol, false, u.Reason, at)
	if answer {
		r.equal[u.Subject] = r.answers[r.bounded(u.Symbol)]
	}
	return answer
}

// decide answers a question, always the same within a run.
func (r *run) decide(predicate string, likely bool, reason string, at source.Location) bool {
	predicate = r.bounded(predicate)
	if index, known := r.answers[predicate]; known {
		r.flow.note(decided{index})
		return r.taken[index].Answer
	}
	answer, forced := r.forced[predicate]
	if !forced {
		answer = likely
		if usual, known := r.usual[predicate]; known {
			answer = usual
		}
	}
	r.answers[predicate] = len(r.taken)
	r.flow.note(decided{len(r.taken)})
	r.taken = append(r.taken, Decision{Predicate: predicate, Answer: answer, At: at, Reason: reason})
	return answer
}
