package report

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/gotemplate"
)

// Template is a Go template that a report fills in. It may lie in the repository that
// is judged: what it can do is bounded.
type Template struct {
	name   string
	parsed *gotemplate.Template
}

// ParseTemplate reads a template. Name is what errors call it, a file.
func ParseTemplate(name, text string) (*Template, error) {
	parsed, err := gotemplate.Parse(text, templateFunctions())
	t := &Template{name, parsed}
	if err != nil {
		return nil, t.wrong(err)
	}
	return t, nil
}

// fillTemplate is the format's writer.
func fillTemplate(w io.Writer, r *lint.Report, o FormatOptions) error {
	if o.Template == nil {
		return errors.New("the format template needs a template; name its file with --template FILE")
	}
	return o.Template.wrong(o.Template.parsed.Fill(w, templateData(r)))
}

// wrong says what is wrong with a template, where, and what to do.
func (t *Template) wrong(err error) error {
	var wrong *gotemplate.Error
	if !errors.As(err, &wrong) {
		return err
	}
	if wrong.Line == 0 {
		return fmt.Errorf("%s: %s", Visible(t.name), Visible(wrong.Cause))
	}
	return fmt.Errorf("%s:%d: %s; the README's section Templates lists fields and functions", Visible(t.name), wrong.Line, Visible(wrong.Cause))
}

// templateReport is what a template sees: the report as JSON has it, and what is
// handy.
type templateReport struct {
	jsonReport
	// Conclusion is the text report's last line.
	Conclusion string
	// Counts are the numbers of findings by severity.
	Counts map[string]int
}

func templateData(r *lint.Report) templateReport {
	data := templateReport{jsonReport: document(r), Conclusion: Conclusion(r), Counts: map[string]int{}}
	for _, s := range lint.Severities() {
		data.Counts[s.String()] = 0
	}
	for _, f := range r.Findings {
		data.Counts[f.Check.Severity.String()]++
	}
	inertStrings(&data)
	return data
}

// inertLine is a text that a template may write anywhere: one line that is no
// command to GitHub's runner.
func inertLine(text string) string {
	text = Visible(text)
	if trimmed := strings.TrimLeft(text, " "); strings.HasPrefix(trimmed, "::") {
		return strings.Replace(text, "::", `\x3a:`, 1)
	}
	return text
}
