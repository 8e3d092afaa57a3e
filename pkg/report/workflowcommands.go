package report

import (
	"io"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// WorkflowCommands writes an annotation for each finding and for each notice as
// commands to GitHub's runner, the worst first, and a last line that says how much
// was found. The runner shows ten of each level for a step, and the rest in the
// log. Paths are relative to the tree: for GitHub it has to be the repository.
func WorkflowCommands(w io.Writer, r *lint.Report) error {
	var out strings.Builder
	for _, f := range r.Findings {
		out.WriteString(AnnotationOf(r, f, "").Command() + "\n")
	}
	for _, notice := range r.Notices {
		out.WriteString(Annotation{Level: NoticeLevel, Message: notice}.Command() + "\n")
	}
	out.WriteString(Conclusion(r) + "\n")
	_, err := io.WriteString(w, out.String())
	return err
}
