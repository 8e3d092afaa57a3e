package report

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"strings"
	"text/template"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
)

// Bounds of a template. It may lie in the repository that is judged.
const (
	maxTemplate  = 64 << 10  // bytes of its text
	maxFilled    = 16 << 20  // bytes that it writes
	maxSteps     = 1_000_000 // bodies of range, define and block that it goes through
	maxTemplated = 256 << 10 // bytes of a value that a function takes
)

// Template is a Go template (text/template) that a report fills in.
type Template struct{ name, text string }

// ParseTemplate reads a template. Name is what errors call it, a file.
func ParseTemplate(name, text string) (*Template, error) {
	t := &Template{name: name, text: text}
	if len(text) > maxTemplate {
		return nil, fmt.Errorf("%s: the template has more than %d bytes; write a shorter one", Visible(name), maxTemplate)
	}
	if _, err := t.parse(&templateBudget{}); err != nil {
		return nil, t.wrong(err)
	}
	return t, nil
}

// parse makes the template anew: each filling has its own budget.
func (t *Template) parse(b *templateBudget) (*template.Template, error) {
	parsed, err := template.New(templateName).Funcs(templateFunctions(b)).Parse(t.text)
	if err == nil {
		countSteps(parsed)
	}
	return parsed, err
}

// fillTemplate is the format's writer.
func fillTemplate(w io.Writer, r *lint.Report, o FormatOptions) error {
	t := o.Template
	if t == nil {
		return errors.New("the format template needs a template; name its file with --template FILE")
	}
	parsed, err := t.parse(&templateBudget{})
	if err != nil {
		return t.wrong(err)
	}
	var out bytes.Buffer
	if err := parsed.Execute(&boundedWriter{to: &out, room: maxFilled}, templateData(r)); err != nil {
		return t.wrong(err)
	}
	_, err = w.Write(out.Bytes())
	return err
}

// templateName is what text/template calls the template in its errors: it does not
// quote a name, and a file's may be anything.
const templateName = "TEMPLATE"

// What text/template says before and behind the cause of an error.
var (
	templateWhere = lazyregexp.New(`^template: ` + templateName + `:(\d+)(?::\d+)?: (?:executing "[^"]*" at (<.*?>): )?(?s:(.*))$`)
	goType        = lazyregexp.New(`type \*?report\.\w+`)
)

// wrong says what is wrong with a template, where, and what to do.
func (t *Template) wrong(err error) error {
	where, cause := Visible(t.name), err.Error()
	if m := templateWhere.FindStringSubmatch(cause); m != nil {
		where, cause = where+":"+m[1], m[3]
		if m[2] != "" {
			cause = m[2] + ": " + cause
		}
	}
	cause = goType.ReplaceAllString(cause, "what it is in")
	return fmt.Errorf("%s: %s; the README's section Templates lists fields and functions", where, Visible(cause))
}

// boundedWriter refuses what goes beyond its room.
type boundedWriter struct {
	to   io.Writer
	room int
}

func (b *boundedWriter) Write(p []byte) (int, error) {
	if b.room -= len(p); b.room < 0 {
		return 0, fmt.Errorf("it writes more than %d bytes", maxFilled)
	}
	return b.to.Write(p)
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
