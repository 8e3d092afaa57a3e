package assessment

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// Markdown writes the document for GitHub, in one call of Write. Whatever comes
// from the repository is escaped, or stands in a block that it cannot end.
func Markdown(w io.Writer, d Document) error {
	m := &markdown{}
	m.line("# Production readiness assessment: %s", text(d.Name))
	m.line("**Date:** %s", d.Date.Format(time.DateOnly))
	for _, p := range d.Projects {
		if len(d.Projects) > 1 {
			m.line("## %s", text(p.Name))
			m.deeper = "#"
		}
		m.project(p)
	}
	if len(d.Projects) == 0 {
		m.line("There is no Django project to assess.")
	}
	if len(d.Notices) > 0 {
		m.line("## Notes")
		m.list(d.Notices)
	}
	m.line("---")
	m.line("Made by [djready](https://github.com/djready/djready) %s from the source alone: nothing of the project was run. Next review: after the fixes.", text(d.Version))
	_, err := io.WriteString(w, m.out.String())
	return err
}

// markdown writes one document.
type markdown struct {
	out strings.Builder
	// deeper is what the headings of a project get in front, where there are
	// several.
	deeper string
	// told are the first findings of each check of the project: what is said of
	// them holds for the others.
	told map[string]Finding
}

// line writes a paragraph or heading, with an empty line behind it.
func (m *markdown) line(format string, args ...any) {
	fmt.Fprintf(&m.out, format+"\n\n", args...)
}

func (m *markdown) section(title string) { m.line("%s## %s", m.deeper, title) }

// list writes sentences as a list.
func (m *markdown) list(sentences []string) {
	for _, s := range sentences {
		fmt.Fprintf(&m.out, "- %s\n", text(s))
	}
	m.out.WriteString("\n")
}

func (m *markdown) project(p Project) {
	m.told = map[string]Finding{}
	m.line("**Project:** %s  \n**Judged:** %s  \n**Status:** %s **%s**", text(p.Name), text(p.Judged), statusSign(p.Status), text(string(p.Status)))
	m.section("Executive summary")
	m.line("%s", text(strings.Join(p.Summary, " ")))
	m.changes(p.Findings)
	for _, s := range []struct {
		title       string
		least, most lint.Severity
	}{
		{"🔴 Critical issues", lint.Critical, lint.Critical},
		{"🟠 High priority issues", lint.High, lint.High},
		{"🟡 Medium priority issues", lint.Medium, lint.Medium},
		{"🔵 Low priority issues and notes", lint.Note, lint.Low},
	} {
		m.findings(s.title, p.Findings, s.least, s.most)
	}
	m.practices(p.Practices)
	m.settings(p.Settings)
	m.checklist(p.Checklist)
	m.template(p.Template)
	m.steps(p)
	m.score(p.Score)
	m.warning(p.Warning)
}

func statusSign(s Status) string {
	switch s {
	case Ready:
		return "✅"
	case ReadyWithRemarks:
		return "🟡"
	case NotJudged:
		return "❔"
	}
	return "⚠️"
}

func (m *markdown) practices(practices []Practice) {
	m.section("✅ Good practices found")
	if len(practices) == 0 {
		m.line("None were recorded.")
		return
	}
	for i, p := range practices {
		fmt.Fprintf(&m.out, "%d. ✅ **%s**: %s%s\n", i+1, text(p.Name), text(p.Message), inBrackets(append([]Place{p.Place}, p.Also...)...))
	}
	m.out.WriteString("\n")
}

func (m *markdown) settings(tables []report.EffectiveTable) {
	if len(tables) == 0 {
		return
	}
	m.section("⚙️ Effective production settings")
	m.line("What production would run with, as the repository stands; secrets are masked.")
	for _, t := range tables {
		m.line("Module %s, %s:", code(t.Module), code(t.File))
		m.out.WriteString("| Setting | Value | Where from |\n|---|---|---|\n")
		for _, r := range t.Rows {
			fmt.Fprintf(&m.out, "| %s | %s | %s |\n", code(r.Name), code(r.Value), text(r.Origin))
		}
		m.out.WriteString("\n")
	}
}

func (m *markdown) template(content string) {
	if content == "" {
		return
	}
	m.section("🔧 Environment of production")
	m.line("A template for the environment file of the server; `<…>` stands for what only you know.")
	m.out.WriteString(report.MarkdownBlock("sh", strings.TrimRight(content, "\n")) + "\n")
}

func (m *markdown) warning(lines []string) {
	if len(lines) == 0 {
		return
	}
	m.section("⚠️ Final warning")
	m.line("**Do not deploy to production** until this is mended:")
	for i, l := range lines {
		fmt.Fprintf(&m.out, "%d. %s\n", i+1, text(l))
	}
	m.out.WriteString("\n")
}

func text(s string) string { return report.MarkdownText(s) }
func code(s string) string { return report.MarkdownCode(s) }

// where is a place as a reader looks for it: "shop/settings.py:12".
func (p Place) where() string {
	if p.Line == 0 {
		return p.Path
	}
	return fmt.Sprintf("%s:%d", p.Path, p.Line)
}

// inBrackets are places behind a sentence, without those that are nowhere.
func inBrackets(places ...Place) string {
	var out []string
	for _, p := range places {
		if p.Path != "" {
			out = append(out, code(p.where()))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return " (" + strings.Join(out, ", ") + ")"
}
