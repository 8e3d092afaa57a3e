package systemcheck

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// describing is a message that says what a setting is, and what is wrong with
// that.
func describing(name, wrong string) func(project.Outcome) string {
	return func(o project.Outcome) string { return lint.Describe(name, o) + ", " + wrong }
}
