package score

import (
	"fmt"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
)

// Input is what a score is made of.
type Input struct {
	// Findings are all that were found and are neither suppressed nor left out.
	Findings []lint.Finding
	// Evidence says of each category that applies what shows it, a clause. One
	// without evidence applies as far as there are findings of it.
	Evidence map[lint.Category]string
	// Missing says why there can be no score, a clause; "" where there can.
	Missing string
}

// Of gives the score. The order of the findings does not matter.
func Of(in Input) lint.Score {
	if in.Missing != "" {
		return lint.Score{Missing: in.Missing}
	}
	now := in.sheet(lint.Critical)
	urgent := in.sheet(lint.Medium)
	after := in.sheet(lint.Low)
	out := lint.Score{Categories: now.categories, AfterUrgent: urgent.overall, AfterFixes: after.overall, Overall: now.overall, Mean: now.mean, Limits: now.limits}
	for i := range out.Categories {
		out.Categories[i].AfterFixes = after.categories[i].Value
	}
	return out
}

// sheet is the marks of what is left of a project's findings.
type sheet struct {
	categories []lint.CategoryScore
	mean       lint.Points // of the categories
	overall    lint.Points // with the limits
	limits     []string
}

// sheet marks the project without the findings above a severity.
func (in Input) sheet(worst lint.Severity) sheet {
	var left []lint.Finding
	for _, f := range in.Findings {
		if Counts(f) && f.Check.Severity <= worst {
			left = append(left, f)
		}
	}
	var out sheet
	for _, c := range lint.ScoredCategories() {
		out.categories = append(out.categories, in.category(c, left))
	}
	out.mean = in.mean(out.categories)
	out.overall = out.mean
	out.limit(left)
	return out
}

// Counts reports whether a finding takes anything of a mark.
func Counts(f lint.Finding) bool {
	return f.Confidence != lint.ConfidenceLow && (!f.Check.Pedantic || f.Shown) && shareOf(f) > 0 &&
		slices.Contains(lint.ScoredCategories(), f.Check.Category)
}

// category marks one category.
func (in Input) category(c lint.Category, left []lint.Finding) lint.CategoryScore {
	why, applies := in.Evidence[c]
	out := lint.CategoryScore{Category: c, Weight: weightOf(c), Why: why, Applies: applies}
	found := slices.ContainsFunc(in.Findings, func(f lint.Finding) bool { return Counts(f) && f.Check.Category == c })
	if !applies && found {
		out.Applies, out.Why = true, "something of it was found"
	}
	if !out.Applies {
		out.Why = "nothing of it is in the repository"
		return out
	}
	out.Deductions = deductions(c, left)
	mark := whole * whole
	for _, d := range out.Deductions {
		mark = mark * (whole - d.Share) / whole
	}
	out.Value = lint.Points(mark / (whole * whole / int(lint.FullMarks)))
	return out
}

// mean is the weighted mean of the categories. Those without evidence count from
// the lowest on, as long as they lower it.
func (in Input) mean(categories []lint.CategoryScore) lint.Points {
	var sum, weight int
	var doubtful []lint.CategoryScore
	for _, c := range categories {
		if _, shown := in.Evidence[c.Category]; shown {
			sum, weight = sum+c.Weight*int(c.Value), weight+c.Weight
		} else if c.Applies {
			doubtful = append(doubtful, c)
		}
	}
	order.Stable(doubtful, func(a, b lint.CategoryScore) int { return int(a.Value - b.Value) })
	for _, c := range doubtful {
		if int(c.Value)*weight < sum || weight == 0 {
			sum, weight = sum+c.Weight*int(c.Value), weight+c.Weight
		}
	}
	if weight == 0 {
		return lint.FullMarks
	}
	return lint.Points(sum / weight)
}

// limit lowers the overall mark to what the rules allow.
func (s *sheet) limit(left []lint.Finding) {
	lower := func(to lint.Points, why string) {
		if s.overall > to {
			s.overall, s.limits = to, append(s.limits, why)
		}
	}
	open := map[lint.Severity]int{}
	for _, f := range left {
		open[f.Check.Severity]++
	}
	for i, b := range bounds() {
		said, lesser := fmt.Sprintf("%d open of %s severity", open[b.severity], b.severity), 0
		for _, below := range bounds()[i+1:] {
			if n := open[below.severity]; n > 0 {
				said, lesser = said+fmt.Sprintf(" and %d of %s", n, below.severity), lesser+n
			}
		}
		best := b.with(open[b.severity], lesser)
		lower(best, fmt.Sprintf("at most %s with %s", best, said))
	}
	for _, c := range s.categories {
		if c.Category == lint.Security && c.Applies {
			lower(c.Value+aboveSecurity, fmt.Sprintf("at most %s points above the mark for security", aboveSecurity))
		}
	}
}
