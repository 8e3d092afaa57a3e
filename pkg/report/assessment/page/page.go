package page

import (
	"fmt"
	"io"
	"time"

	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/report/html"
)

const title = "Production readiness assessment"

// HTML writes the document as a page of its own, in one call of Write.
func HTML(w io.Writer, d assessment.Document) error {
	var projects, contents []html.Node
	for _, p := range d.Projects {
		s := sections{Project: p, level: 2}
		if len(d.Projects) > 1 {
			s.level = 3
		}
		projects = append(projects, s.project())
		contents = append(contents, s.contents())
	}
	if len(projects) == 0 {
		projects = append(projects, html.El("p", html.Text("There is no Django project to assess.")))
	}
	return html.Write(w, html.Page{Title: title + ": " + d.Name, Body: []html.Node{
		header(d),
		html.El("div.columns",
			html.El("nav.contents", html.Attr("aria-label", "Contents"), html.List(contents...)),
			html.El("main", html.Attr("id", "main"), html.List(projects...), notices(d.Notices)),
		),
		footer(d),
	}})
}

func header(d assessment.Document) html.Node {
	day := d.Date.Format(time.DateOnly)
	about := []html.Node{fact("Date", html.El("time", html.Attr("datetime", day), html.Text(day)))}
	if len(d.Projects) == 1 {
		about = append(about, facts(d.Projects[0]))
	}
	return html.El("header.masthead",
		html.El("h1", html.El("span.eyebrow", html.Text(title), html.Unseen(": ")), html.Text(d.Name)),
		html.El("dl.facts", about...),
	)
}

// facts say what was judged, and by what.
func facts(p assessment.Project) html.Node {
	var out []html.Node
	if p.Root != "." {
		out = append(out, fact("Project", html.Code(p.Root)))
	}
	return html.List(append(out, fact("Judged", html.Text(p.Judged)))...)
}

func fact(name string, value html.Node) html.Node {
	return html.El("div", html.El("dt", html.Text(name)), html.El("dd", value))
}

func notices(sentences []string) html.Node {
	if len(sentences) == 0 {
		return html.Node{}
	}
	return html.El("section",
		html.El("h2", html.Attr("id", "notes"), html.Text("Notes")), html.El("ul", items(sentences)...))
}

func footer(d assessment.Document) html.Node {
	return html.El("footer", html.El("p",
		html.Text("Made by "), html.Link("https://github.com/djready/djready", "djready"),
		html.Textf(" %s from the source alone: nothing of the project was run. Next review: after the fixes.", d.Version),
	))
}

// items are sentences as the items of a list.
func items(sentences []string) []html.Node {
	var out []html.Node
	for _, s := range sentences {
		out = append(out, html.El("li", html.Text(s)))
	}
	return out
}

// where is a place in brackets; nothing where it is nowhere.
func where(p assessment.Place) html.Node {
	if p.Path == "" {
		return html.Node{}
	}
	return html.List(html.Text(" ("), html.Code(place(p)), html.Text(")"))
}

// place is a place as a reader looks for it: "shop/settings.py:12".
func place(p assessment.Place) string {
	if p.Line == 0 {
		return p.Path
	}
	return fmt.Sprintf("%s:%d", p.Path, p.Line)
}
