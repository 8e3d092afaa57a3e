package assessment

import (
	"fmt"
	"slices"
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
	if first, told := m.told[f.ID]; told {
		m.line("**Problem and fix:** as for [%d](#%s).", first.Number, first.Anchor)
	} else {
		m.told[f.ID] = f
		m.line("**Problem:** %s", f.Problem)
		m.line("**Fix:** %s", f.Fix.Advice)
	}
	m.change(f.Fix)
	if len(f.Environment) > 0 {
		m.line("**In the environment of production:**")
		var lines []string
		for _, v := range f.Environment {
			lines = append(lines, v.Name+"="+v.Value)
		}
		m.out.WriteString(report.MarkdownBlock("sh", strings.Join(lines, "\n")) + "\n")
	}
}

// change writes the change that mends a finding, where there is one.
func (m *markdown) change(f Fix) {
	if f.Patch == "" {
		return
	}
	m.line("**Change** (%s): %s.", code(fixFlag(f)), text(f.Title))
	m.out.WriteString(report.MarkdownBlock("diff", strings.TrimRight(f.Patch, "\n")) + "\n")
}

// fixFlag is what has djready make a change.
func fixFlag(f Fix) string {
	if f.Safe {
		return "--fix"
	}
	return "--fix=unsafe"
}

// changes says once what the flags beside the changes mean.
func (m *markdown) changes(findings []Finding) {
	if slices.ContainsFunc(findings, func(f Finding) bool { return f.Fix.Patch != "" }) {
		m.line("%s makes the changes below that are marked %s. With %s it makes the others, too: each is right for production, but a program that relied on what was there may stop.",
			code("djready check --fix"), code("--fix"), code("--fix=unsafe"))
	}
}

// text is the excerpt as it stands in the file, lines left out as "…".
func (e Excerpt) text() string {
	var lines []string
	for _, l := range e.Lines {
		lines = append(lines, l.Before+l.Marked+l.After)
	}
	return strings.Join(lines, "\n")
}
