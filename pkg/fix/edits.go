package fix

import (
	"cmp"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/source"
)

// overlap reports whether two edits cannot both be made. Equal ones can: they are
// made once. Insertions at one place can: they are made one after the other.
func overlap(a, b source.Edit) bool {
	if a.Path() != b.Path() || same(a, b) || a.Inserts() && b.Inserts() {
		return false
	}
	return a.Span.Start < b.Span.End && b.Span.Start < a.Span.End
}

func same(a, b source.Edit) bool {
	return a.Path() == b.Path() && a.Span == b.Span && a.New == b.New
}

// overlaps reports whether any two edits of two lists overlap.
func overlaps(a, b []source.Edit) bool {
	return slices.ContainsFunc(a, func(x source.Edit) bool {
		return slices.ContainsFunc(b, func(y source.Edit) bool { return overlap(x, y) })
	})
}

// rewrite makes edits, none of which overlaps another, in a text. What is
// inserted gets the line ends that the text has.
func rewrite(text string, edits []source.Edit) string {
	edits = ordered(edits)
	var out strings.Builder
	done := 0
	for i := 0; i < len(edits); {
		at := edits[i].Span
		out.WriteString(text[done:at.Start])
		var inserted []source.Edit
		for ; i < len(edits) && edits[i].Span == at && edits[i].Inserts(); i++ {
			inserted = append(inserted, edits[i])
		}
		out.WriteString(lineEnds(text, compose(inserted)))
		if done = at.End; len(inserted) == 0 {
			out.WriteString(lineEnds(text, edits[i].New))
			i++
		}
	}
	out.WriteString(text[done:])
	return out.String()
}

// ordered are the edits by their places, what is inserted before what is
// replaced, each once.
func ordered(edits []source.Edit) []source.Edit {
	var out []source.Edit
	for _, e := range edits {
		if !slices.ContainsFunc(out, func(known source.Edit) bool { return same(known, e) }) {
			out = append(out, e)
		}
	}
	order.Stable(out, func(a, b source.Edit) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	return out
}

// compose joins what is inserted at one place: under each head what has it.
func compose(inserted []source.Edit) string {
	var heads []string
	bodies := map[string]string{}
	for _, e := range inserted {
		head, body := e.New[:e.Head], e.New[e.Head:]
		if _, known := bodies[head]; !known {
			heads = append(heads, head)
		}
		bodies[head] += body
	}
	var out strings.Builder
	for _, head := range heads {
		out.WriteString(head + bodies[head])
	}
	return out.String()
}

// lineEnds gives what is to be inserted the line ends of the text.
func lineEnds(text, inserted string) string {
	lines, windows := strings.Count(text, "\n"), strings.Count(text, "\r\n")
	if 2*windows <= lines || strings.Contains(inserted, "\r") {
		return inserted
	}
	return strings.ReplaceAll(inserted, "\n", "\r\n")
}
