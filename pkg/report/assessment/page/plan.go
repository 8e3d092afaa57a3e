package page

import (
	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/report/html"
)

func (s sections) practices() html.Node {
	if len(s.Practices) == 0 {
		return html.El("p", html.Text("None were recorded."))
	}
	var out []html.Node
	for _, p := range s.Practices {
		out = append(out, html.El("li.yes", sign("✔", ""), html.El("div",
			html.El("strong", html.Text(p.Name)), html.Text(": "+p.Message), where(p.Place))))
	}
	return html.El("ul.signs", out...)
}

// sign is a sign and what it means for those who do not see it.
func sign(character, meaning string) html.Node {
	shown := html.El("span.sign", html.Attr("aria-hidden", "true"), html.Text(character))
	if meaning == "" {
		return shown
	}
	return html.List(shown, html.Unseen(meaning+": "))
}

// stateSign gives the sign of a state, the class of its item and its meaning.
func stateSign(state assessment.State) (character, class, meaning string) {
	switch state {
	case assessment.Yes:
		return "✔", "yes", "Seen to"
	case assessment.No:
		return "✘", "no", "Not seen to"
	}
	return "?", "unknown", "To verify"
}

func (s sections) checklist() html.Node {
	out := []html.Node{html.El("p", html.Text("✔ the source shows it, ✘ a finding stands against it, ? the source does not tell."))}
	for i, g := range s.Checklist {
		content := html.Text(g.Title)
		if g.Link != "" {
			content = html.Link(g.Link, g.Title)
		}
		var entries []html.Node
		for _, item := range g.Items {
			entries = append(entries, s.item(item))
		}
		out = append(out, s.heading(1, s.id("checklist-"+string(rune('a'+i))), content), html.El("ul.signs", entries...))
	}
	return html.List(out...)
}

func (s sections) item(item assessment.Item) html.Node {
	character, class, meaning := stateSign(item.State)
	task := []html.Node{html.El("strong", html.Text(item.Task))}
	if item.Detail != "" {
		task = append(task, html.Text(" ("+item.Detail+")"))
	}
	because := html.List(html.Text(item.Because), where(item.Place), s.links(item.Findings))
	if item.State == assessment.Unknown {
		because = html.Text("To verify: " + item.Verify)
	}
	return html.El("li."+class, sign(character, meaning), html.El("div", html.List(task...), html.El("p", because)))
}

func (s sections) steps() html.Node {
	var out []html.Node
	for _, step := range s.Steps {
		title := []html.Node{html.El("strong", html.Text(step.Title))}
		if step.Marked {
			title = append(title, html.Textf(" (the score is then %s)", step.After))
		}
		var tasks []html.Node
		for _, t := range step.Tasks {
			tasks = append(tasks, html.El("li", html.Text(t.What), s.links(t.Findings)))
		}
		out = append(out, html.El("li", html.List(title...), html.El("ul", tasks...)))
	}
	return html.El("ol", out...)
}

func (s sections) environment() html.Node {
	return html.List(
		html.El("p", html.Text("A template for the environment file of the server; <…> stands for what only you know.")),
		html.Block(s.Template),
	)
}

func (s sections) warning() html.Node {
	return html.List(
		html.El("p", html.El("strong", html.Text("Do not deploy to production")), html.Text(" until this is mended:")),
		html.El("ol", items(s.Warning)...),
	)
}
