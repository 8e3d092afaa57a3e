package report

import (
	"io"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// CodeScanning writes the SARIF that GitHub's code scanning is to have of the
// report, and returns how many findings, the least severe, exceed its limit and
// are left out.
//
// GitHub takes for mended what an analysis lacks, so what is too mild for the
// user to see is in it too; what is suppressed is not, for there it would be an
// open alert. What is known is in it like what is new. Category tells the analyses of one commit apart: a further one of
// the same category replaces the one before. "" is djready's own.
func CodeScanning(w io.Writer, r *lint.Report, category string) (left int, err error) {
	whole := *r
	whole.Findings = slices.Concat(r.Findings, r.Milder)
	lint.SortFindings(whole.Findings)
	return max(0, len(whole.Findings)-maxResults), writeSARIF(w, &whole, Category(category), false)
}

// Category is the id of an analysis whose category has this name. It keeps its
// last slash: GitHub takes what stands before that as the category, and without
// one there is no category.
func Category(name string) string {
	name = strings.Trim(Visible(name), "/")
	if name == "" {
		name = toolName
	}
	return name + "/"
}

// firstLine cuts a finding's place to its first line: GitHub shows an alert in a
// pull request only where all of its lines belong to the change.
func firstLine(at Place, file *source.File) Place {
	if file != nil && at.End.Line > at.Start.Line {
		at.End = file.Position(file.LineSpan(at.Start.Line).End)
	}
	return at
}
