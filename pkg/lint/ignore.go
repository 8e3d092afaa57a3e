package lint

import (
	"slices"
	"time"

	"github.com/djready/djready/pkg/source"
)

// Ignore is a comment that suppresses findings:
//
//	# djready: ignore[DR101, hsts-disabled] why that is right until=2027-01-01
type Ignore struct {
	// At is the comment's own words, from "djready:" on.
	At source.Location
	// Checks are the IDs of the checks whose findings it suppresses.
	Checks []string
	// Reason says why; it is never empty.
	Reason string
	// Until is the last day on which it holds; the zero time is for good.
	Until time.Time
	// Line is the line that it speaks of, 1-based; 0 for the whole file.
	Line int
	// Expired says that Until has passed, so that it suppresses nothing.
	Expired bool
	// Unused are the checks of Checks that ran and found nothing to suppress.
	Unused []string
}

// Covers reports whether the comment is about a finding, whether or not it has
// expired.
func (i Ignore) Covers(f Finding) bool {
	if f.At.Path() != i.At.Path() || !slices.Contains(i.Checks, f.Check.ID) {
		return false
	}
	return i.Line == 0 || f.At.Start().Line <= i.Line && i.Line <= f.At.End().Line
}

// Suppressed is a finding that a comment in the source suppresses.
type Suppressed struct {
	Finding Finding
	Ignore  Ignore
}

// Mistake is a comment that speaks to djready and is not understood.
type Mistake struct {
	At source.Location
	// Message is what was found and what to write instead.
	Message string
}

// OnIgnores makes a Run that is called once, after all others, with the
// comments that suppress findings.
func OnIgnores(run func(*Pass, []Ignore)) func(*Pass) {
	return func(p *Pass) {
		if p.after {
			run(p, p.ignores)
		}
	}
}

// After makes of a Pass the last one of a run: only what was made by OnIgnores
// takes part in it.
func (p *Pass) After(ignores []Ignore) *Pass {
	p.after, p.ignores = true, ignores
	return p
}
