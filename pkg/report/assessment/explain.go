package assessment

import (
	"fmt"
	"io"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// Explain writes how each number of the scores came about, for a terminal, in one
// call of Write. No line begins with a name of the repository: :: would make it a
// command to GitHub's runner.
func Explain(w io.Writer, d Document) error {
	var out strings.Builder
	for i, p := range d.Projects {
		if i > 0 {
			out.WriteString("\n")
		}
		explainScore(&out, p)
	}
	if len(d.Projects) == 0 {
		out.WriteString("There is no Django project, so there is no score.\n")
	}
	_, err := io.WriteString(w, out.String())
	return err
}

func explainScore(out *strings.Builder, p Project) {
	s := p.Score
	if s.Missing != "" {
		fmt.Fprintf(out, "Project %s has no score: %s.\n", p.Name, s.Missing)
		return
	}
	fmt.Fprintf(out, "Project %s: %s of 10, %s after the urgent fixes (critical and high), %s after all of medium severity and above\n\n", p.Name, s.Overall, s.AfterUrgent, s.AfterFixes)
	for _, c := range s.Categories {
		explainCategory(out, c)
	}
	fmt.Fprintf(out, "\nThe weighted mean is %s.\n", s.Mean)
	for _, l := range s.Limits {
		fmt.Fprintf(out, "The overall mark is %s.\n", l)
	}
	for _, n := range s.NotCounted {
		fmt.Fprintf(out, "Not counted: %s.\n", n)
	}
	out.WriteString(`
Each check takes a share of what is left of its category's 10 points: critical 25 %, high 15 %, medium 10 %, low 3 %;
half of it with medium confidence, nothing with low; a further finding of a check half as much as the one before.
The overall mark is the weighted mean of the categories that apply, rounded down. A category that only findings speak
of counts where it lowers the mean.
`)
}

func explainCategory(out *strings.Builder, c lint.CategoryScore) {
	if !c.Applies {
		fmt.Fprintf(out, "%-14s  n/a  %s\n", c.Category, c.Why)
		return
	}
	fmt.Fprintf(out, "%-14s %4s  weight %d, %s after fixes; %s\n", c.Category, c.Value, c.Weight, c.AfterFixes, c.Why)
	for _, d := range c.Deductions {
		fmt.Fprintf(out, "%21s %4.1f %%  %s %s, %s %s\n", "-", float64(d.Share)/10_000, d.Check.ID, d.Check.Name, d.Check.Severity, counted(d.Findings, "finding", "findings"))
	}
}
