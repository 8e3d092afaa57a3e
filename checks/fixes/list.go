package fixes

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// display is a list or tuple that is written out.
type display struct {
	file  *source.File
	span  source.Span
	items []pyast.Expr
}

// displayOf is the display that the item at a place stands in.
func displayOf(p *project.Project, item source.Location) (display, bool) {
	parent := parentAt(p, item)
	items, ok := pyast.Displayed(parent)
	if !ok {
		return display{}, false
	}
	return display{item.File, parent.Span(), items}, true
}

// displayAt is the display at a place.
func displayAt(p *project.Project, at source.Location) (display, bool) {
	node, ok := nodeAt[pyast.Expr](p, at)
	if !ok {
		return display{}, false
	}
	items, ok := pyast.Displayed(node)
	return display{at.File, at.Span, items}, ok
}

// index is the number of the item that is a text, -1 for none.
func (d display) index(content string) int {
	return slices.IndexFunc(d.items, func(item pyast.Expr) bool {
		s, ok := item.(*pyast.Str)
		return ok && s.Value == content
	})
}

// insert writes a text as a new item before the item of a number; the number of
// items stands for the end.
func (d display) insert(i int, content string) (source.Edit, bool) {
	item := quoted(d.file, content)
	switch {
	case len(d.items) == 0:
		return source.Edit{}, false
	case i < len(d.items):
		return inserted(d.file, d.items[i].Span().Start, item+","+d.gap(i)), true
	}
	last := d.items[len(d.items)-1].Span()
	return inserted(d.file, last.End, ","+d.gap(len(d.items)-1)+item), true
}

// gap is what stands before an item: a blank, or a new line with its indentation.
func (d display) gap(i int) string {
	start := d.items[i].Span().Start
	if d.ownLine(i) {
		return "\n" + indentAt(d.file, start)
	}
	return " "
}

// ownLine reports whether an item is the first on its line.
func (d display) ownLine(i int) bool {
	start := d.items[i].Span().Start
	line := d.file.LineSpan(d.file.Position(start).Line)
	return strings.TrimSpace(d.file.Text()[line.Start:start]) == ""
}

// remove takes an item out, with its comma and the comment behind it.
func (d display) remove(i int) (source.Edit, bool) {
	span := d.items[i].Span()
	rest := d.file.Text()[span.End:d.span.End]
	after := len(rest) - len(strings.TrimLeft(rest, " \t,"))
	line := d.file.LineSpan(d.file.Position(span.Start).Line)
	behind := strings.TrimSpace(d.file.Slice(source.Span{Start: span.End + after, End: line.End}))
	switch {
	case d.ownLine(i) && span.End <= line.End && (behind == "" || strings.HasPrefix(behind, "#")):
		end, _ := afterLine(d.file, span.Start)
		return replaced(source.Location{File: d.file, Span: source.Span{Start: line.Start, End: end}}, ""), true
	case i+1 < len(d.items):
		span.End = d.items[i+1].Span().Start
	case i > 0:
		span.Start = d.items[i-1].Span().End
	}
	edit := replaced(source.Location{File: d.file, Span: span}, "")
	return edit, !strings.Contains(edit.Text(), "#")
}

// ItemAdded writes an item into the list that the outcome is: behind the first of
// the given items that is there, else at the top, or at the end where last says
// so. It is never safe.
func ItemAdded(p *project.Project, name, item string, last bool, behind ...string) Maker {
	return func(o project.Outcome) []lint.Fix {
		for _, known := range o.Elements() {
			d, ok := displayOf(p, known.Place())
			if !ok {
				continue
			}
			if d.index(item) >= 0 {
				return nil // something takes it out again
			}
			at := 0
			if last {
				at = len(d.items)
			}
			for _, each := range behind {
				if i := d.index(each); i >= 0 {
					at = i + 1
					break
				}
			}
			if edit, ok := d.insert(at, item); ok {
				return one("Add "+item+" to "+name, false, edit)
			}
		}
		return nil
	}
}

// ItemMoved moves an item of the list that the outcome is directly above another
// one, or below it. It is never safe.
func ItemMoved(p *project.Project, item, other string, below bool) Maker {
	return func(o project.Outcome) []lint.Fix {
		for _, known := range o.Elements() {
			d, ok := displayOf(p, known.Place())
			if !ok {
				continue
			}
			from, to := d.index(item), d.index(other)
			if from < 0 || to < 0 {
				return nil
			}
			word := " above "
			if below {
				to, word = to+1, " below "
			}
			taken, ok := d.remove(from)
			put, done := d.insert(to, item)
			if !ok || !done {
				return nil
			}
			return one("Move "+item+word+other, false, taken, put)
		}
		return nil
	}
}

// ItemPromoted writes an item at the top of the list that the outcome is, and takes
// it away further below. It is safe where the list is one of what may be used.
func ItemPromoted(p *project.Project, name, item string) Maker {
	return func(o project.Outcome) []lint.Fix {
		d, ok := displayOf(p, firstItem(o).Place())
		if !ok {
			return nil
		}
		put, ok := d.insert(0, item)
		if !ok {
			return nil
		}
		edits := []source.Edit{put}
		if i := d.index(item); i > 0 {
			taken, ok := d.remove(i)
			if !ok {
				return nil
			}
			edits = append(edits, taken)
		}
		return one("Put "+item+" first in "+name, true, edits...)
	}
}

// ItemRemoved takes the item at a place out of its list. It is never safe.
func ItemRemoved(p *project.Project, title string) Maker {
	return func(o project.Outcome) []lint.Fix {
		at := o.Place()
		d, ok := displayOf(p, at)
		if !ok {
			return nil
		}
		i := slices.IndexFunc(d.items, func(item pyast.Expr) bool { return item.Span() == at.Span })
		if i < 0 {
			return nil
		}
		edit, ok := d.remove(i)
		if !ok {
			return nil
		}
		return one(title, false, edit)
	}
}

// WithoutItems takes the texts out of a setting's list that are bad, where others
// stay. It is never safe.
func WithoutItems(p *project.Project, name string, bad func(string) bool) Maker {
	return func(o project.Outcome) []lint.Fix {
		at, ok := listAt(p, name, firstItem(o))
		d, isDisplay := displayAt(p, at)
		if !ok || !isDisplay {
			return nil
		}
		var edits []source.Edit
		for i, item := range d.items {
			s, ok := item.(*pyast.Str)
			if !ok || !bad(s.Value) {
				continue
			}
			edit, ok := d.remove(i)
			if !ok || !d.ownLine(i) && len(edits) > 0 {
				return nil
			}
			edits = append(edits, edit)
		}
		if len(edits) == 0 || len(edits) == len(d.items) {
			return nil
		}
		return one("Take what is not for production out of "+name, false, edits...)
	}
}

// firstItem is the first item of a list, else the list itself.
func firstItem(o project.Outcome) project.Outcome {
	if items := o.Elements(); len(items) > 0 {
		return items[0]
	}
	return o
}
