package checks

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// FileNotAnalysed reports files that djready could not read wholly and that are
// no part of the production settings.
var FileNotAnalysed = &lint.Check{
	ID: "DR902", Name: "file-not-analysed", Title: "A file could not be analysed",
	Category: lint.Tool, Severity: lint.Low, Since: "0.1.0",
	Why: `The file has a syntax error, is unreadable, or is beyond a limit. What it holds was not judged, and nothing is said to be
missing from it.`,
	Fix:     `Mend the file, or take it out of the analysis if it is not meant to be one of the program's.`,
	FixLine: "mend the file",
	Links:   []string{"https://docs.python.org/3/tutorial/errors.html#syntax-errors"},
	Page:    page("file-not-analysed"),
	Run:     lint.OnProject(fileNotAnalysed),
}

func fileNotAnalysed(p *lint.Pass) {
	for _, u := range oncePerFile(append(slices.Clone(p.Project.Unread), misparsed(p.Project)...)) {
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, At: unreadPlace(p.Project, u),
			Message: "the file was not analysed wholly: " + u.Message,
		})
	}
}

// misparsed are the errors of the files, other than those of the production
// settings, that checks read.
func misparsed(p *project.Project) []project.Unread { // candidate for project
	var out []project.Unread
	files := append(slices.Clone(p.Layout.ManagePy), p.Layout.Entry...)
	for _, file := range append(files, p.URLs) {
		m := p.Python(file)
		if m == nil || len(m.Errors) == 0 || ofProduction(p, file) {
			continue
		}
		first := m.Errors[0]
		out = append(out, project.Unread{
			Path: file, At: source.Location{File: m.File, Span: first.Span}, Message: first.Message,
		})
	}
	return out
}

func ofProduction(p *project.Project, file string) bool {
	return slices.ContainsFunc(p.Production(), func(m *project.Module) bool { return slices.Contains(m.Settings.Files, file) })
}

// oncePerFile keeps the first of each file: the others mostly follow from it.
func oncePerFile(unread []project.Unread) []project.Unread {
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(unread), func(u project.Unread) bool {
		known := seen[u.Path]
		seen[u.Path] = true
		return known
	})
}

// unreadPlace is where a file was not understood; its first line where that is
// not known.
func unreadPlace(p *project.Project, u project.Unread) source.Location {
	if !u.At.IsZero() {
		return u.At
	}
	if m := p.Python(u.Path); m != nil {
		return source.Location{File: m.File, Span: m.File.LineSpan(1)}
	}
	return source.Location{File: source.NewFile(u.Path, "")}
}
