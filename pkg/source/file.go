package source

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// byteOrderMark is U+FEFF in UTF-8. Editors do not count it as a column.
const byteOrderMark = "\uFEFF"

// File is one text file: its path and its decoded text. It is immutable.
type File struct {
	path string
	text string

	indexed sync.Once
	lines   []int // see starts
}

// NewFile holds text, which is UTF-8 (invalid bytes are tolerated and count as
// one column each). Path is relative to the analysed tree and separated by
// slashes. Lines end at LF, CRLF or a lone CR, as Python reads them.
func NewFile(path, text string) *File { return &File{path: path, text: text} }

// starts are the byte offsets of the first byte of each line. They are found
// when somebody asks: of most files nobody does.
func (f *File) starts() []int {
	f.indexed.Do(func() {
		f.lines = append(f.lines, 0)
		for i := 0; i < len(f.text); i++ {
			switch f.text[i] {
			case '\r':
				if i+1 < len(f.text) && f.text[i+1] == '\n' {
					i++
				}
				f.lines = append(f.lines, i+1)
			case '\n':
				f.lines = append(f.lines, i+1)
			}
		}
	})
	return f.lines
}

// Path is where the file lies, relative to the tree, separated by slashes.
func (f *File) Path() string { return f.path }

// Text is the whole decoded text.
func (f *File) Text() string { return f.text }

// LineCount is the number of lines; a text that ends with a line end has an
// empty last line, and an empty text has one line.
func (f *File) LineCount() int { return len(f.starts()) }

// Slice is the text of a span, cut to the file's bounds.
func (f *File) Slice(s Span) string {
	s = f.clamp(s)
	return f.text[s.Start:s.End]
}

// LineSpan is the extent of line n (1-based) without its line end. A line
// outside the file gives the empty span at the nearest end.
func (f *File) LineSpan(n int) Span {
	if n < 1 {
		return Span{}
	}
	lines := f.starts()
	if n > len(lines) {
		return Span{len(f.text), len(f.text)}
	}
	start, end := lines[n-1], len(f.text)
	if n < len(lines) {
		end = lines[n]
	}
	trimmed := strings.TrimRight(f.text[start:end], "\r\n")
	return Span{start, start + len(trimmed)}
}

// Line is the text of line n (1-based) without its line end and without a
// byte order mark.
func (f *File) Line(n int) string {
	line := f.Slice(f.LineSpan(n))
	if n == 1 {
		line = strings.TrimPrefix(line, byteOrderMark)
	}
	return line
}

// Position of a byte offset. An offset outside the text gives the nearest end.
func (f *File) Position(offset int) Position {
	offset = min(max(offset, 0), len(f.text))
	lines := f.starts()
	line := sort.SearchInts(lines, offset+1)
	start := lines[line-1]
	if line == 1 && strings.HasPrefix(f.text, byteOrderMark) {
		start = min(offset, len(byteOrderMark))
	}
	return Position{Line: line, Column: 1 + utf16Length(f.text[start:offset])}
}

// Range is the positions of both ends of a span. The end is exclusive.
func (f *File) Range(s Span) (start, end Position) {
	s = f.clamp(s)
	return f.Position(s.Start), f.Position(s.End)
}

func (f *File) clamp(s Span) Span {
	s.Start = min(max(s.Start, 0), len(f.text))
	s.End = min(max(s.End, s.Start), len(f.text))
	return s
}

// utf16Length counts UTF-16 code units, the unit of SARIF's default columnKind.
func utf16Length(text string) int {
	n := 0
	for _, r := range text {
		n++
		if r > 0xFFFF && r != utf8.RuneError {
			n++
		}
	}
	return n
}
