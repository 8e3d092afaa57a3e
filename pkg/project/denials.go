package project

import (
	"maps"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// denial is the word for "no" that every conversion to a boolean understands:
// int(), JSON and strtobool() do not refuse it, and a text it is, too.
const denial = "0"

// Denied is what a setting becomes where the environment variable that it is read
// from says "0"; false for one that no variable's text becomes unchanged or by a
// conversion. It is known of the settings of [django.Switches] only.
func (s *Settings) Denied(name string) (Setting, bool) {
	found, ok := s.denied[name]
	return found, ok
}

// denials evaluates a module once more with all variables denied that its
// switches are read from. What a switch is then tells a conversion from a text
// that is only taken for a boolean, however the project goes about it.
func (b *builder) denials(m *Module, env eval.Environment, s *Settings, pinned map[string]bool) map[string]Setting {
	changed := maps.Clone(env)
	variables := map[string]string{}
	for _, each := range django.Switches() {
		for _, o := range s.Get(each.Name).Outcomes {
			if variable, ok := readFrom(o.Origin); ok && o.Explicit {
				variables[each.Name] = variable
				changed[variable] = eval.Variable{Value: denial}
			}
		}
	}
	if len(variables) == 0 {
		return nil
	}
	result := b.run(m, changed, pinned)
	out := map[string]Setting{}
	for name, variable := range variables {
		found := b.setting(name, result)
		if again, ok := readFrom(found.Likely().Origin); ok && again == variable {
			out[name] = found
		}
	}
	return out
}

// readFrom is the variable whose text, or whose default, a value is: unchanged,
// or converted. A value that was computed, such as by a comparison, is none.
func readFrom(step *value.Origin) (variable string, ok bool) {
	for step != nil {
		switch step.Kind {
		case value.DefaultTaken, value.VariableRead:
			return step.Text, true
		case value.Assigned, value.Imported, value.Passed, value.Returned, value.Chosen:
		default:
			return "", false
		}
		if len(step.From) == 0 {
			return "", false
		}
		step = step.From[0]
	}
	return "", false
}
