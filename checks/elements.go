package checks

import (
	"fmt"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// elements are the items of a setting that is a list, each as a setting of its
// own: what stands at its place in each world, nothing where the list is
// shorter.
func elements(s project.Setting) []project.Setting { // candidate for project
	longest := 0
	for _, o := range s.Outcomes {
		longest = max(longest, len(project.Elements(o.Value)))
	}
	out := make([]project.Setting, longest)
	for i := range out {
		out[i] = project.Setting{Name: fmt.Sprintf("%s[%d]", s.Name, i), Exhaustive: s.Exhaustive}
		for _, o := range s.Outcomes {
			out[i].Outcomes = append(out[i].Outcomes, element(o, i))
		}
	}
	return out
}

func element(o project.Outcome, i int) project.Outcome {
	if items := project.Elements(o.Value); i < len(items) {
		return at(o, items[i])
	}
	if !value.IsUnknown(o.Value) {
		o.Container = o.Place()
		o.Traced = value.Traced{}
	}
	return o
}
