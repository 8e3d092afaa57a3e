package assessment

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// findings writes those of some severities as a section; nothing where there are
// none.
func (m *markdown) findings(title string, findings []Finding, least, most lint.Severity) {
	begun := false
	for _, f := range findings {
		if f.Severity < least || f.Severity > most {
			continue
		}
		if !begun {
			m.section(title)
			begun = true
		}
		m.finding(f)
	}
}

func (m *markdown) finding(f Finding) {
	m.line(`<a id="%s"></a>`, f.Anchor)
	m.line("%s### %d. %s", m.deeper, f.Number, text(f.Title))
	about := fmt.Sprintf("[%s](%s) %s, %s, %s", f.ID, f.Page, text(f.Name), f.Severity, f.Category)
	if f.Confidence != lint.ConfidenceHigh {
		about += ", " + f.Confidence.String() + " confidence"
	}
	if f.Place.Path != "" {
		m.line("**Location:** %s (%s)", code(f.Place.where()), about)
	} else {
		m.line("**Location:** the project as a whole (%s)", about)
	}
	if len(f.Excerpt.Lines) > 0 {
		m.out.WriteString(report.MarkdownBlock(f.Excerpt.Language, f.Excerpt.text()) + "\n")
	}
	m.line("**Found:** %s.", text(f.Message))
	for _, n := range f.Related {
		fmt.Fprintf(&m.out, "- %s%s\n", text(n.Message), inBrackets(n.Place))
	}
	if len(f.Related) > 0 {
		m.out.WriteString("\n")
	}
	m.line("**Problem:** %s", f.Problem)
	m.fix(f.Fix)
	if len(f.Environment) > 0 {
		m.line("**In the environment of production:**")
		var lines []string
		for _, v := range f.Environment {
			lines = append(lines, v.Name+"="+v.Value)
		}
		m.out.WriteString(report.MarkdownBlock("sh", strings.Join(lines, "\n")) + "\n")
	}
}

// fix writes how to mend a finding: the change, where there is one, and the advice.
func (m *markdown) fix(f Fix) {
	if f.Patch != "" {
		note := ""
		if !f.Safe {
			note = " A program that relied on what was there may stop."
		}
		m.line("**Fix:** %s.%s", text(f.Title), note)
		m.out.WriteString(report.MarkdownBlock("diff", strings.TrimRight(f.Patch, "\n")) + "\n")
		return
	}
	m.line("**Fix:** %s", f.Advice)
}

// text is the excerpt as it stands in the file, lines left out as "…".
func (e Excerpt) text() string {
	var lines []string
	for _, l := range e.Lines {
		lines = append(lines, l.Before+l.Marked+l.After)
	}
	return strings.Join(lines, "\n")
}
