package score

import "github.com/djready/djready/pkg/lint"

// whole is all of a mark: shares are in millionths of it.
const whole = 1_000_000

// deepest is how many findings of one check count; the share of a further one
// would be less than a hundredth of its own.
const deepest = 8

// aboveSecurity is how far the overall mark may stand above that for security.
const aboveSecurity lint.Points = 25

// shareOf is what a finding takes of its category's mark.
func shareOf(f lint.Finding) int {
	share := map[lint.Severity]int{
		lint.Critical: 250_000, lint.High: 150_000, lint.Medium: 100_000, lint.Low: 30_000,
	}[f.Check.Severity]
	if f.Confidence == lint.ConfidenceMedium {
		share /= 2
	}
	return share
}

// weightOf is how much a category counts for the overall mark, in hundredths where
// all apply.
func weightOf(c lint.Category) int {
	return map[lint.Category]int{
		lint.Security: 40, lint.Configuration: 15, lint.Dependencies: 10, lint.Logging: 5,
		lint.Database: 10, lint.API: 10, lint.Deployment: 10,
	}[c]
}

// bound is what open findings of a severity allow the overall mark to be.
type bound struct {
	severity lint.Severity
	// first is the best mark while one is open; each further one lowers it by
	// half a point, and each of a lower severity that has a bound, too, by a
	// tenth, down to least.
	first, least lint.Points
}

// bounds are by severity, the highest first.
func bounds() []bound {
	return []bound{{lint.Critical, 65, 40}, {lint.High, 85, 65}}
}

// with is the best mark with n findings open, and some of a lower severity.
func (b bound) with(n, lower int) lint.Points {
	if n == 0 {
		return lint.FullMarks
	}
	return max(b.least, b.first-5*lint.Points(n-1)-lint.Points(lower))
}
