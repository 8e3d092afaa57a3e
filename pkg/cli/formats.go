package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// render writes a report in a format, in one call of Write.
func render(w io.Writer, format string, r *lint.Report, o report.FormatOptions) error {
	f, found := report.FindFormat(format)
	if !found {
		return fmt.Errorf("found the format %q, %w", format, oneOf(format, report.FormatNames()))
	}
	return f.Write(w, r, o)
}

// readTemplate reads the template, if a report needs one: what is wrong with it is
// told before anything is judged.
func (f *checkFlags) readTemplate(outputs []output) error {
	needed := f.format == report.TemplateFormat ||
		slices.ContainsFunc(outputs, func(o output) bool { return o.format == report.TemplateFormat })
	switch {
	case !needed && f.template != "":
		return errors.New("--template: no report has the format template; add --format template or --output template=FILE")
	case !needed:
		return nil
	case f.template == "":
		return errors.New("the format template needs a template; name its file with --template FILE")
	}
	text, err := readFile(f.template)
	if err != nil {
		return fmt.Errorf("--template: %w", err)
	}
	if f.parsed, err = report.ParseTemplate(f.template, string(text)); err != nil {
		return fmt.Errorf("--template: %w", err)
	}
	return nil
}

// formatTable is what the README says of the formats.
func formatTable() []byte {
	var out bytes.Buffer
	out.WriteString("| Format | For |\n|---|---|\n")
	for _, f := range report.Formats() {
		fmt.Fprintf(&out, "| `%s` | %s |\n", f.Name, f.Purpose)
	}
	return out.Bytes()
}
