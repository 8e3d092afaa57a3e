package catalog

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// generated warns whoever would edit a page.
const generated = "<!-- Generated from the check and its fixtures by go generate ./...; do not edit. -->\n\n"

// Render writes the documentation page of a check, from its facts and from its
// cases "bad" and "good".
func Render(check *lint.Check, cases []*Case) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(generated)
	fmt.Fprintf(&b, "# %s: %s\n\n", check.ID, check.Name)
	fmt.Fprintf(&b, "%s.\n\n", check.Title)
	facts(&b, check)
	fmt.Fprintf(&b, "## Why\n\n%s\n\n", check.Why)
	for _, c := range cases {
		if c.Name == "bad" {
			if err := example(&b, "## Example", c.WithoutWants(), check); err != nil {
				return nil, err
			}
		}
	}
	fmt.Fprintf(&b, "## Fix\n\n%s\n\n", check.Fix)
	for _, c := range cases {
		if c.Name == "good" {
			code(&b, "## Example of what passes", c.WithoutWants())
		}
	}
	b.WriteString("## Read on\n\n")
	for _, link := range check.Links {
		fmt.Fprintf(&b, "- <%s>\n", link)
	}
	return b.Bytes(), nil
}

// facts is the table of what is not prose.
func facts(b *bytes.Buffer, check *lint.Check) {
	shown := "yes"
	if check.Pedantic {
		shown = "with `--pedantic` only"
	}
	rows := [][2]string{{"Severity", check.Severity.String()}, {"Category", string(check.Category)}, {"Shown", shown}}
	if len(check.Django) > 0 {
		rows = append(rows, [2]string{"Django's own check", "`" + strings.Join(check.Django, "`, `") + "`"})
	}
	if len(check.Overlaps) > 0 {
		rows = append(rows, [2]string{"Other linters' rules, for literals", strings.Join(check.Overlaps, ", ")})
	}
	if len(check.CWE) > 0 {
		rows = append(rows, [2]string{"Weakness", weaknesses(check.CWE)})
	}
	if check.Practice != "" {
		rows = append(rows, [2]string{"Good practice where it passes", check.Practice})
	}
	rows = append(rows, [2]string{"Since", check.Since})
	b.WriteString("| | |\n|---|---|\n")
	for _, row := range rows {
		fmt.Fprintf(b, "| %s | %s |\n", row[0], row[1])
	}
	b.WriteString("\n")
}

func weaknesses(cwe []int) string {
	var links []string
	for _, id := range cwe {
		links = append(links, fmt.Sprintf("[CWE-%d](https://cwe.mitre.org/data/definitions/%d.html)", id, id))
	}
	return strings.Join(links, ", ")
}

// example writes a case and what djready says of it.
func example(b *bytes.Buffer, heading string, c *Case, check *lint.Check) error {
	code(b, heading, c)
	found, err := c.Report(check)
	if err != nil {
		return err
	}
	var output strings.Builder
	if err := report.Text(&output, found, report.TextOptions{Quiet: true}); err != nil {
		return err
	}
	fmt.Fprintf(b, "djready says:\n\n~~~text\n%s\n~~~\n\n", strings.TrimSpace(output.String()))
	return nil
}

// code writes the files of a case.
func code(b *bytes.Buffer, heading string, c *Case) {
	fmt.Fprintf(b, "%s\n\n", heading)
	for _, name := range slices.Sorted(maps.Keys(c.Files)) {
		text := strings.TrimSpace(c.Files[name])
		if text == "" {
			continue // packages need their __init__.py; readers do not
		}
		fmt.Fprintf(b, "`%s`\n\n~~~%s\n%s\n~~~\n\n", name, language(name), text)
	}
}

// language names the language of a file for the highlighting of Markdown.
func language(name string) string {
	switch base := path.Base(name); {
	case strings.HasPrefix(base, "Dockerfile"):
		return "dockerfile"
	case strings.HasPrefix(base, ".env"):
		return "sh"
	}
	switch path.Ext(name) {
	case ".py":
		return "python"
	case ".yml", ".yaml":
		return "yaml"
	case ".toml":
		return "toml"
	case ".json":
		return "json"
	}
	return "text"
}
