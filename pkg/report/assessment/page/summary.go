package page

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/report/html"
)

func (s sections) summary() html.Node {
	sign, class := statusSign(s.Status)
	out := []html.Node{
		html.El("p.status."+class, html.El("span.sign", html.Attr("aria-hidden", "true"), html.Text(sign)),
			html.El("span", html.Text("Status: "), html.El("strong", html.Text(string(s.Status))))),
	}
	if s.Score.Missing == "" {
		out = append(out, s.marks())
	}
	for i, sentence := range s.Summary {
		if i == 0 {
			out = append(out, html.El("p.lead", html.Text(sentence)))
		} else {
			out = append(out, html.El("p", html.Text(sentence)))
		}
	}
	return html.List(out...)
}

func statusSign(status assessment.Status) (sign, class string) {
	switch status {
	case assessment.Ready:
		return "✔", "good"
	case assessment.ReadyWithRemarks:
		return "!", "fair"
	case assessment.NotJudged:
		return "?", "unknown"
	}
	return "✘", "poor"
}

// marks are the overall mark and those of the categories, drawn.
func (s sections) marks() html.Node {
	var bars []html.Node
	for _, c := range s.Score.Categories {
		if !c.Applies {
			continue
		}
		bars = append(bars, html.El("li",
			html.El("span", html.Attr("aria-hidden", "true"), html.Text(string(c.Category))), html.Bar(mark(c)),
			html.El("span.number", html.Attr("aria-hidden", "true"), html.Text(c.Value.String()))))
	}
	return html.El("div.marks",
		html.El("figure",
			html.Gauge(html.Mark{Name: "Overall", Now: s.Score.Overall, After: s.Score.AfterFixes}),
			html.El("figcaption", html.El("strong", html.Text(s.Score.AfterFixes.String())), html.Text(" after the fixes, the paler part")),
		),
		html.El("ul", bars...),
	)
}

func mark(c lint.CategoryScore) html.Mark {
	return html.Mark{Name: string(c.Category), Now: c.Value, After: c.AfterFixes}
}
