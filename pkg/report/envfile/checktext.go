package envfile

import (
	"bytes"
	"fmt"
	"io"

	"github.com/djready/djready/pkg/report"
)

// Write writes what is wrong, a line each: file:line: severity: variable: message.
func (c Checked) Write(w io.Writer) error {
	var b bytes.Buffer
	errors := 0
	for _, p := range c.Problems {
		b.WriteString(inert(c.File))
		if p.Line > 0 {
			fmt.Fprintf(&b, ":%d", p.Line)
		}
		fmt.Fprintf(&b, ": %s: ", p.severity())
		if p.Variable != "" {
			b.WriteString(inert(p.Variable) + ": ")
		}
		b.WriteString(p.Message)
		if p.Check != nil {
			fmt.Fprintf(&b, " [%s %s]", p.Check.ID, p.Check.Name)
		}
		b.WriteByte('\n')
		if p.Error {
			errors++
		}
	}
	fmt.Fprintf(&b, "%s, %s\n", count(errors, "error"), count(len(c.Problems)-errors, "warning"))
	_, err := w.Write(b.Bytes())
	return err
}

func (p Problem) severity() string {
	if p.Error {
		return "error"
	}
	return "warning"
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

type jsonChecked struct {
	Version  int           `json:"version"`
	File     string        `json:"file"`
	Problems []jsonProblem `json:"problems"`
}

type jsonProblem struct {
	Line     int    `json:"line"`
	Variable string `json:"variable"`
	Severity string `json:"severity"`
	Kind     Kind   `json:"kind"`
	Message  string `json:"message"`
	Rule     string `json:"rule,omitempty"`
	Name     string `json:"name,omitempty"`
}

// WriteJSON writes what is wrong for programs.
func (c Checked) WriteJSON(w io.Writer) error {
	out := jsonChecked{Version: jsonVersion, File: c.File, Problems: []jsonProblem{}}
	for _, p := range c.Problems {
		each := jsonProblem{Line: p.Line, Variable: p.Variable, Severity: p.severity(), Kind: p.Kind, Message: p.Message}
		if p.Check != nil {
			each.Rule, each.Name = p.Check.ID, p.Check.Name
		}
		out.Problems = append(out.Problems, each)
	}
	return report.WriteJSON(w, out)
}
