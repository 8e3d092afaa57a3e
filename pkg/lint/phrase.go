package lint

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// longestValue is how much of a value a message shows, in characters.
const longestValue = 60

// Describe says what a setting is and why: "DEBUG is True unless the
// environment variable DEBUG is set".
func Describe(name string, o project.Outcome) string {
	return strings.TrimSpace(name + " is " + Show(o.Value) + Because(o))
}

// Show writes a value for a message, shortened. It must not be given a secret.
func Show(v value.Value) string {
	if v == nil {
		return "not set"
	}
	text, ok := value.Repr(v)
	if !ok {
		return "not known"
	}
	if runes := []rune(text); len(runes) > longestValue {
		text = string(runes[:longestValue]) + "…"
	}
	return text
}

// Because says where a value comes from, as a clause with a leading space; "" if
// it is simply written there.
func Because(o project.Outcome) string {
	switch {
	case !o.Explicit && o.Value != nil:
		return " by default"
	case o.Origin == nil:
		return ""
	}
	if set, ok := settingVariable(o.Origin); ok {
		return fmt.Sprintf(" because %s sets %s", place(set.At), set.Text)
	}
	defaulted, _ := o.Origin.Variables()
	if len(defaulted) == 0 {
		return ""
	}
	return " unless the environment variable " + either(defaulted) + " is set"
}

// settingVariable is the step that set the variable which the value was read
// from.
func settingVariable(o *value.Origin) (*value.Origin, bool) {
	var set *value.Origin
	o.Walk(func(step *value.Origin) bool {
		if step.Kind == value.VariableSet && set == nil {
			set = step
		}
		return set == nil
	})
	return set, set != nil
}

func place(at source.Location) string {
	if at.IsZero() {
		return "the command line"
	}
	return ShowPlace(at)
}

// either joins words by commas and an "or".
func either(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
}

// Chain are the places that a value passed on its way: the imports it was
// inherited through, the file that sets its variable.
func Chain(o project.Outcome) []Related {
	if o.Origin == nil {
		return nil
	}
	var out []Related
	at := o.Place()
	o.Origin.Walk(func(step *value.Origin) bool {
		switch {
		case step.At.IsZero() || step.At == at:
		case step.Kind == value.Imported:
			out = append(out, Related{step.At, "inherited through this import"})
		case step.Kind == value.VariableSet:
			out = append(out, Related{step.At, "the variable " + step.Text + " is set here"})
		case step.Kind == value.Returned:
			out = append(out, Related{step.At, "returned by " + step.Text + "()"})
		}
		return true
	})
	return out
}

// Flow is the way of an inherited value, from the place that supplied it to the
// last import; empty for a value that is written in the settings module.
func Flow(o project.Outcome) []Related {
	if o.Origin == nil || len(o.Origin.Imports()) == 0 {
		return nil
	}
	out := []Related{{o.Place(), "the value is supplied here"}}
	imports := o.Origin.Imports()
	for i := len(imports) - 1; i >= 0; i-- {
		out = append(out, Related{imports[i], "and inherited through this import"})
	}
	return out
}
