package page

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/report/html"
)

// findings are a table of them all, the filter, and each at length by severity.
func (s sections) findings() html.Node {
	if len(s.Findings) == 0 {
		return html.List(html.El("p", html.Text("Nothing was found.")), s.suppressed())
	}
	out := []html.Node{s.suppressed(), s.changes(), s.filter(), s.overview()}
	for _, g := range []struct {
		word, title string
		least, most lint.Severity
	}{
		{"critical", "Critical issues", lint.Critical, lint.Critical},
		{"high", "High priority issues", lint.High, lint.High},
		{"medium", "Medium priority issues", lint.Medium, lint.Medium},
		{"low", "Low priority issues and notes", lint.Note, lint.Low},
	} {
		id := s.id(g.word)
		group := []html.Node{s.heading(1, id, html.Text(g.title))}
		for _, f := range s.Findings {
			if f.Severity >= g.least && f.Severity <= g.most {
				group = append(group, s.finding(f))
			}
		}
		if len(group) > 1 {
			out = append(out, html.El("section.group", group...))
		}
	}
	return html.List(out...)
}

// suppressed must not be overlooked.
func (s sections) suppressed() html.Node {
	switch s.Suppressed {
	case 0:
		return html.Node{}
	case 1:
		return html.El("p", html.Text("1 finding is suppressed by a comment in the source, and not shown."))
	}
	return html.El("p", html.Textf("%d findings are suppressed by comments in the source, and not shown.", s.Suppressed))
}

// changes says once what the flags beside the changes mean.
func (s sections) changes() html.Node {
	if !slices.ContainsFunc(s.Findings, func(f assessment.Finding) bool { return f.Fix.Patch != "" }) {
		return html.Node{}
	}
	return html.El("p",
		html.Code("djready check --fix"), html.Text(" makes the changes below that are marked "), html.Code("--fix"), html.Text(". With "),
		html.Code("--fix=unsafe"), html.Text(" it makes the others, too: each is right for production, but a program that relied on what was there may stop."))
}

// filter lets a reader choose. It is hidden as long as no script makes it work.
func (s sections) filter() html.Node {
	severities, categories := map[string]int{}, map[string]int{}
	var severityWords, categoryWords []string
	for _, severity := range lint.Severities() {
		severityWords = append(severityWords, severity.String())
	}
	for _, f := range s.Findings {
		severities[f.Severity.String()]++
		categories[string(f.Category)]++
		if !slices.Contains(categoryWords, string(f.Category)) {
			categoryWords = append(categoryWords, string(f.Category))
		}
	}
	return html.El("form.filter", html.Attr("role", "search"), html.Attr("aria-label", "Filter of the findings of "+s.Name), html.Attr("hidden", ""),
		choices("Severity", "severity", severityWords, severities),
		choices("Category", "category", categoryWords, categories),
		html.El("p.result",
			html.El("span", html.Attr("role", "status"), html.Attr("aria-live", "polite")),
			html.El("button", html.Attr("type", "reset"), html.Text("Show all"))),
	)
}

// choices are boxes to tick, with how many findings each stands for.
func choices(legend, name string, words []string, counts map[string]int) html.Node {
	var out []html.Node
	for _, word := range words {
		if counts[word] > 0 {
			out = append(out, html.El("label",
				html.El("input", html.Attr("type", "checkbox"), html.Attr("name", name), html.Attr("value", word)),
				html.Text(" "+word+" "), html.El("span.number", html.Textf("%d", counts[word]))))
		}
	}
	return html.El("fieldset", html.El("legend", html.Text(legend)), html.El("div", out...))
}

// overview is all findings, a line each.
func (s sections) overview() html.Node {
	var rows []html.Node
	for _, f := range s.Findings {
		at := html.Text("the project as a whole")
		if f.Place.Path != "" {
			at = html.Code(place(f.Place))
		}
		rows = append(rows, html.El("tr", filtered(f),
			html.El("td.number", html.Textf("%d", f.Number)),
			html.El("td", badge(f.Severity)),
			html.El("td", html.Link("#"+f.Anchor, f.Title)),
			html.El("td", at)))
	}
	return html.Table("overview", "All findings, the worst first", []string{"No.", "Severity", "Finding", "Where"}, rows)
}

// filtered is what the filter goes by.
func filtered(f assessment.Finding) html.Node {
	return html.List(html.Attr("data-severity", f.Severity.String()), html.Attr("data-category", string(f.Category)))
}

func badge(s lint.Severity) html.Node {
	return html.El("span.badge."+s.String(), html.Text(s.String()))
}
