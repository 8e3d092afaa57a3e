package merge

import (
	"cmp"
	"encoding/json"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/report"
)

// Overview is what an organisation reads of its repositories: their scores, the
// lowest first, the worst findings, and how both changed since an older overview.
type Overview struct {
	Version int  `json:"version"`
	Tool    Tool `json:"tool"`
	// Compared says that there is an older one to compare with.
	Compared     bool       `json:"compared"`
	Totals       Totals     `json:"totals"`
	Standings    []Standing `json:"repositories"`
	Missing      []string   `json:"missing"`
	Disappeared  []string   `json:"disappeared"`
	MostFrequent []Rule     `json:"rules"`
}

// Standing is one repository of an overview.
type Standing struct {
	Name string `json:"name"`
	// Score is the lowest of the repository's projects; nil where there is none.
	Score *lint.Points `json:"score,omitempty"`
	// Before is the older one, New says that the older overview lacks the
	// repository.
	Before *lint.Points `json:"before,omitempty"`
	New    bool         `json:"new,omitempty"`
	Counts Counts       `json:"counts"`
	// Older are the older counts; nil where there are none.
	Older *Counts `json:"older,omitempty"`
	// Worst are its critical and high findings, the worst first, not all of many.
	Worst []Worst `json:"worst"`
}

// Worst is a finding of an overview.
type Worst struct {
	Rule     string `json:"rule"`
	Name     string `json:"name"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

// maxWorst is how many findings an overview shows of a repository.
const maxWorst = 5

// Overview gives the organisation's view; previous may be nil.
func (j *Joined) Overview(previous *Joined) Overview {
	out := Overview{
		Version: formatVersion, Tool: j.Tool, Compared: previous != nil, Totals: j.Totals,
		Standings: []Standing{}, Missing: j.Missing, Disappeared: []string{}, MostFrequent: j.Rules,
	}
	older := map[string]Repository{}
	if previous != nil {
		for _, r := range previous.Repositories {
			older[r.Name] = r
		}
	}
	for _, r := range j.Repositories {
		before, known := older[r.Name]
		delete(older, r.Name)
		s := Standing{Name: r.Name, Score: r.points(), Counts: r.Counts, Worst: r.worstFindings(), New: out.Compared && !known}
		if known {
			s.Before, s.Older = before.points(), &before.Counts
		}
		out.Standings = append(out.Standings, s)
	}
	for name := range older {
		out.Disappeared = append(out.Disappeared, name)
	}
	slices.Sort(out.Disappeared)
	order.Stable(out.Standings, compareStandings)
	return out
}

// compareStandings puts those without a score first, for they may be the worst,
// then the lowest scores.
func compareStandings(a, b Standing) int {
	mark := func(s Standing) lint.Points {
		if s.Score == nil {
			return -1
		}
		return *s.Score
	}
	return cmp.Or(cmp.Compare(mark(a), mark(b)), cmp.Compare(b.Counts.Critical, a.Counts.Critical), strings.Compare(a.Name, b.Name))
}

// detail is what an overview reads of a repository's report beside its counts.
type detail struct {
	Findings []struct {
		finding
		Message string `json:"message"`
		File    string `json:"file"`
		Start   struct {
			Line int `json:"line"`
		} `json:"start"`
	} `json:"findings"`
}

// detail reads it again. A report that was read before can only fail here where
// one of these fields is of another kind: then it says nothing.
func (r Repository) detail() detail {
	var d detail
	if json.Unmarshal(r.Report, &d) != nil {
		return detail{}
	}
	return d
}

// points is the report's own score; nil where it has none.
func (r Repository) points() *lint.Points {
	score, err := r.Score.Float64()
	if err != nil {
		return nil
	}
	points := lint.Points(math.Round(score * 10))
	return &points
}

func (r Repository) worstFindings() []Worst {
	out := []Worst{}
	for _, wanted := range []lint.Severity{lint.Critical, lint.High} {
		for _, f := range r.detail().Findings {
			if severity, _ := lint.ParseSeverity(f.Severity); severity == wanted && len(out) < maxWorst {
				out = append(out, Worst{
					Rule: shorten(f.Rule), Name: shorten(f.Name), Severity: f.Severity,
					Message: shorten(f.Message), File: shorten(f.File), Line: f.Start.Line,
				})
			}
		}
	}
	return out
}

// JSON writes the overview, version 1, in one call of Write.
func (o Overview) JSON(w io.Writer) error { return report.WriteJSON(w, o) }
