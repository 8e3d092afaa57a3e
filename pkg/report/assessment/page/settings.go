package page

import (
	"strings"

	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/report/html"
)

func (s sections) settings() html.Node {
	out := []html.Node{html.El("p", html.Text("What production would run with, as the repository stands; secrets are masked."))}
	for _, t := range s.Settings {
		var rows []html.Node
		for _, r := range t.Rows {
			rows = append(rows, settingsRow(r))
		}
		out = append(out, html.Table("settings", "Module "+t.Module+", "+t.File, []string{"Setting", "Value", "Where from"}, rows))
	}
	return html.List(out...)
}

func settingsRow(r report.EffectiveRow) html.Node {
	origin := []html.Node{html.Text(r.Origin)}
	if len(r.Variables) > 0 {
		origin = append(origin, html.El("p", html.Text("Environment: "), html.Code(strings.Join(r.Variables, ", "))))
	}
	if r.Overridable {
		origin = append(origin, html.El("p", html.Text("May be overridden by what the repository does not hold.")))
	}
	return html.El("tr",
		html.El("th", html.Attr("scope", "row"), html.Code(r.Name)),
		html.El("td", html.Code(r.Value)),
		html.El("td", origin...))
}
