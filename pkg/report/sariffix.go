package report

import (
	"github.com/owenrumney/go-sarif/v2/sarif"

	"github.com/djready/djready/pkg/lint"
)

// sarifFix describes a change of the source, the edits of one file together. A
// file that is not there yet has all its text inserted at its beginning.
func sarifFix(fix lint.Fix) *sarif.Fix {
	out := sarif.NewFix().WithDescriptionText(Visible(fix.Title))
	out.Properties = sarif.Properties{"safe": fix.Safe}
	var last *sarif.ArtifactChange
	path := ""
	for _, e := range fix.Edits {
		if last == nil || path != e.Path() {
			path = e.Path()
			last = sarif.NewArtifactChange(sarif.NewSimpleArtifactLocation(fileURI(path)))
			out.AddArtifactChanges(last)
		}
		// A replacement may leave out an empty content, but reviewdog panics then.
		last.WithReplacement(sarif.NewReplacement(region(e.Start(), e.End())).
			WithInsertedContent(sarif.NewArtifactContent().WithText(e.New)))
	}
	return out
}
