package report

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/source"
)

const (
	tabStop  = 4 // how far apart the tab stops of an excerpt are
	ellipsis = "…"
)

// cell is a piece of an excerpt: what it shows, and the bytes it stands for.
type cell struct {
	shown   string
	columns int
	span    source.Span
}

// lineCells lays out one line of a file, secrets masked, cut around an offset to
// a number of columns. Only the part that may be shown is looked at, so that a
// file of one huge line costs no more than others, however many findings it has.
func lineCells(file *source.File, hidden mask, line source.Span, focus, limit int) []cell {
	text, path := file.Text(), file.Path()
	at := leadIn(file, hidden, line, focus, limit)
	var out []cell
	if at > line.Start {
		out = append(out, cell{ellipsis, 1, source.Span{Start: line.Start, End: at}})
	}
	g := glyphs{text: text[:line.End], end: at}
	for column := 0; column <= 2*limit && g.end < line.End; {
		var c cell
		if secret, ok := hidden.at(path, g.end); ok {
			start := g.end
			g = glyphs{text: g.text, end: min(secret.End, line.End)}
			c = cell{maskText, utf8.RuneCountInString(maskText), source.Span{Start: start, End: g.end}}
		} else {
			g.next()
			c = glyphCell(g, column)
		}
		out = append(out, c)
		column += c.columns
	}
	if g.end < line.End {
		out = append(out, cell{ellipsis, 1, source.Span{Start: g.end, End: line.End}})
	}
	return cut(out, focus, limit)
}

// leadIn is where to begin: limit characters before the focus. A secret counts
// as one, whatever its length.
func leadIn(file *source.File, hidden mask, line source.Span, focus, limit int) int {
	at := min(max(focus, line.Start), line.End)
	for range limit {
		if at <= line.Start {
			return line.Start
		}
		_, size := utf8.DecodeLastRuneInString(file.Text()[line.Start:at])
		at -= size
		if secret, ok := hidden.at(file.Path(), at); ok {
			at = max(secret.Start, line.Start)
		}
	}
	return at
}

func glyphCell(g glyphs, column int) cell {
	c := cell{g.shown, g.columns, source.Span{Start: g.at, End: g.end}}
	if g.text[g.at] == '\t' {
		c.columns = tabStop - column%tabStop
		c.shown = strings.Repeat(" ", c.columns)
	}
	return c
}

// cut keeps as many cells as fit: two thirds of them from the focus on, the rest
// before it.
func cut(cells []cell, focus, limit int) []cell {
	start := 0
	for start < len(cells) && cells[start].span.End <= focus {
		start++
	}
	end, used := start, 0
	grow := func(i, upTo int) bool {
		if i < 0 || i >= len(cells) || used+cells[i].columns > upTo {
			return false
		}
		used += cells[i].columns
		return true
	}
	for grow(end, limit*2/3) {
		end++
	}
	for grow(start-1, limit) {
		start--
	}
	for grow(end, limit) {
		end++
	}
	var out []cell
	if start > 0 {
		out = append(out, cell{ellipsis, 1, source.Span{Start: cells[0].span.Start, End: cells[start-1].span.End}})
	}
	out = append(out, cells[start:end]...)
	if end < len(cells) {
		last := len(cells) - 1
		out = append(out, cell{ellipsis, 1, source.Span{Start: cells[end].span.Start, End: cells[last].span.End}})
	}
	return out
}

func shownText(cells []cell) string {
	var out strings.Builder
	for _, c := range cells {
		out.WriteString(c.shown)
	}
	return out.String()
}

// marked are the columns to underline for a span: those of all cells that it
// touches, and at least one.
func marked(cells []cell, span source.Span) (from, to int) {
	from = -1
	column := 0
	for _, c := range cells {
		touches := c.span.Start < span.End && span.Start < c.span.End
		if span.Start == span.End {
			touches = from < 0 && span.Start < c.span.End
		}
		if touches {
			if from < 0 {
				from = column
			}
			to = column + c.columns
		}
		column += c.columns
	}
	if from < 0 {
		return column, column + 1
	}
	return from, max(to, from+1)
}
