package publish

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

const (
	// maxSummary keeps clear of the 1 MiB above which the runner shows nothing.
	maxSummary = 1_000_000
	maxCell    = 500 // characters of a text in the summary
	maxItems   = 50  // of a list other than the findings
)

// Summary is what the job's summary tells of a run.
type Summary struct {
	// Report is what was found, nil where nothing came of it.
	Report *lint.Report
	// Outcome is how the run ended, a sentence.
	Outcome string
	// Notes are what else a reader must know, a sentence each: what became of the
	// upload, what was left out.
	Notes []string
	// Compared says that the findings were compared with a baseline.
	Compared bool
	// Reproduce is the command that does the same on a developer's machine.
	Reproduce string
	Links     Links
}

// Markdown is the summary, of less than the runner's limit. Findings that do not
// fit are counted.
func (s Summary) Markdown() string {
	var head, tail strings.Builder
	fmt.Fprintf(&head, "## djready\n\n%s\n", sentence(s.Outcome))
	if s.Report != nil {
		fmt.Fprintf(&head, "\n%s\n", sentence(report.Conclusion(s.Report)))
		s.judged(&head)
	}
	list(&tail, s.notes())
	if s.Reproduce != "" {
		fmt.Fprintf(&tail, "\nTo see this on your machine:\n\n%s", report.MarkdownBlock("shell", report.Visible(s.Reproduce)))
	}
	return head.String() + s.table(maxSummary-head.Len()-tail.Len()) + tail.String()
}

func (s Summary) judged(out *strings.Builder) {
	var items []string
	for _, p := range s.Report.Projects {
		items = append(items, report.Judged(p))
		if line := report.ScoreLine(p.Score); line != "" {
			items = append(items, "Score: "+line)
		}
	}
	list(out, items)
}

func (s Summary) notes() []string {
	if s.Report == nil {
		return s.Notes
	}
	return append(append([]string{}, s.Notes...), s.Report.Notices...)
}

// list writes sentences as a list.
func list(out *strings.Builder, items []string) {
	if len(items) == 0 {
		return
	}
	out.WriteString("\n")
	for i, item := range items {
		if i == maxItems {
			fmt.Fprintf(out, "- and %d more\n", len(items)-i)
			return
		}
		fmt.Fprintf(out, "- %s\n", sentence(item))
	}
}

// sentence is a text of the summary, never too long.
func sentence(text string) string { return report.MarkdownText(clip(text, maxCell)) }

// table lists the findings, as many as fit.
func (s Summary) table(room int) string {
	if s.Report == nil || len(s.Report.Findings) == 0 {
		return ""
	}
	var out strings.Builder
	out.WriteString("\n| Severity | Check | Finding | Where |\n|---|---|---|---|\n")
	const more = "\n%d further findings do not fit in here; the log lists them.\n"
	for i, f := range s.Report.Findings {
		row := s.row(f)
		if out.Len()+len(row)+len(more)+20 > room {
			fmt.Fprintf(&out, more, len(s.Report.Findings)-i)
			break
		}
		out.WriteString(row)
	}
	return out.String()
}

func (s Summary) row(f lint.Finding) string {
	severity := f.Check.Severity.String()
	if s.Compared && f.New {
		severity += ", <b>new</b>"
	}
	message := sentence(f.Message)
	if f.Confidence != lint.ConfidenceHigh {
		message += " (" + f.Confidence.String() + " confidence)"
	}
	return fmt.Sprintf("| %s | [%s](%s) %s | %s | %s |\n",
		severity, report.MarkdownText(f.Check.ID), report.PageAddress(f.Check), report.MarkdownText(f.Check.Name), message, s.Links.line(report.PlaceOf(s.Report, f)))
}
