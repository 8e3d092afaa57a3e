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
	Last:    true, // the other checks read files, too
	Run:     lint.OnProject(fileNotAnalysed),
}

func fileNotAnalysed(p *lint.Pass) {
	for _, u := range oncePerFile(slices.Concat(p.Project.Unread, p.Project.Misparsed(), p.Project.UnreadByChecks())) {
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, At: unreadPlace(p.Project, u),
			Message: "the file was not analysed wholly: " + u.Message,
		})
	}
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
	if first := p.FirstLine(u.Path); !first.IsZero() {
		return first
	}
	return source.Location{File: source.NewFile(u.Path, "")}
}
