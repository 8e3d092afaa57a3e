package report

import (
	"io"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

type rdResult struct {
	Source      rdSource       `json:"source"`
	Diagnostics []rdDiagnostic `json:"diagnostics"`
}

type rdSource struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type rdDiagnostic struct {
	Message     string         `json:"message"`
	Location    rdLocation     `json:"location"`
	Severity    string         `json:"severity"`
	Code        rdCode         `json:"code"`
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
	Related     []rdRelated    `json:"related_locations,omitempty"`
}

type rdCode struct {
	Value string `json:"value"`
	URL   string `json:"url"`
}

type rdLocation struct {
	Path  string   `json:"path"`
	Range *rdRange `json:"range,omitempty"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
}

// rdPosition counts columns in bytes of UTF-8, from 1.
type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

// RDJSON writes the findings in reviewdog's own format. A suggestion is one change
// of the finding's file: fixes of other files are left out, several edits of one
// fix are joined.
func RDJSON(w io.Writer, r *lint.Report) error {
	out := rdResult{Source: rdSource{toolName, homepage}, Diagnostics: []rdDiagnostic{}}
	showable := newFixes(r)
	for _, f := range r.Findings {
		d := rdDiagnostic{
			Message:     Visible(f.Message) + ".",
			Location:    rdLocation{Path: Visible(PlaceOf(r, f).Path)},
			Severity:    rdSeverity(f.Check.Severity),
			Code:        rdCode{f.Check.ID + " " + f.Check.Name, PageAddress(f.Check)},
			Suggestions: rdSuggestions(showable, f),
		}
		if f.Check.FixLine != "" {
			d.Message += " Help: " + Visible(f.Check.FixLine) + "."
		}
		if !f.At.IsZero() {
			d.Location = rdPlace(f.At)
		}
		for _, related := range f.Related {
			if !related.At.IsZero() {
				d.Related = append(d.Related, rdRelated{Visible(related.Message), rdPlace(related.At)})
			}
		}
		out.Diagnostics = append(out.Diagnostics, d)
	}
	return WriteJSON(w, out)
}

func rdSuggestions(showable fixes, f lint.Finding) []rdSuggestion {
	var out []rdSuggestion
	for _, fix := range showable.of(f) {
		if edit, ok := showable.joined(fix); ok && edit.Path() == f.At.Path() {
			out = append(out, rdSuggestion{*rdPlace(edit.Location).Range, edit.New})
		}
	}
	return out
}

func rdPlace(at source.Location) rdLocation {
	position := func(offset int) rdPosition {
		line := at.File.Position(offset).Line
		return rdPosition{line, 1 + offset - at.File.LineSpan(line).Start}
	}
	return rdLocation{Visible(at.Path()), &rdRange{position(at.Span.Start), position(at.Span.End)}}
}

func rdSeverity(s lint.Severity) string {
	switch annotationLevel(s) {
	case ErrorLevel:
		return "ERROR"
	case WarningLevel:
		return "WARNING"
	}
	return "INFO"
}
