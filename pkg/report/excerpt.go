package report

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// maxExcerptLines is how many lines an excerpt shows before it leaves out its
// middle; headLines and tailLines are what then remains.
const (
	maxExcerptLines = 6
	headLines       = 3
	tailLines       = 2
)

// excerpt is the source lines of one place, as a compiler shows them.
type excerpt struct {
	file        *source.File
	span        source.Span
	hidden      mask
	style       style
	mark        paint // the colour of the underline
	columns     int   // the longest line
	first, last int   // lines
}

func (p *printer) excerptOf(at source.Location, mark paint) excerpt {
	e := excerpt{file: at.File, span: at.Span, hidden: p.hidden, style: p.style, mark: mark, columns: p.columns}
	e.first = e.file.Position(e.span.Start).Line
	e.last = e.file.Position(max(e.span.Start, e.span.End-1)).Line
	for n := e.first; n < e.last; n++ {
		// Where a secret runs on over the line's end, its lines are not shown:
		// they would tell how long it is.
		if _, secret := e.hidden.at(e.file.Path(), e.file.LineSpan(n).End); secret {
			e.last = n
		}
	}
	return e
}

// gutterColumns is how wide the line numbers are.
func (e excerpt) gutterColumns() int { return len(strconv.Itoa(e.last)) }

// write adds the excerpt's lines: an underline for one line, a bracket for more.
func (e excerpt) write(out *strings.Builder) {
	e.gutter(out, "", "")
	if e.first == e.last {
		cells := e.cells(e.first)
		from, to := marked(cells, e.span)
		e.gutter(out, strconv.Itoa(e.first), shownText(cells))
		e.gutter(out, "", strings.Repeat(" ", from)+e.mark(strings.Repeat("^", to-from)))
		return
	}
	e.opening(out)
	for n := e.first + 1; n <= e.last; n++ {
		if e.last-e.first >= maxExcerptLines && n == e.first+headLines {
			e.gap(out)
			n = e.last - tailLines + 1
		}
		e.gutter(out, strconv.Itoa(n), e.mark("|")+" "+shownText(e.cells(n)))
	}
	_, to := marked(e.cells(e.last), e.span)
	e.gutter(out, "", e.mark("|"+strings.Repeat("_", max(to, 1))+"^"))
}

// opening writes the first line of several, and the bracket's upper end.
func (e excerpt) opening(out *strings.Builder) {
	cells := e.cells(e.first)
	from, _ := marked(cells, e.span)
	text := shownText(cells)
	if strings.TrimSpace(e.file.Slice(source.Span{Start: e.line(e.first).Start, End: e.span.Start})) == "" {
		e.gutter(out, strconv.Itoa(e.first), e.mark("/")+" "+text)
		return
	}
	e.gutter(out, strconv.Itoa(e.first), "  "+text)
	e.gutter(out, "", " "+e.mark(strings.Repeat("_", from+1)+"^"))
}

func (e excerpt) cells(n int) []cell {
	line := e.line(n)
	return lineCells(e.file, e.hidden, line, max(e.span.Start, line.Start), e.columns)
}

// line is the extent of a line, without a byte order mark.
func (e excerpt) line(n int) source.Span {
	span := e.file.LineSpan(n)
	span.Start = span.End - len(e.file.Line(n))
	return span
}

// gutter writes one line behind its number.
func (e excerpt) gutter(out *strings.Builder, number, text string) {
	pad := strings.Repeat(" ", max(0, e.gutterColumns()-len(number)))
	line := e.style.gutter(pad + number + " |")
	if text != "" {
		line += " " + text
	}
	out.WriteString(strings.TrimRight(line, " ") + "\n")
}

// gap writes a line that stands for lines left out.
func (e excerpt) gap(out *strings.Builder) {
	out.WriteString(e.style.gutter(fmt.Sprintf("%-*s", e.gutterColumns()+3, "...")) + e.mark("|") + "\n")
}
