package fixes

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// Literal writes another content into the literal that the outcome was supplied
// by, a default or the value itself, in its quotes. Safe says that no correctly
// configured deployment relies on the old one.
func Literal(p *project.Project, name, content string, safe bool) Maker {
	return func(o project.Outcome) []lint.Fix {
		at := o.Place()
		title := "Make " + name + " " + content
		if read, literal, ok := defaultTaken(o); ok {
			at, title = literal, "Make "+content+" the default of "+read.Text
		}
		return Content(p, at, title, content, safe)
	}
}

// Content writes another content into the literal at a place, in its quotes.
func Content(p *project.Project, at source.Location, title, content string, safe bool) []lint.Fix {
	node, ok := nodeAt[pyast.Expr](p, at)
	if !ok {
		return nil
	}
	switch node := node.(type) {
	case *pyast.Int:
		return one(title, safe, replaced(at, content))
	case *pyast.Str:
		old := at.Text()
		if node.Value == "" || len(node.Parts) > 1 || strings.Count(old, node.Value) != 1 {
			return nil
		}
		return one(title, safe, replaced(at, strings.Replace(old, node.Value, content, 1)))
	}
	return nil
}

// FlipAt turns the literal at a place into its opposite, in Python or in a file of
// another language. It is never safe.
func FlipAt(at source.Location, title string) []lint.Fix {
	text := at.Text()
	word := strings.Trim(text, `"'`)
	other, ok := opposite(word)
	if !ok {
		return nil
	}
	return one(title, false, replaced(at, strings.Replace(text, word, other, 1)))
}

// Renamed writes the setting, or the key of a dictionary, that the outcome was
// assigned to under another name. It is never safe.
func Renamed(p *project.Project, name, meant string) Maker {
	return func(o project.Outcome) []lint.Fix {
		at := o.Place()
		title := "Call " + name + " " + meant
		switch parent := parentAt(p, at).(type) {
		case *pyast.Assign:
			if target := parent.Targets[0]; len(parent.Targets) == 1 && text(at.File, target) == name {
				return one(title, false, replaced(source.Location{File: at.File, Span: target.Span()}, meant))
			}
		case *pyast.Dict:
			for _, entry := range parent.Entries {
				if key, ok := entry.Key.(*pyast.Str); ok && key.Value == name && entry.Value.Span() == at.Span {
					return Content(p, source.Location{File: at.File, Span: key.Span()}, title, meant, false)
				}
			}
		}
		return nil
	}
}
