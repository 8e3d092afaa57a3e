package page

import (
	"fmt"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/html"
)

func (s sections) score() html.Node {
	if s.Score.Missing != "" {
		return html.El("p", html.Text("There is no score: "+s.Score.Missing+"."))
	}
	var rows []html.Node
	for _, c := range s.Score.Categories {
		rows = append(rows, categoryRow(c))
	}
	var remarks []string
	for _, l := range s.Score.Limits {
		remarks = append(remarks, "The score is "+l+".")
	}
	for _, n := range s.Score.NotCounted {
		remarks = append(remarks, "Not counted: "+n+".")
	}
	out := []html.Node{
		html.El("p", html.Text("Current score: "), html.El("strong", html.Text(s.Score.Overall.String()+"/10"))),
		html.Table("score", "The marks by category", []string{"Category", "Now", "After fixes", "Weight", "Lowered by"}, rows),
	}
	if len(remarks) > 0 {
		out = append(out, html.El("ul", items(remarks)...))
	}
	return html.List(append(out, html.El("p",
		html.Text("After fixes: "), html.El("strong", html.Text(s.Score.AfterFixes.String()+"/10")),
		html.Text(", when everything of medium severity and above is mended, and as far as the source shows.")))...)
}

func categoryRow(c lint.CategoryScore) html.Node {
	now, after, weight := "n/a", "n/a", "–"
	why := html.Text(c.Why)
	if c.Applies {
		now, after, weight = c.Value.String(), c.AfterFixes.String(), fmt.Sprint(c.Weight)
		why = lowered(c)
	}
	return html.El("tr",
		html.El("th", html.Attr("scope", "row"), html.Text(string(c.Category))),
		html.Number("Now", now), html.Number("After fixes", after), html.Number("Weight", weight),
		html.El("td", why))
}

// lowered says what the findings of each check take from a mark.
func lowered(c lint.CategoryScore) html.Node {
	var out []html.Node
	for _, d := range c.Deductions {
		what := fmt.Sprintf("%s %s: %.1f %%", d.Check.ID, d.Check.Name, float64(d.Share)/10_000)
		if d.Findings > 1 {
			what += fmt.Sprintf(" for %d findings", d.Findings)
		}
		out = append(out, html.El("li", html.Text(what)))
	}
	if len(out) == 0 {
		return html.Text("nothing")
	}
	return html.El("ul", out...)
}
