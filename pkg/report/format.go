package report

import (
	"io"
	"slices"

	"github.com/djready/djready/pkg/lint"
)

// Format is a way to write a report.
type Format struct {
	// Name is what --format and --output call it.
	Name string
	// Purpose says what it is for, as the README does.
	Purpose string

	write func(io.Writer, *lint.Report, FormatOptions) error
}

// FormatOptions are what single formats let a user say. The zero value is the
// default of all but the template, which has none.
type FormatOptions struct {
	Text TextOptions
	// Template is what the format of that name fills in.
	Template *Template
}

// TemplateFormat is the name of the format that needs FormatOptions.Template.
const TemplateFormat = "template"

// Formats are all formats, the default first.
func Formats() []Format {
	return []Format{
		{"text", "people: the findings with the lines they stand in", func(w io.Writer, r *lint.Report, o FormatOptions) error { return Text(w, r, o.Text) }},
		{"json", "programs: everything that djready knows, with fixes", plainly(JSON)},
		{"sarif", "code scanning and editors: SARIF 2.1.0 within GitHub's limits, with fixes", plainly(SARIF)},
		{"github", "the log of a GitHub workflow without the action: annotations of the lines", plainly(WorkflowCommands)},
		{"gitlab", "GitLab: the artifact `reports: codequality`", plainly(CodeQuality)},
		{"junit", "test reports: a test case for each finding, and for each check without one", plainly(JUnit)},
		{"rdjson", "reviewdog: `reviewdog -f=rdjson`, with suggestions", plainly(RDJSON)},
		{"badge", "a badge in a README: the JSON that shields.io's endpoint badge reads", plainly(Badge)},
		{TemplateFormat, "anything else: a Go template, named by `--template FILE`", fillTemplate},
	}
}

func plainly(write func(io.Writer, *lint.Report) error) func(io.Writer, *lint.Report, FormatOptions) error {
	return func(w io.Writer, r *lint.Report, _ FormatOptions) error { return write(w, r) }
}

// FormatNames are the names of all formats.
func FormatNames() []string {
	return each(Formats(), func(f Format) string { return f.Name })
}

// FindFormat finds a format by its name.
func FindFormat(name string) (Format, bool) {
	i := slices.IndexFunc(Formats(), func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, false
	}
	return Formats()[i], true
}

// Write writes a report, in one call of Write. The same report gives the same
// bytes. The error is the writer's, or what is wrong with a template.
func (f Format) Write(w io.Writer, r *lint.Report, o FormatOptions) error { return f.write(w, r, o) }
