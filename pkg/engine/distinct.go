package engine

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// distinct leaves out what several projects of one tree say of a file that they
// share: a finding that is about no settings and stands at the same place.
func distinct(findings []lint.Finding) []lint.Finding {
	type key struct {
		id, path, message string
		span              source.Span
	}
	seen := map[key]int{}
	var out []lint.Finding
	for _, f := range findings {
		k := key{f.Check.ID, f.At.Path(), f.Message, f.At.Span}
		if i, found := seen[k]; found && len(f.Modules) == 0 && !f.At.IsZero() {
			out[i].Projects = append(slices.Clone(out[i].Projects), f.Projects...)
			continue
		}
		seen[k] = len(out)
		out = append(out, f)
	}
	return out
}
