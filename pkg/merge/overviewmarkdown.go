package merge

import (
	"fmt"
	"io"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// Markdown writes the overview for people, in one call of Write.
func (o Overview) Markdown(w io.Writer) error {
	var out strings.Builder
	out.WriteString("# Production readiness of the organisation\n\n")
	fmt.Fprintf(&out, "%s\n%s", (&Joined{Totals: o.Totals}).conclusion(), (&Joined{Missing: o.Missing}).missingList())
	o.scores(&out)
	o.disappeared(&out)
	o.worst(&out)
	out.WriteString((&Joined{Rules: o.MostFrequent}).rulesTable())
	_, err := io.WriteString(w, out.String())
	return err
}

// scores is the table of repositories, with the trend where there is one.
func (o Overview) scores(out *strings.Builder) {
	out.WriteString("\n## Scores\n\n| Repository | Score |")
	rule := "\n|---|---:|"
	if o.Compared {
		out.WriteString(" Before | Change |")
		rule += "---:|---:|"
	}
	out.WriteString(" Critical | High | Medium |" + rule + "---:|---:|---:|\n")
	for _, s := range o.Standings {
		fmt.Fprintf(out, "| %s | %s |", report.MarkdownCode(s.Name), points(s.Score))
		if o.Compared {
			fmt.Fprintf(out, " %s | %s |", s.before(), change(s.Before, s.Score))
		}
		fmt.Fprintf(out, " %s | %s | %s |\n", s.trend(lint.Critical), s.trend(lint.High), s.trend(lint.Medium))
	}
}

func points(p *lint.Points) string {
	if p == nil {
		return "none"
	}
	return p.String()
}

func (s Standing) before() string {
	if s.New {
		return "new"
	}
	return points(s.Before)
}

// change is the difference of two scores, "" where one is missing.
func change(from, to *lint.Points) string {
	if from == nil || to == nil {
		return ""
	}
	switch d := *to - *from; {
	case d > 0:
		return "▲ +" + d.String()
	case d < 0:
		return "▼ −" + (-d).String()
	}
	return "="
}

// trend is how many findings of a severity there are, and how many more or fewer.
func (s Standing) trend(severity lint.Severity) string {
	n := *s.Counts.of(severity)
	if s.Older == nil || *s.Older.of(severity) == n {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%d (%+d)", n, n-*s.Older.of(severity))
}

// disappeared must not be overlooked: what is not judged has no findings.
func (o Overview) disappeared(out *strings.Builder) {
	if len(o.Disappeared) == 0 {
		return
	}
	out.WriteString("\nNo longer there:\n\n")
	for _, name := range o.Disappeared {
		fmt.Fprintf(out, "- %s\n", report.MarkdownCode(name))
	}
}

// worst lists the critical and high findings by repository.
func (o Overview) worst(out *strings.Builder) {
	begun := false
	for _, s := range o.Standings {
		if len(s.Worst) == 0 {
			continue
		}
		if !begun {
			out.WriteString("\n## Worst findings\n")
			begun = true
		}
		fmt.Fprintf(out, "\n### %s\n\n", report.MarkdownCode(s.Name))
		for _, f := range s.Worst {
			fmt.Fprintf(out, "- %s, %s: %s (%s)\n", f.Severity, report.MarkdownText(f.Rule+" "+f.Name), report.MarkdownText(f.Message), report.MarkdownCode(fmt.Sprintf("%s:%d", f.File, f.Line)))
		}
		if n := s.Counts.Critical + s.Counts.High - len(s.Worst); n > 0 {
			fmt.Fprintf(out, "- and %d more\n", n)
		}
	}
}
