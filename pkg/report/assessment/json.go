package assessment

import (
	"io"
	"time"

	"github.com/djready/djready/pkg/report"
)

// jsonVersion is the version of the JSON format. A field that is added does not
// change it; one that is removed or means something else does.
const jsonVersion = 1

type jsonDocument struct {
	Version  int           `json:"version"`
	Tool     jsonTool      `json:"tool"`
	Name     string        `json:"name"`
	Date     string        `json:"date"`
	Projects []jsonProject `json:"projects"`
	Notices  []string      `json:"notices"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonProject struct {
	Name       string         `json:"name"`
	Root       string         `json:"root"`
	Django     string         `json:"django"`
	Judged     string         `json:"judged"`
	Status     Status         `json:"status"`
	Summary    []string       `json:"summary"`
	Score      report.Score   `json:"score"`
	Findings   []jsonFinding  `json:"findings"`
	Suppressed int            `json:"suppressed"`
	Practices  []jsonPractice `json:"practices"`
	Settings   []jsonTable    `json:"settings"`
	Checklist  []jsonGroup    `json:"checklist"`
	Template   string         `json:"environmentTemplate,omitempty"`
	Steps      []jsonStep     `json:"steps"`
	Warning    []string       `json:"warning"`
}

type jsonFinding struct {
	Rule        string         `json:"rule"`
	Name        string         `json:"name"`
	Title       string         `json:"title"`
	Anchor      string         `json:"anchor"`
	Category    string         `json:"category"`
	Severity    string         `json:"severity"`
	Confidence  string         `json:"confidence"`
	Message     string         `json:"message"`
	Place       *jsonPlace     `json:"place,omitempty"`
	Excerpt     []string       `json:"excerpt"`
	Problem     string         `json:"problem"`
	Fix         jsonFix        `json:"fix"`
	Environment []jsonVariable `json:"environment"`
}

type jsonPlace struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	EndLine int    `json:"endLine"`
}

type jsonFix struct {
	Line   string `json:"line"`
	Advice string `json:"advice"`
	Title  string `json:"title,omitempty"`
	Patch  string `json:"patch,omitempty"`
	Safe   bool   `json:"safe"`
}

type jsonVariable struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

type jsonPractice struct {
	Name    string     `json:"name"`
	Message string     `json:"message"`
	Place   *jsonPlace `json:"place,omitempty"`
	// Also are further places.
	Also []*jsonPlace `json:"also"`
}

type jsonTable struct {
	Module string    `json:"module"`
	File   string    `json:"file"`
	Rows   []jsonRow `json:"rows"`
}

type jsonRow struct {
	Name        string   `json:"name"`
	Value       string   `json:"value"`
	Origin      string   `json:"origin"`
	Variables   []string `json:"variables"`
	Overridable bool     `json:"overridable"`
}

type jsonGroup struct {
	Title string     `json:"title"`
	Link  string     `json:"link,omitempty"`
	Items []jsonItem `json:"items"`
}

type jsonItem struct {
	Task     string     `json:"task"`
	Detail   string     `json:"detail,omitempty"`
	State    string     `json:"state"`
	Because  string     `json:"because,omitempty"`
	Findings []string   `json:"findings"`
	Place    *jsonPlace `json:"place,omitempty"`
	Verify   string     `json:"verify"`
}

type jsonStep struct {
	Title      string     `json:"title"`
	Tasks      []jsonTask `json:"tasks"`
	ScoreAfter any        `json:"scoreAfter,omitempty"`
}

type jsonTask struct {
	What     string   `json:"what"`
	Findings []string `json:"findings"`
}

// JSON writes the document for programs, version 1, in one call of Write. Texts
// are masked and visible; problem and advice are Markdown. Arrays are never null.
func JSON(w io.Writer, d Document) error {
	out := jsonDocument{
		Version: jsonVersion, Tool: jsonTool{Name: "djready", Version: d.Version}, Name: d.Name,
		Date: d.Date.Format(time.DateOnly), Projects: each(d.Projects, projectJSON), Notices: each(d.Notices, same),
	}
	return report.WriteJSON(w, out)
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
