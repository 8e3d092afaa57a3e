package assessment

import (
	"crypto/sha256"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/source"
)

// findings are those of a project, in the order of the report.
func (b builder) findings(p *project.Project) []Finding {
	var out []Finding
	for i, f := range b.Report.Findings {
		if slices.Contains(f.Projects, p.Root) {
			finding := b.finding(p, f, b.fingerprints[i])
			finding.Number = len(out) + 1
			out = append(out, finding)
		}
	}
	return out
}

func (b builder) finding(p *project.Project, f lint.Finding, fingerprint string) Finding {
	c := f.Check
	out := Finding{
		ID: c.ID, Name: c.Name, Title: c.Title, Page: report.PageAddress(c), Anchor: b.anchor(p, f, fingerprint),
		Category: c.Category, Severity: c.Severity, Confidence: f.Confidence,
		Message: report.Visible(f.Message), Place: placeOf(f.At), Excerpt: Excerpt{Lines: b.excerpts.Of(f.At)},
		Problem: c.Why, Fix: b.fix(f), Environment: environment(p, f), Default: report.Visible(f.Variable), Modules: visible(f.Modules), New: f.New,
	}
	if len(out.Excerpt.Lines) > 0 {
		out.Excerpt.Language = language(f.At.Path())
	}
	for _, r := range f.Related {
		out.Related = append(out.Related, Note{Place: placeOf(r.At), Message: report.Visible(r.Message)})
	}
	if f.Rescue != "" {
		out.Related = append(out.Related, Note{Message: report.Visible(f.Rescue) + " mends it in the deployed environment"})
	}
	return out
}

// anchor is of the check, the file and the line's text, so that links hold as long
// as the line does.
func (b builder) anchor(p *project.Project, f lint.Finding, fingerprint string) string {
	hash := sha256.Sum256([]byte(strings.Join([]string{p.Root, f.At.Path(), fingerprint}, "\x00")))
	first := fmt.Sprintf("%s-%x", strings.ToLower(f.Check.ID), hash[:3])
	anchor := first
	for n := 2; b.anchors[anchor]; n++ {
		anchor = fmt.Sprintf("%s-%d", first, n)
	}
	b.anchors[anchor] = true
	return anchor
}

// fix takes the first change that can be shown.
func (b builder) fix(f lint.Finding) Fix {
	out := Fix{Line: f.Check.FixLine, Advice: f.Check.Fix}
	if b.Patch == nil {
		return out
	}
	for _, fix := range f.Fixes {
		if patch := b.Patch(b.Report, fix); patch != "" {
			out.Title, out.Patch, out.Safe = report.Visible(fix.Title), patch, fix.Safe
			return out
		}
	}
	return out
}

func placeOf(at source.Location) Place {
	if at.IsZero() {
		return Place{}
	}
	start, end := at.Start(), at.End()
	return Place{Path: report.Visible(at.Path()), Line: start.Line, Column: start.Column, EndLine: end.Line}
}

// language is the word for a block of a file's code.
func language(file string) string {
	base := strings.ToLower(path.Base(file))
	switch {
	case strings.HasPrefix(base, "dockerfile"):
		return "dockerfile"
	case strings.HasPrefix(base, ".env"):
		return "sh"
	}
	switch path.Ext(base) {
	case ".py":
		return "python"
	case ".yml", ".yaml":
		return "yaml"
	case ".toml", ".json", ".sh", ".html":
		return path.Ext(base)[1:]
	}
	return ""
}

func projectID(i int) string { return fmt.Sprintf("project-%d", i+1) }
