package checks

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// debugCause is the variable that turns DEBUG on, and where a file of the
// repository sets it: the one that the value was read from, else the mode that
// chose it. It is nowhere if no file does.
func debugCause(s *project.Settings, o project.Outcome) (variable string, at source.Location) {
	if o.Origin != nil {
		o.Origin.Walk(func(step *value.Origin) bool {
			if step.Kind == value.VariableSet && at.IsZero() {
				variable, at = step.Text, step.At
			}
			return at.IsZero()
		})
	}
	for _, mode := range s.Switches {
		if at.IsZero() && slices.Contains(mode.Lost, "DEBUG") {
			variable, at = mode.Variable, mode.SetBy
		}
	}
	return variable, at
}

// debugAnyway is DEBUG as it is where no file sets a variable, if it is on even
// then: no file is the only cause of it.
func debugAnyway(p *lint.Pass) (project.Setting, bool) {
	for _, m := range p.Project.Production() {
		if m.Settings != p.Settings || m.Bare == nil {
			continue
		}
		bare := m.Bare.Get("DEBUG")
		if o, on := bare.Witness(lint.Truthy); on {
			_, at := debugCause(m.Bare, o)
			return bare, at.IsZero()
		}
	}
	return project.Setting{}, false
}
