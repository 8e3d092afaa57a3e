package report

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// ExcerptLine is one source line for a document, in three parts: joined they are
// the line as it is shown, with secrets masked, invisible characters written out,
// and cut where it is too long.
type ExcerptLine struct {
	// Number is 1-based; 0 for a line that stands for others that are left out.
	Number int
	// Marked is what the finding is about; "" where the line is not part of it.
	Before, Marked, After string
}

// Excerpts shows places of a report's files, all secrets of the report masked.
type Excerpts struct{ hidden mask }

// NewExcerpts gathers the secrets of a report.
func NewExcerpts(r *lint.Report) Excerpts { return Excerpts{newExcerptMask(r)} }

// Of gives the lines of a place: none for one that is nowhere or in an empty file.
// Of a long place the middle is left out.
func (x Excerpts) Of(at source.Location) []ExcerptLine {
	if at.IsZero() || at.File.Text() == "" {
		return nil
	}
	e := (&printer{hidden: x.hidden, columns: defaultColumns}).excerptOf(at, nil)
	var out []ExcerptLine
	for n := e.first; n <= e.last; n++ {
		if e.last-e.first >= maxExcerptLines && n == e.first+headLines {
			out = append(out, ExcerptLine{Before: ellipsis})
			n = e.last - tailLines + 1
		}
		out = append(out, e.parts(n))
	}
	return out
}

// parts cuts a line where the place begins and ends.
func (e excerpt) parts(n int) ExcerptLine {
	var before, marked, after strings.Builder
	for _, c := range e.cells(n) {
		switch {
		case c.span.End <= e.span.Start && c.span.Start < e.span.Start:
			before.WriteString(c.shown)
		case c.span.Start < e.span.End:
			marked.WriteString(c.shown)
		default:
			after.WriteString(c.shown)
		}
	}
	return ExcerptLine{Number: n, Before: before.String(), Marked: marked.String(), After: after.String()}
}
