package score

import (
	"cmp"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
)

// deductions are what the findings of each check take from a category's mark, the
// most first.
func deductions(c lint.Category, findings []lint.Finding) []lint.Deduction {
	shares := map[*lint.Check][]int{}
	for _, f := range findings {
		if f.Check.Category == c {
			shares[f.Check] = append(shares[f.Check], shareOf(f))
		}
	}
	var out []lint.Deduction
	for check, each := range shares {
		out = append(out, lint.Deduction{Check: check, Findings: len(each), Share: together(each)})
	}
	order.Stable(out, func(a, b lint.Deduction) int {
		return cmp.Or(cmp.Compare(b.Share, a.Share), strings.Compare(a.Check.ID, b.Check.ID))
	})
	return out
}

// together is the share that several findings of one check take: each half as much
// of its own as the one before. The k-th largest share never gets smaller when one
// is added, so neither does the sum.
func together(shares []int) int {
	order.Stable(shares, func(a, b int) int { return b - a })
	sum := 0
	for i, share := range shares[:min(len(shares), deepest)] {
		sum += share >> i
	}
	return sum
}
