package checks

import (
	"fmt"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// mostItems bounds how many items of a list are looked at one by one.
const mostItems = 1000

// items are the items of a setting that is a list, each as a setting of its own:
// what stands at that place in each world.
func items(s project.Setting) []project.Setting { // candidate for project
	var out []project.Setting
	for world, o := range s.Outcomes {
		for n, item := range project.Elements(o.Value) {
			if n == mostItems {
				break
			}
			if n == len(out) {
				out = append(out, placeIn(s))
			}
			out[n].Outcomes[world].Traced = item
		}
	}
	return out
}

// numbered are the items of a list, each with its number in its name, for
// findings that say which one is meant.
func numbered(s project.Setting) []project.Setting {
	out := items(s)
	for i := range out {
		out[i].Name = fmt.Sprintf("%s[%d]", s.Name, i)
	}
	return out
}

// placeIn is a place in a list that is empty in every world; in one where the
// list is not known, its item is not either.
func placeIn(s project.Setting) project.Setting {
	out := project.Setting{Name: s.Name, Exhaustive: s.Exhaustive}
	for _, o := range s.Outcomes {
		inner := at(o, value.Traced{})
		if value.IsUnknown(o.Value) {
			inner.Traced = o.Traced
		}
		out.Outcomes = append(out.Outcomes, inner)
	}
	return out
}
