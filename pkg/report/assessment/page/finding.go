package page

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/report/html"
)

// finding is one with all that a reader needs to mend it.
func (s sections) finding(f assessment.Finding) html.Node {
	name := f.Anchor + "-title"
	out := []html.Node{filtered(f), html.Attr("id", f.Anchor), html.Attr("aria-labelledby", name),
		s.heading(2, name, html.List(
			html.El("span.number", html.Textf("%d. ", f.Number)), html.Text(f.Title), html.Text(" "),
			html.El("a.permalink", html.Attr("href", "#"+f.Anchor), html.Attr("aria-label", fmt.Sprintf("Link to finding %d", f.Number)), html.Text("#")))),
		about(f), excerpt(f), html.El("p.found", html.Text(f.Message+".")), related(f.Related), modules(f.Modules),
		s.label(3, "Problem"), html.Markdown(f.Problem),
		s.label(3, "Fix"), html.Markdown(f.Fix.Advice), s.change(f.Fix)}
	if len(f.Environment) > 0 {
		var lines []string
		for _, v := range f.Environment {
			lines = append(lines, v.Name+"="+v.Value)
		}
		out = append(out, s.label(3, "In the environment of production"), html.Block(strings.Join(lines, "\n")))
	}
	return html.El("article.finding."+f.Severity.String(), out...)
}

// about is the line of what kind of finding it is.
func about(f assessment.Finding) html.Node {
	out := []html.Node{
		badge(f.Severity), html.Text(" "), html.El("span", html.Text(string(f.Category))), html.Text(" · "),
		html.Link(f.Page, f.ID+" "+f.Name),
	}
	if f.Confidence != lint.ConfidenceHigh {
		out = append(out, html.Text(" · "+f.Confidence.String()+" confidence"))
	}
	return html.El("p.about", out...)
}

// excerpt is the source lines, with what the finding is about marked.
func excerpt(f assessment.Finding) html.Node {
	if f.Place.Path == "" {
		return html.El("p.source", html.Text("It is about the project as a whole."))
	}
	caption := html.El("figcaption", html.Code(place(f.Place)))
	var lines []html.Node
	for _, l := range f.Excerpt.Lines {
		lines = append(lines, sourceLine(l))
	}
	if len(lines) == 0 {
		return html.El("figure.source", caption)
	}
	return html.El("figure.source", caption, html.El("pre", html.El("code", lines...)))
}

func sourceLine(l report.ExcerptLine) html.Node {
	number := ""
	if l.Number > 0 {
		number = fmt.Sprint(l.Number)
	}
	parts := []html.Node{html.Attr("data-line", number), html.Text(l.Before)}
	if l.Marked != "" {
		parts = append(parts, html.El("mark", html.Text(l.Marked)))
	}
	return html.El("span.line", append(parts, html.Text(l.After+"\n"))...)
}

func related(notes []assessment.Note) html.Node {
	var out []html.Node
	for _, n := range notes {
		out = append(out, html.El("li", html.Text(n.Message), where(n.Place)))
	}
	if len(out) == 0 {
		return html.Node{}
	}
	return html.El("ul.related", out...)
}

// modules are those that the finding holds in, where there are several.
func modules(names []string) html.Node {
	if len(names) < 2 {
		return html.Node{}
	}
	var out []html.Node
	for i, name := range names {
		if i > 0 {
			out = append(out, html.Text(", "))
		}
		out = append(out, html.Code(name))
	}
	return html.El("p", html.Text("It holds in "), html.List(out...), html.Text("."))
}

// change is what djready itself can do about a finding.
func (s sections) change(f assessment.Fix) html.Node {
	if f.Patch == "" {
		return html.Node{}
	}
	return html.List(s.label(3, "Change"), html.El("p", html.Code(fixFlag(f)), html.Text(": "+f.Title+".")), diff(f.Patch))
}

// fixFlag is what has djready make a change.
func fixFlag(f assessment.Fix) string {
	if f.Safe {
		return "--fix"
	}
	return "--fix=unsafe"
}

// diff is a unified diff. The sign at the beginning of a line says what the colour
// says.
func diff(patch string) html.Node {
	var lines []html.Node
	for line := range strings.Lines(strings.TrimRight(patch, "\n") + "\n") {
		tag := "span.line"
		switch {
		case strings.HasPrefix(line, "+++"), strings.HasPrefix(line, "---"), strings.HasPrefix(line, "@@"):
			tag = "span.line.head"
		case strings.HasPrefix(line, "+"):
			tag = "ins.line"
		case strings.HasPrefix(line, "-"):
			tag = "del.line"
		}
		lines = append(lines, html.El(tag, html.Text(line)))
	}
	return html.El("pre.diff", html.El("code", lines...))
}
