package engine

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// merge makes one finding of those that say the same at the same place in
// several settings modules. The surest one speaks for all.
func merge(findings []lint.Finding) []lint.Finding {
	type key struct {
		id, subject string
		path        string
		span        source.Span
	}
	at := map[key]int{}
	var out []lint.Finding
	for _, f := range findings {
		k := key{f.Check.ID, f.Subject, f.At.Path(), f.At.Span}
		i, known := at[k]
		if !known {
			at[k] = len(out)
			out = append(out, f)
			continue
		}
		joined := out[i]
		if f.Confidence > joined.Confidence {
			joined, f = f, joined
		}
		joined.Modules = append(slices.Clone(joined.Modules), f.Modules...)
		slices.Sort(joined.Modules)
		joined.Modules = slices.Compact(joined.Modules)
		joined.Secrets = append(slices.Clone(joined.Secrets), f.Secrets...)
		out[i] = joined
	}
	return out
}
