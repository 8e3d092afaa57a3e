package report

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// Score is a score in JSON documents. Without one there is only the reason.
type Score struct {
	Overall     *lint.Points   `json:"overall,omitempty"`
	AfterUrgent *lint.Points   `json:"afterUrgent,omitempty"`
	AfterFixes  *lint.Points   `json:"afterFixes,omitempty"`
	Missing     string         `json:"missing,omitempty"`
	Categories  []jsonCategory `json:"categories"`
}

// jsonCategory is the mark of a category; one that does not apply has none.
type jsonCategory struct {
	Category   string       `json:"category"`
	Weight     int          `json:"weight"`
	Value      *lint.Points `json:"value,omitempty"`
	AfterFixes *lint.Points `json:"afterFixes,omitempty"`
}

// ScoreJSON gives a score for JSON documents.
func ScoreJSON(s lint.Score) Score {
	if s.Missing != "" {
		return Score{Missing: Visible(s.Missing), Categories: []jsonCategory{}}
	}
	out := Score{Overall: &s.Overall, AfterUrgent: &s.AfterUrgent, AfterFixes: &s.AfterFixes}
	out.Categories = each(s.Categories, func(c lint.CategoryScore) jsonCategory {
		item := jsonCategory{Category: string(c.Category), Weight: c.Weight}
		if c.Applies {
			item.Value, item.AfterFixes = &c.Value, &c.AfterFixes
		}
		return item
	})
	return out
}

// LowestScore is the overall mark of the project that has the lowest one; ok is
// false where a project has none, for it may be the worst.
func LowestScore(r *lint.Report) (lowest lint.Points, ok bool) {
	lowest = lint.FullMarks
	for _, p := range r.Projects {
		if p.Score.Missing != "" || len(p.Score.Categories) == 0 {
			return 0, false
		}
		lowest = min(lowest, p.Score.Overall)
	}
	return lowest, len(r.Projects) > 0
}

// ScoreLine is a project's score in a line: "5.7/10 (Security 2.7, API 8.7), 9.8
// after fixes"; without one "none" and why. "" is for a project that was not judged.
func ScoreLine(s lint.Score) string {
	if s.Missing != "" {
		return "none, " + Visible(s.Missing)
	}
	if len(s.Categories) == 0 {
		return ""
	}
	var marks []string
	for _, c := range s.Categories {
		if c.Applies {
			marks = append(marks, fmt.Sprintf("%s %s", c.Category, c.Value))
		}
	}
	return fmt.Sprintf("%s/10 (%s), %s after fixes", s.Overall, strings.Join(marks, ", "), s.AfterFixes)
}

// scoreProperties are the scores for the properties of a SARIF run, by the import
// root of the project.
func scoreProperties(r *lint.Report) map[string]Score {
	out := map[string]Score{}
	for _, p := range r.Projects {
		out[Visible(p.Root)] = ScoreJSON(p.Score)
	}
	return out
}
