package checks

import (
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// itemPlace is the place of one text of a list.
func itemPlace(name string) func(project.Outcome) source.Location {
	return func(o project.Outcome) source.Location { return middlewarePlace(o, name) }
}
