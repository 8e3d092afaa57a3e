package page

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/report/html"
)

// sections are what the page says of one project.
type sections struct {
	assessment.Project
	level int // of the headings of sections
}

// section is a part of a project's page.
type section struct {
	word, title string // the word tells it in addresses: "project-1-score"
	content     html.Node
	empty       bool // there is nothing to say
}

func (s sections) all() []section {
	return []section{
		{word: "summary", title: "Executive summary", content: s.summary()},
		{word: "findings", title: "Findings", content: s.findings()},
		{word: "practices", title: "Good practices found", content: s.practices()},
		{word: "settings", title: "Effective production settings", content: s.settings(), empty: len(s.Settings) == 0},
		{word: "checklist", title: "Deployment checklist", content: s.checklist()},
		{word: "environment", title: "Environment of production", content: s.environment(), empty: s.Template == ""},
		{word: "steps", title: "Recommended next steps", content: s.steps(), empty: len(s.Steps) == 0},
		{word: "score", title: "Production readiness score", content: s.score()},
		{word: "warning", title: "Final warning", content: s.warning(), empty: len(s.Warning) == 0},
	}
}

// project is a project with all its sections. One of several has a heading.
func (s sections) project() html.Node {
	out := []html.Node{html.Attr("id", s.ID)}
	if s.level > 2 {
		out = append(out, s.heading(-1, s.id("name"), html.Text(s.Name)), html.El("dl.facts", facts(s.Project)))
	}
	for _, part := range s.all() {
		if !part.empty {
			id := s.id(part.word)
			out = append(out, html.El("section."+part.word, s.heading(0, id, html.Text(part.title)), part.content))
		}
	}
	return html.El("div.project", out...)
}

// contents lead to the sections.
func (s sections) contents() html.Node {
	var out []html.Node
	for _, part := range s.all() {
		if part.empty {
			continue
		}
		entry := html.Link("#"+s.id(part.word), part.title)
		if part.word == "findings" {
			entry = html.List(entry, html.El("span.number", html.Textf(" %d", len(s.Findings))))
		}
		out = append(out, html.El("li", entry))
	}
	if s.level > 2 {
		return html.List(html.El("p", html.Link("#"+s.ID, s.Name)), html.El("ul", out...))
	}
	return html.El("ul", out...)
}

// heading is one so many levels below that of a section.
func (s sections) heading(below int, id string, content html.Node) html.Node {
	return html.El(fmt.Sprintf("h%d", s.level+below), html.Attr("id", id), content)
}

// label is a heading that nothing leads to.
func (s sections) label(below int, content string) html.Node {
	return html.El(fmt.Sprintf("h%d", s.level+below), html.Text(content))
}

// id tells a part of the project from those of the others.
func (s sections) id(word string) string { return s.ID + "-" + word }

// links lead to findings of the page.
func (s sections) links(anchors []string) html.Node {
	if len(anchors) == 0 {
		return html.Node{}
	}
	out := []html.Node{html.Unseen(" Findings:")}
	for _, a := range anchors {
		id, _, _ := strings.Cut(a, "-")
		out = append(out, html.Text(" "), html.Link("#"+a, strings.ToUpper(id)+s.number(a)))
	}
	return html.El("span.links", out...)
}

// number tells the findings of one check apart.
func (s sections) number(anchor string) string {
	for _, f := range s.Findings {
		if f.Anchor == anchor {
			return fmt.Sprintf(" (no. %d)", f.Number)
		}
	}
	return ""
}
