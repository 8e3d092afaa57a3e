package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// instruction is one Dockerfile instruction with its continuation lines joined
// and the bodies of its here-documents.
type instruction struct {
	keyword  string // upper case
	args     joined
	line     int // of the keyword
	heredocs []source.Location
}

var (
	parserDirective = lazyregexp.New(`^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$`)
	heredocStart    = lazyregexp.New(`(?:^|\s)\d*<<(-?)(?:"([^"\s<]+)"|'([^'\s<]+)'|([A-Za-z0-9_.]+))`)
)

// dockerEscape reads the parser directives: comments of the form key=value
// before anything else.
func dockerEscape(f *source.File) byte {
	for n := 1; n <= f.LineCount(); n++ {
		m := parserDirective.FindStringSubmatch(strings.TrimSpace(f.Line(n)))
		if m == nil {
			break
		}
		if strings.EqualFold(m[1], "escape") && m[2] == "`" {
			return '`'
		}
	}
	return '\\'
}

// dockerInstructions cuts the file into instructions as BuildKit does: comment
// lines and blank lines inside a continued instruction are dropped.
func dockerInstructions(f *source.File, escape byte, p *Problems) []instruction {
	var result []instruction
	for n := 1; n <= f.LineCount(); n++ {
		line := f.Line(n)
		if text := strings.TrimSpace(line); text == "" || text[0] == '#' {
			continue
		}
		first := n
		var pieces []source.Span
		for ; n <= f.LineCount(); n++ {
			span := f.LineSpan(n)
			span.Start = span.End - len(f.Line(n))
			text := f.Slice(span)
			if trimmed := strings.TrimSpace(text); n > first && (trimmed == "" || trimmed[0] == '#') {
				continue
			}
			cut, continued := cutContinuation(text, escape)
			pieces = append(pieces, source.Span{Start: span.Start, End: span.Start + cut})
			if !continued {
				break
			}
		}
		i, ok := newInstruction(join(f, pieces), first)
		if !ok {
			p.add(at(f, pieces[0].Start, pieces[0].End), "this is not an instruction")
			continue
		}
		n = i.readHeredocs(f, n, p)
		result = append(result, i)
	}
	return result
}

// cutContinuation says how much of a line is text, and whether it goes on. A
// doubled escape character at the end is text.
func cutContinuation(line string, escape byte) (int, bool) {
	trimmed := strings.TrimRight(line, " \t")
	count := len(trimmed)
	if count == 0 || trimmed[count-1] != escape || count > 1 && trimmed[count-2] == escape {
		return len(line), false
	}
	return count - 1, true
}

var dockerKeyword = lazyregexp.New(`^\s*([A-Za-z]+)(\s+|$)`)

func newInstruction(text joined, line int) (instruction, bool) {
	m := dockerKeyword.FindStringSubmatch(text.text)
	if m == nil {
		return instruction{}, false
	}
	return instruction{keyword: strings.ToUpper(m[1]), args: text.cut(len(m[0]), len(text.text)), line: line}, true
}

// readHeredocs takes the here-documents of RUN, COPY and ADD, and returns the
// last line read.
func (i *instruction) readHeredocs(f *source.File, n int, p *Problems) int {
	if i.keyword != "RUN" && i.keyword != "COPY" && i.keyword != "ADD" {
		return n
	}
	for _, m := range heredocStart.FindAllStringSubmatch(i.args.text, -1) {
		delimiter := m[2] + m[3] + m[4]
		body := at(f, f.LineSpan(n+1).Start, f.LineSpan(n+1).Start)
		closed := false
		for n++; n <= f.LineCount() && !closed; n++ {
			line := f.Line(n)
			if m[1] == "-" {
				line = strings.TrimLeft(line, "\t")
			}
			if closed = line == delimiter; closed {
				break
			}
			body.Span.End = f.LineSpan(n).End
		}
		if !closed {
			p.add(body, "the here-document is not closed")
		}
		i.heredocs = append(i.heredocs, body)
	}
	return n
}
