package checks

import (
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// given asks a question under a condition that depends on other settings, so
// that no finding is surer than the condition.
func given(condition value.Answer, question project.Question) project.Question {
	return func(v value.Value) value.Answer { return question(v).And(condition) }
}

// only keeps the outcomes that hold; in the other worlds the setting counts as
// absent. It serves questions about a value's origin.
func only(s project.Setting, holds func(project.Outcome) bool) project.Setting { // candidate for project
	out := project.Setting{Name: s.Name, Exhaustive: s.Exhaustive}
	for _, o := range s.Outcomes {
		if !holds(o) && !value.IsUnknown(o.Value) {
			o.Value = nil
		}
		out.Outcomes = append(out.Outcomes, o)
	}
	return out
}

// at is an item of a list, for a finding about that item.
func at(o project.Outcome, item value.Traced) project.Outcome { // candidate for project
	o.Container = o.Place()
	o.Traced = item
	return o
}
