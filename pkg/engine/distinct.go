package engine

import (
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
	seen := map[key]bool{}
	var out []lint.Finding
	for _, f := range findings {
		k := key{f.Check.ID, f.At.Path(), f.Message, f.At.Span}
		if len(f.Modules) == 0 && !f.At.IsZero() && seen[k] {
			continue
		}
		seen[k] = true
		out = append(out, f)
	}
	return out
}
