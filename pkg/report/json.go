package report

import (
	"io"
	"time"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// jsonVersion is the version of the JSON format. A field that is added does not
// change it; one that is removed or means something else does.
const jsonVersion = 1

type jsonReport struct {
	Version int      `json:"version"`
	Tool    jsonTool `json:"tool"`
	// Score is the lowest of the projects'; none where one has none.
	Score    *lint.Points  `json:"score,omitempty"`
	Projects []jsonProject `json:"projects"`
	Findings []jsonFinding `json:"findings"`
	// Suppressed are findings too, with the reason of the comment.
	Suppressed []jsonSuppressed `json:"suppressed"`
	Satisfied  []jsonPractice   `json:"satisfied"`
	Notices    []string         `json:"notices"`
	Compared   []jsonComparison `json:"compared,omitempty"`
}

type jsonSuppressed struct {
	jsonFinding
	Reason string `json:"reason"`
	Until  string `json:"until,omitempty"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonProject struct {
	Root     string         `json:"root"`
	Django   string         `json:"django"`
	Settings []jsonSettings `json:"settings"`
	Score    Score          `json:"score"`
}

type jsonSettings struct {
	Module string `json:"module"`
	File   string `json:"file"`
	Role   string `json:"role"`
	Why    string `json:"why"`
}

type jsonFinding struct {
	Rule        string        `json:"rule"`
	Name        string        `json:"name"`
	Severity    string        `json:"severity"`
	Confidence  string        `json:"confidence"`
	Category    string        `json:"category"`
	Message     string        `json:"message"`
	Help        string        `json:"help"`
	File        string        `json:"file"`
	Start       jsonPosition  `json:"start"`
	End         jsonPosition  `json:"end"`
	Modules     []string      `json:"modules"`
	Django      []string      `json:"django"`
	CWE         []int         `json:"cwe"`
	Fingerprint string        `json:"fingerprint"`
	Identity    string        `json:"identity"`
	New         bool          `json:"new,omitempty"`
	Related     []jsonRelated `json:"related"`
	Fixes       []jsonFix     `json:"fixes"`
}

type jsonPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type jsonRelated struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Message string `json:"message"`
}

type jsonPractice struct {
	Name    string `json:"name"`
	Message string `json:"message"`
	File    string `json:"file"`
	Line    int    `json:"line"`
}

// JSON writes the report in djready's own format, version 1. Lines and columns
// are 1-based, columns count UTF-16 code units, ends are exclusive. What stands
// nowhere has an empty file and line 0, but a finding without a place is put on
// the first line of its settings module. Arrays are never null.
func JSON(w io.Writer, r *lint.Report) error { return WriteJSON(w, document(r)) }

func document(r *lint.Report) jsonReport {
	out := jsonReport{
		Version:   jsonVersion,
		Tool:      jsonTool{Name: toolName, Version: r.Version},
		Projects:  each(r.Projects, projectJSON),
		Satisfied: each(r.Practices, practiceJSON),
		Notices:   each(r.Notices, Visible),
		Compared:  each(r.Compared, comparisonJSON),
		Findings:  []jsonFinding{}, Suppressed: []jsonSuppressed{},
	}
	if lowest, ok := LowestScore(r); ok {
		out.Score = &lowest
	}
	fingerprints, showable := Fingerprints(r), newFixes(r)
	for i, f := range r.Findings {
		out.Findings = append(out.Findings, findingJSON(r, f, showable, fingerprints[i]))
	}
	for i, s := range r.Suppressed {
		item := jsonSuppressed{jsonFinding: findingJSON(r, s.Finding, showable, fingerprints[len(r.Findings)+i]), Reason: Visible(s.Ignore.Reason)}
		if !s.Ignore.Until.IsZero() {
			item.Until = s.Ignore.Until.Format(time.DateOnly)
		}
		out.Suppressed = append(out.Suppressed, item)
	}
	return out
}

// each converts a list; the result is never nil, which JSON would write as null.
func each[A, B any](list []A, convert func(A) B) []B {
	out := make([]B, 0, len(list))
	for _, item := range list {
		out = append(out, convert(item))
	}
	return out
}

func same[A any](a A) A { return a }

func projectJSON(p lint.ProjectInfo) jsonProject {
	return jsonProject{Root: p.Root, Django: p.Django, Score: ScoreJSON(p.Score), Settings: each(p.Settings, func(s lint.SettingsInfo) jsonSettings {
		return jsonSettings{Module: s.Module, File: s.File, Role: s.Role, Why: Visible(s.Why)}
	})}
}

func findingJSON(r *lint.Report, f lint.Finding, showable fixes, fingerprint string) jsonFinding {
	at := PlaceOf(r, f)
	return jsonFinding{
		Rule:        f.Check.ID,
		Name:        f.Check.Name,
		Severity:    f.Check.Severity.String(),
		Confidence:  f.Confidence.String(),
		Category:    string(f.Check.Category),
		Message:     Visible(f.Message),
		Help:        Visible(f.Check.FixLine),
		File:        at.Path,
		Start:       positionJSON(at.Start),
		End:         positionJSON(at.End),
		Modules:     each(f.Modules, same),
		Django:      each(f.Django, same),
		CWE:         each(f.Check.CWE, same),
		Fingerprint: fingerprint, Identity: r.Identity(f).String(), New: f.New,
		Related: each(f.Related, relatedJSON),
		Fixes:   each(showable.of(f), fixJSON),
	}
}

func positionJSON(p source.Position) jsonPosition {
	return jsonPosition{Line: p.Line, Column: p.Column}
}

func relatedJSON(r lint.Related) jsonRelated {
	return jsonRelated{File: r.At.Path(), Line: r.At.Start().Line, Message: Visible(r.Message)}
}

func practiceJSON(p lint.Practice) jsonPractice {
	return jsonPractice{
		Name:    PracticeName(p),
		Message: Visible(p.Message),
		File:    p.At.Path(),
		Line:    p.At.Start().Line,
	}
}

// PracticeName is what a practice is called: the check is named for the defect.
func PracticeName(p lint.Practice) string {
	if p.Check.Practice != "" {
		return p.Check.Practice
	}
	return p.Check.Name
}
