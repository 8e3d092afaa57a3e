package report

import (
	"cmp"
	"fmt"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
)

// tally is how often a check found something.
type tally struct {
	check *lint.Check
	count int
}

// tallies count the findings of each check, the worst check first, then the one
// with the most.
func tallies(r *lint.Report) []tally {
	counts := map[*lint.Check]int{}
	for _, f := range r.Findings {
		counts[f.Check]++
	}
	var out []tally
	for check, n := range counts {
		out = append(out, tally{check, n})
	}
	order.Stable(out, func(a, b tally) int {
		return cmp.Or(cmp.Compare(b.check.Severity, a.check.Severity), cmp.Compare(b.count, a.count), cmp.Compare(a.check.ID, b.check.ID))
	})
	return out
}

// statistics writes a line for each check, in place of its findings.
func (p *printer) statistics() {
	all := tallies(p.report)
	digits, name := 0, 0
	for _, t := range all {
		digits = max(digits, len(fmt.Sprint(t.count)))
		name = max(name, len(t.check.Name))
	}
	for _, t := range all {
		severity := p.style.severity[t.check.Severity](t.check.Severity.String())
		gap := max(0, len("critical")-len(t.check.Severity.String()))
		p.write(fmt.Sprintf("%*d  %s%*s  %s  %-*s  %s\n", digits, t.count, severity, gap, "", t.check.ID, name, t.check.Name, t.check.Title))
	}
}
