package report

import (
	"fmt"
	"io"

	"github.com/djready/djready/pkg/lint"
)

// endpointBadge is what shields.io reads to draw a badge.
type endpointBadge struct {
	SchemaVersion int    `json:"schemaVersion"`
	Label         string `json:"label"`
	Message       string `json:"message"`
	Color         string `json:"color"`
	IsError       bool   `json:"isError,omitempty"`
}

// Badge writes what shields.io's endpoint badge reads: the score, or, where there is
// none, the worst severity and how many findings have it; the colour is that of the
// worst severity. Where nothing was judged the badge says that.
func Badge(w io.Writer, r *lint.Report) error {
	b := endpointBadge{SchemaVersion: 1, Label: toolName}
	b.Message, b.Color = badgeText(r)
	b.IsError = b.Color == nothingColor
	if lowest, ok := LowestScore(r); ok && !b.IsError {
		b.Message = lowest.String() + "/10"
	}
	return WriteJSON(w, b)
}

// nothingColor is that of a badge that knows nothing.
const nothingColor = "lightgrey"

func badgeText(r *lint.Report) (message, color string) {
	counts := map[lint.Severity]int{}
	for _, f := range r.Findings {
		counts[f.Check.Severity]++
	}
	for _, s := range lint.Severities() {
		if n := counts[s]; n > 0 {
			return fmt.Sprintf("%d %s", n, s), severityColor(s)
		}
	}
	for _, p := range r.Projects {
		if len(production(p)) > 0 {
			return "no findings", "brightgreen"
		}
	}
	return "nothing judged", nothingColor
}

func severityColor(s lint.Severity) string {
	switch s {
	case lint.Critical:
		return "red"
	case lint.High:
		return "orange"
	case lint.Medium:
		return "yellow"
	case lint.Low:
		return "yellowgreen"
	}
	return "green"
}
