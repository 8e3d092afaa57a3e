package report

import (
	"fmt"

	"github.com/djready/djready/pkg/lint"
)

// fixes says what was mended, what was to be and was not, and what could be.
func (p *printer) fixes() {
	if len(p.report.Fixed)+len(p.report.Unfixed) > 0 {
		p.write(p.style.strong("fixes:"), "\n")
		for _, each := range p.report.Fixed {
			p.write("  ", p.style.good("ok"), " ", p.fix(each.Finding, each.Fix), "\n")
		}
		for _, each := range p.report.Unfixed {
			p.write("  not made: ", p.fix(each.Finding, each.Fix), ": ", Visible(each.Reason), "\n")
		}
		p.write("\n")
	}
	if line := FixesAvailable(p.report); line != "" {
		p.write(line, "\n")
	}
}

func (p *printer) fix(f lint.Finding, fix lint.Fix) string {
	where := ""
	if !f.At.IsZero() {
		where = " (" + p.place(f.At) + ")"
	}
	return f.Check.ID + ": " + Visible(fix.Title) + where
}

// FixesAvailable says how many findings a run with --fix would mend, "" for none.
func FixesAvailable(r *lint.Report) string {
	tried := map[string]bool{}
	for _, each := range r.Unfixed {
		tried[each.Finding.Check.ID+each.Fix.Title] = true
	}
	safe, all := 0, 0
	for _, f := range r.Findings {
		if fix, ok := f.Applicable(true); !ok || tried[f.Check.ID+fix.Title] {
			continue
		}
		all++
		if _, ok := f.Applicable(false); ok {
			safe++
		}
	}
	switch {
	case all == 0:
		return ""
	case safe == all:
		return fmt.Sprintf("fix available for %d: --fix", all)
	case safe == 0:
		return fmt.Sprintf("fix available for %d: --fix=unsafe; mind what it says", all)
	}
	return fmt.Sprintf("fix available for %d: --fix for %d of them, --fix=unsafe for all", all, safe)
}
