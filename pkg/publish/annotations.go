package publish

import (
	"path"
	"strconv"

	"github.com/sethvargo/go-githubactions"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// Annotate annotates the lines that the findings stand in, the worst first, as
// many as the runner shows, and returns how many are left out. Base is where the
// report's tree lies in the workspace, "" for the workspace itself.
func (w *Workflow) Annotate(r *lint.Report, base string) (left int, err error) {
	for _, f := range r.Findings {
		level := levelOf(f.Check.Severity)
		if w.room(level) == 0 {
			left++
			continue
		}
		at := report.PlaceOf(r, f)
		at.Path = path.Join(base, at.Path)
		properties := place(at)
		properties["title"] = report.Visible(f.Check.Severity.String() + "[" + f.Check.ID + "] " + f.Check.Name)
		message := report.Visible(f.Message) + "."
		if f.Check.FixLine != "" {
			message += "\nHelp: " + report.Visible(f.Check.FixLine) + "."
		}
		if _, shown := properties["file"]; !shown {
			message = report.Visible(at.Path) + ": " + message
		}
		if err := w.annotate(level, properties, message); err != nil {
			return left, err
		}
	}
	return left, nil
}

// place is where GitHub shows an annotation. It ignores columns of a place of
// several lines. A file whose name is not fit for a log is left out.
func place(at report.Place) githubactions.CommandProperties {
	if report.Visible(at.Path) != at.Path {
		return githubactions.CommandProperties{}
	}
	out := githubactions.CommandProperties{
		"file": at.Path,
		"line": strconv.Itoa(at.Start.Line), "endLine": strconv.Itoa(at.End.Line),
	}
	if at.Start.Line == at.End.Line {
		out["col"], out["endColumn"] = strconv.Itoa(at.Start.Column), strconv.Itoa(at.End.Column)
	}
	return out
}

func levelOf(s lint.Severity) Level {
	switch s {
	case lint.Critical, lint.High:
		return ErrorLevel
	case lint.Medium:
		return WarningLevel
	}
	return NoticeLevel
}
