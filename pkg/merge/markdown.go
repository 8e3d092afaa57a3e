package merge

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/report"
)

const (
	// maxMarkdown keeps clear of the 1 MiB above which a job's summary is not shown.
	maxMarkdown = 1_000_000
	maxRules    = 30
	maxMissing  = 100
)

// Markdown writes a summary for people: the totals, the repositories with the
// worst first, and what is most often wrong. It is below 1 MB; what does not fit
// is counted.
func (j *Joined) Markdown(w io.Writer) error {
	tail := j.rulesTable()
	out := "## djready\n\n" + j.conclusion() + "\n" + j.missingList()
	out += j.repositoryTable(maxMarkdown - len(out) - len(tail))
	_, err := io.WriteString(w, out+tail)
	return err
}

func (j *Joined) conclusion() string {
	t := j.Totals
	line := fmt.Sprintf("%s, %d of them with production settings: %s", number(t.Repositories, "repository", "repositories"), t.Analysed, number(t.Findings, "finding", "findings"))
	for _, s := range lint.Severities() {
		if n := *t.of(s); n > 0 {
			line += fmt.Sprintf(", %d %s", n, s)
		}
	}
	if t.Suppressed > 0 {
		line += fmt.Sprintf("; %d suppressed", t.Suppressed)
	}
	return line + "."
}

func number(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// missingList must not be overlooked: silence looks like success.
func (j *Joined) missingList() string {
	if len(j.Missing) == 0 {
		return ""
	}
	out := fmt.Sprintf("\n**%s without a report:**\n\n", number(len(j.Missing), "repository is", "repositories are"))
	for i, name := range j.Missing {
		if i == maxMissing {
			return out + fmt.Sprintf("- and %d more\n", len(j.Missing)-i)
		}
		out += "- " + report.MarkdownCode(name) + "\n"
	}
	return out
}

func (j *Joined) repositoryTable(room int) string {
	if len(j.Repositories) == 0 {
		return ""
	}
	var out strings.Builder
	out.WriteString("\n| Repository | Score | Critical | High | Medium | Low | Note | Worst finding |\n|---|---:|---:|---:|---:|---:|---:|---|\n")
	const more = "\n%d further repositories do not fit in here; the JSON has them.\n"
	for i, r := range worstFirst(j.Repositories) {
		row := r.row()
		if out.Len()+len(row)+len(more)+20 > room {
			fmt.Fprintf(&out, more, len(j.Repositories)-i)
			break
		}
		out.WriteString(row)
	}
	return out.String()
}

// worstFirst orders by how many findings of the worst severity there are, then
// of the next.
func worstFirst(repositories []Repository) []Repository {
	out := slices.Clone(repositories)
	order.Stable(out, func(a, b Repository) int {
		for _, s := range lint.Severities() {
			if order := cmp.Compare(*b.Counts.of(s), *a.Counts.of(s)); order != 0 {
				return order
			}
		}
		return 0
	})
	return out
}

func (r Repository) row() string {
	c := r.Counts
	return fmt.Sprintf("| %s | %s | %d | %d | %d | %d | %d | %s |\n", report.MarkdownCode(r.Name), shorten(string(r.Score)), c.Critical, c.High, c.Medium, c.Low, c.Note, r.worst())
}

func (r Repository) worst() string {
	if len(r.findings) == 0 {
		if !r.Analysed {
			return "no production settings"
		}
		return ""
	}
	f := slices.MaxFunc(r.findings, func(a, b finding) int { // the first of the worst
		x, _ := lint.ParseSeverity(a.Severity)
		y, _ := lint.ParseSeverity(b.Severity)
		return cmp.Compare(x, y)
	})
	return report.MarkdownText(shorten(f.Rule + " " + f.Name))
}

func (j *Joined) rulesTable() string {
	if len(j.Rules) == 0 {
		return ""
	}
	var out strings.Builder
	out.WriteString("\n### What is wrong most\n\n| Severity | Check | Repositories | Findings |\n|---|---|---:|---:|\n")
	for i, r := range j.Rules {
		if i == maxRules {
			fmt.Fprintf(&out, "\n%d further checks found something; the JSON has them.\n", len(j.Rules)-i)
			break
		}
		fmt.Fprintf(&out, "| %s | %s | %d | %d |\n", r.Severity, report.MarkdownText(shorten(r.Rule+" "+r.Name)), r.Repositories, r.Findings)
	}
	return out.String()
}

// shorten keeps a cell small that a forged report would fill.
func shorten(text string) string {
	const most = 200
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
