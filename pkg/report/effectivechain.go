package report

import (
	"slices"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// longestChain is how many steps of a derivation are shown: a list of a thousand
// computed items has more than anybody reads.
const longestChain = 40

// steps say how a value came about, the last step first, a line each.
func (e effective) steps(o *value.Origin) []string {
	var out []string
	o.Walk(func(step *value.Origin) bool {
		message := e.step(step)
		if message == "" {
			return true
		}
		line := Visible(message)
		if !step.At.IsZero() {
			line = e.location(step.At) + ": " + line
		}
		if !slices.Contains(out, line) && len(out) < longestChain {
			out = append(out, line)
		}
		return len(out) < longestChain
	})
	return out
}

// step says what a step did; "" for one that needs no word.
func (e effective) step(step *value.Origin) string {
	variable := "the environment variable " + step.Text
	switch step.Kind {
	case value.Assigned:
		return "assigned to " + step.Text
	case value.Imported:
		return "inherited through this import"
	case value.Drawn:
		return "drawn afresh at every start"
	case value.Returned:
		return "returned by " + step.Text + "()"
	case value.DefaultTaken:
		return variable + " is not set, so the default counts"
	case value.VariableRead:
		return variable + " is read here"
	case value.VariableSet, value.VariableAssumed:
		return variable + e.set(step)
	}
	return ""
}

// set says who set a variable.
func (e effective) set(step *value.Origin) string {
	switch {
	case !step.At.IsZero():
		return " is set here"
	case e.Given != nil && e.Given(step.Text):
		return " is given by the user"
	case slices.ContainsFunc(e.settings.Switches, func(s project.Switch) bool { return s.Variable == step.Text }):
		return " is taken to choose production"
	}
	return " is set by the platform" // or by Django's entry points
}
