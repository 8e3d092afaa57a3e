package publish

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// Annotate annotates the lines that the findings stand in, the worst first, as
// many as the runner shows, and returns how many are left out. Base is where the
// report's tree lies in the workspace, "" for the workspace itself.
func (w *Workflow) Annotate(r *lint.Report, base string) (left int, err error) {
	for _, f := range r.Findings {
		a := report.AnnotationOf(r, f, base)
		if w.room(a.Level) == 0 {
			left++
			continue
		}
		if err := w.annotate(a); err != nil {
			return left, err
		}
	}
	return left, nil
}
