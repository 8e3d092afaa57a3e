package checks

import (
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// itemPlace is the place of one text of a list.
func itemPlace(name string) func(project.Outcome) source.Location {
	return func(o project.Outcome) source.Location { return middlewarePlace(o, name) }
}

// textPlace is the place of the first text of a list that is as wanted.
func textPlace(wanted func(string) bool) func(project.Outcome) source.Location {
	return func(o project.Outcome) source.Location {
		for _, item := range project.Elements(o.Value) {
			if text, ok := item.Value.(value.Str); ok && wanted(string(text)) {
				return at(o, item).Place()
			}
		}
		return o.Place()
	}
}
