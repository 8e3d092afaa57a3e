package engine

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
)

// unique brings good practices in order, and makes one of those that one check
// records at one place.
func unique(practices []lint.Practice) []lint.Practice {
	order.Stable(practices, func(a, b lint.Practice) int {
		if c := strings.Compare(a.Check.ID, b.Check.ID); c != 0 {
			return c
		}
		if a.At.Before(b.At) {
			return -1
		}
		if b.At.Before(a.At) {
			return 1
		}
		return strings.Compare(a.Message, b.Message)
	})
	var out []lint.Practice
	for _, p := range practices {
		last := len(out) - 1
		if last < 0 || out[last].Check != p.Check || out[last].At != p.At {
			out = append(out, p)
			continue
		}
		for _, root := range p.Projects {
			if !slices.Contains(out[last].Projects, root) {
				out[last].Projects = append(out[last].Projects, root)
			}
		}
	}
	return out
}
