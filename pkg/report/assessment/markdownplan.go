package assessment

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

func (m *markdown) checklist(groups []Group) {
	m.section("📋 Production deployment checklist")
	m.line("✔ the source shows it, ✘ a finding stands against it, ? the source does not tell.")
	for _, g := range groups {
		if g.Link != "" {
			m.line("%s### [%s](%s)", m.deeper, text(g.Title), g.Link)
		} else {
			m.line("%s### %s", m.deeper, text(g.Title))
		}
		for _, item := range g.Items {
			m.item(item)
		}
		m.out.WriteString("\n")
	}
}

func (m *markdown) item(item Item) {
	line := fmt.Sprintf("- %s **%s**", item.State.sign(), text(item.Task))
	if item.Detail != "" {
		line += " (" + text(item.Detail) + ")"
	}
	switch item.State {
	case Unknown:
		line += ": to verify: " + text(item.Verify)
	default:
		line += ": " + text(item.Because) + inBrackets(item.Place)
	}
	m.out.WriteString(line + links(item.Findings) + "\n")
}

// sign is the state as a character.
func (s State) sign() string { return [...]string{"?", "✔", "✘"}[s] }

// links lead to findings of the document.
func links(anchors []string) string {
	if len(anchors) == 0 {
		return ""
	}
	var out []string
	for _, a := range anchors {
		id, _, _ := strings.Cut(a, "-")
		out = append(out, fmt.Sprintf("[%s](#%s)", strings.ToUpper(id), a))
	}
	return " " + strings.Join(out, " ")
}

func (m *markdown) steps(p Project) {
	if len(p.Steps) == 0 {
		return
	}
	m.section("🚀 Recommended next steps")
	for i, s := range p.Steps {
		mark := ""
		if s.Marked {
			mark = fmt.Sprintf(" (the score is then %s)", s.After)
		}
		fmt.Fprintf(&m.out, "%d. **%s**%s\n", i+1, text(s.Title), mark)
		for _, t := range s.Tasks {
			fmt.Fprintf(&m.out, "   - %s%s\n", text(t.What), links(t.Findings))
		}
	}
	m.out.WriteString("\n")
}

func (m *markdown) score(s lint.Score) {
	m.section("📊 Production readiness score")
	if s.Missing != "" {
		m.line("There is no score: %s.", text(s.Missing))
		return
	}
	m.line("**Current score: %s/10**", s.Overall)
	m.out.WriteString("| Category | Now | After fixes | Weight | Lowered by |\n|---|---:|---:|---:|---|\n")
	for _, c := range s.Categories {
		if !c.Applies {
			fmt.Fprintf(&m.out, "| %s | n/a | n/a | – | %s |\n", c.Category, text(c.Why))
			continue
		}
		fmt.Fprintf(&m.out, "| %s | %s | %s | %d | %s |\n", c.Category, c.Value, c.AfterFixes, c.Weight, lowered(c))
	}
	m.out.WriteString("\n")
	var remarks []string
	for _, l := range s.Limits {
		remarks = append(remarks, "The score is "+l+".")
	}
	for _, n := range s.NotCounted {
		remarks = append(remarks, "Not counted: "+n+".")
	}
	m.list(remarks)
	m.line("**After fixes: %s/10**, when everything of medium severity and above is mended, and as far as the source shows.", s.AfterFixes)
}

// lowered names the checks that take the most of a mark.
func lowered(c lint.CategoryScore) string {
	var out []string
	for _, d := range c.Deductions {
		name := d.Check.ID
		if d.Findings > 1 {
			name += fmt.Sprintf(" ×%d", d.Findings)
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}
