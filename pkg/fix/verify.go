package fix

import (
	"fmt"
	"maps"
	"slices"

	"github.com/djready/djready/pkg/lint"
)

// identity tells a finding from others of its check while the source around it
// changes: neither its line nor its message, which may tell of other settings.
func identity(f lint.Finding) string {
	what := f.Subject
	if what == "" {
		what = f.At.Path() + "\x00" + f.At.Text()
	}
	return f.Check.ID + "\x00" + what
}

// complaint says what is wrong with a tree after the fixes of a group: a finding
// that is still there, or one that is new. What is new may only be mild, and
// milder than all that was mended.
func complaint(before, after *lint.Report, group []candidate) string {
	was, is := count(before), count(after)
	threshold := lint.Medium
	for _, c := range group {
		threshold = min(threshold, c.Check.Severity)
		id := identity(c.Finding)
		if was[id] != nil {
			was[id].number--
		}
		if is[id] != nil && (was[id] == nil || is[id].number > was[id].number) {
			return fmt.Sprintf("%s would still be found", c.Check.ID)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(is)) {
		now := is[id]
		if old, known := was[id]; known && now.number <= old.number || now.check.Severity < threshold {
			continue
		}
		return fmt.Sprintf("it would add %s, %s", now.check.ID, now.check.Name)
	}
	return ""
}

// tally counts the findings that are the same but for their place.
type tally struct {
	check  *lint.Check
	number int
}

// count counts the findings that are sure enough to be shown.
func count(r *lint.Report) map[string]*tally {
	out := map[string]*tally{}
	for _, f := range r.Findings {
		if f.Confidence == lint.ConfidenceLow {
			continue
		}
		id := identity(f)
		if out[id] == nil {
			out[id] = &tally{check: f.Check}
		}
		out[id].number++
	}
	return out
}
