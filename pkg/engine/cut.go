package engine

import (
	"fmt"
	"slices"

	"github.com/djready/djready/pkg/lint"
)

// unreadID is the check that tells of what was not analysed or not reported.
const unreadID = "DR902"

// cut leaves out the mildest findings beyond a limit, and says so where the first
// of them stands: as a finding, or where that check is not wanted as a notice.
func cut(report *lint.Report, most int) {
	n := len(report.Findings) - most
	if most == 0 || n <= 0 {
		return
	}
	first := report.Findings[most]
	report.Findings = slices.Clip(report.Findings[:most])
	report.Milder = report.Milder[:min(len(report.Milder), most)]
	message := fmt.Sprintf("%d further findings, the mildest, are left out: the limit is %d", n, most)
	i := slices.IndexFunc(report.Checks, func(c *lint.Check) bool { return c.ID == unreadID })
	if i < 0 {
		report.Notices = append(report.Notices, message)
		return
	}
	report.Findings = append(report.Findings, lint.Finding{Check: report.Checks[i], Confidence: lint.ConfidenceHigh, At: first.At, Message: message})
	lint.SortFindings(report.Findings)
}
