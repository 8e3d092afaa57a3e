package lint

import (
	"fmt"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// AtItem is the place of a text in a list, for Judgement.At; where the list does
// not hold it, that of the list.
func AtItem(text string) func(project.Outcome) source.Location {
	return func(o project.Outcome) source.Location {
		if item, ok := o.Element(value.Str(text)); ok {
			return item.Place()
		}
		return o.Place()
	}
}

// ShowPlace writes a place for a message: "deploy/nginx.conf:12".
func ShowPlace(at source.Location) string {
	return fmt.Sprintf("%s:%d", at.Path(), at.Start().Line)
}
