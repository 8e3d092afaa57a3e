package merge

import (
	"fmt"
	"io"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/report/html"
)

// HTML writes the overview as a page of its own, in one call of Write.
func (o Overview) HTML(w io.Writer) error {
	const title = "Production readiness of the organisation"
	return html.Write(w, html.Page{Title: title, Body: []html.Node{
		html.El("header.masthead", html.El("h1", html.Text(title)), html.El("p.lead", html.Text((&Joined{Totals: o.Totals}).conclusion()))),
		html.El("main", html.Attr("id", "main"),
			names("missing", "Without a report", o.Missing), names("disappeared", "No longer there", o.Disappeared),
			o.scoresPart(), o.worstPart(), o.frequentPart()),
		html.El("footer", html.El("p", html.Text("Made by "), html.Link("https://github.com/djready/djready", "djready"), html.Text(" "+shown(o.Tool.Version)+"."))),
	}})
}

// shown makes a text of a report, which may be forged, fit to be shown.
func shown(text string) string { return report.Visible(shorten(text)) }

func part(id, title string, content ...html.Node) html.Node {
	return html.El("section", html.El("h2", html.Attr("id", id), html.Text(title)), html.List(content...))
}

// names must not be overlooked: what is not judged has no findings.
func names(id, title string, repositories []string) html.Node {
	if len(repositories) == 0 {
		return html.Node{}
	}
	var out []html.Node
	for _, name := range repositories {
		out = append(out, html.El("li", html.Code(shown(name))))
	}
	return part(id, title, html.El("ul", out...))
}

// scoresPart is the table of repositories, with the trend where there is one.
func (o Overview) scoresPart() html.Node {
	head := []string{"Repository", "Score"}
	if o.Compared {
		head = append(head, "Before", "Change")
	}
	var rows []html.Node
	for _, s := range o.Standings {
		cells := []html.Node{html.El("th", html.Attr("scope", "row"), html.Code(shown(s.Name))), html.El("td.number", s.mark())}
		if o.Compared {
			cells = append(cells, html.Number("Before", s.before()), html.Number("Change", change(s.Before, s.Score)))
		}
		for _, severity := range counted() {
			cells = append(cells, html.Number(severity.String(), s.trend(severity)))
		}
		rows = append(rows, html.El("tr", cells...))
	}
	for _, severity := range counted() {
		head = append(head, severity.String())
	}
	return part("scores", "Scores", html.Table("scores", "The repositories, the lowest score first", head, rows))
}

// counted are the severities that an overview counts.
func counted() []lint.Severity { return []lint.Severity{lint.Critical, lint.High, lint.Medium} }

func (s Standing) mark() html.Node {
	if s.Score == nil {
		return html.Text("none")
	}
	return html.List(html.Text(points(s.Score)), html.Bar(html.Mark{Name: shown(s.Name), Now: *s.Score}))
}

// worstPart lists the critical and high findings by repository.
func (o Overview) worstPart() html.Node {
	var out []html.Node
	for i, s := range o.Standings {
		if len(s.Worst) == 0 {
			continue
		}
		var found []html.Node
		for _, f := range s.Worst {
			found = append(found, html.El("li", badge(f.Severity), html.Text(" "+shown(f.Rule+" "+f.Name)+": "+shown(f.Message)+" ("),
				html.Code(fmt.Sprintf("%s:%d", shown(f.File), f.Line)), html.Text(")")))
		}
		if n := s.Counts.Critical + s.Counts.High - len(s.Worst); n > 0 {
			found = append(found, html.El("li", html.Textf("and %d more", n)))
		}
		id := fmt.Sprintf("repository-%d", i+1)
		out = append(out, html.El("h3", html.Attr("id", id), html.Code(shown(s.Name))), html.El("ul", found...))
	}
	if len(out) == 0 {
		return html.Node{}
	}
	return part("worst", "Worst findings", out...)
}

// frequentPart is what is wrong most.
func (o Overview) frequentPart() html.Node {
	var rows []html.Node
	for _, r := range o.MostFrequent[:min(maxRules, len(o.MostFrequent))] {
		rows = append(rows, html.El("tr",
			html.El("td", badge(r.Severity)), html.El("th", html.Attr("scope", "row"), html.Text(shown(r.Rule+" "+r.Name))),
			html.Number("Repositories", fmt.Sprint(r.Repositories)), html.Number("Findings", fmt.Sprint(r.Findings))))
	}
	if len(rows) == 0 {
		return html.Node{}
	}
	content := []html.Node{html.Table("frequent", "The checks that find most", []string{"Severity", "Check", "Repositories", "Findings"}, rows)}
	if n := len(o.MostFrequent) - len(rows); n > 0 {
		content = append(content, html.El("p", html.Textf("%d further checks found something; the JSON has them.", n)))
	}
	return part("frequent", "What is wrong most", content...)
}

// badge is a severity. Its class is of the ones that there are, whatever a report
// says.
func badge(word string) html.Node {
	severity, _ := lint.ParseSeverity(word)
	return html.El("span.badge."+severity.String(), html.Text(shown(word)))
}
