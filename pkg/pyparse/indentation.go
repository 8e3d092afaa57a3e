package pyparse

import (
	"bytes"
	"slices"
)

// maxScannerColumn is the deepest indentation that tree-sitter-python's
// scanner can store: it keeps columns in a byte.
const maxScannerColumn = 255

// flattenDeepIndentation rewrites indentation where some line is indented
// deeper than the scanner can store: each column is replaced by its rank. A
// form feed restarts the scanner's count, so the bytes before it do not matter.
func flattenDeepIndentation(input []byte) {
	columns := indentationColumns(input)
	if len(columns) == 0 || columns[len(columns)-1] <= maxScannerColumn || len(columns) > maxScannerColumn {
		return
	}
	eachIndentation(input, func(indent []byte, column int) {
		rank, _ := slices.BinarySearch(columns, column)
		rank++ // column 0 is not listed
		if rank >= len(indent) {
			return
		}
		for i := range indent {
			indent[i] = ' '
		}
		indent[len(indent)-rank-1] = '\f'
	})
}

// indentationColumns lists the distinct columns other than 0, sorted; it is
// empty without a long indentation, the common case.
func indentationColumns(input []byte) []int {
	seen := make(map[int]bool)
	deep := false
	eachIndentation(input, func(_ []byte, column int) {
		deep = deep || column > maxScannerColumn
	})
	if !deep {
		return nil
	}
	eachIndentation(input, func(_ []byte, column int) { seen[column] = true })
	columns := make([]int, 0, len(seen))
	for c := range seen {
		columns = append(columns, c)
	}
	slices.Sort(columns)
	return columns
}

// eachIndentation calls visit with the leading white space of every indented
// line that has anything else, and the column the scanner gives it.
func eachIndentation(input []byte, visit func(indent []byte, column int)) {
	for start := 0; start < len(input); {
		end, column := start, 0
		for ; end < len(input); end++ {
			switch input[end] {
			case ' ':
				column++
				continue
			case '\t':
				column += 8
				continue
			case '\f':
				column = 0
				continue
			}
			break
		}
		if column > 0 && end < len(input) && input[end] != '\n' && input[end] != '\r' {
			visit(input[start:end], column)
		}
		next := bytes.IndexByte(input[end:], '\n')
		if next < 0 {
			return
		}
		start = end + next + 1
	}
}

// indentation is the width of a line's leading white space, with tabs to the
// next multiple of eight and with tabs of one column. CPython compares both,
// and calls lines on which they disagree an inconsistent use of tabs.
type indentation struct{ wide, narrow int }

// indentationAt is the indentation of the statement at offset; ok is false
// where the statement is not the first thing on a logical line.
func (s *session) indentationAt(offset int) (indent indentation, ok bool) {
	start := offset
	for start > 0 && isIndentByte(s.text[start-1]) {
		start--
	}
	if bom := bomLength(s.text); start > bom {
		switch s.text[start-1] {
		case '\n', '\r':
		default:
			return indentation{}, false
		}
		end := start - 1
		if end > 0 && s.text[end] == '\n' && s.text[end-1] == '\r' {
			end--
		}
		if end > 0 && s.text[end-1] == '\\' && !s.inComment(end-1) {
			return indentation{}, false // a continued line
		}
	}
	for _, c := range []byte(s.text[start:offset]) {
		switch c {
		case ' ':
			indent.wide++
			indent.narrow++
		case '\t':
			indent.wide = (indent.wide/8 + 1) * 8
			indent.narrow++
		case '\f':
			indent = indentation{}
		}
	}
	return indent, true
}

func isIndentByte(c byte) bool { return c == ' ' || c == '\t' || c == '\f' }

// inComment reports whether a backslash that ends a line belongs to a comment.
// A "#" in a string on that line deceives it, which costs only a check.
func (s *session) inComment(offset int) bool {
	for i := offset; i > 0 && s.text[i-1] != '\n' && s.text[i-1] != '\r'; i-- {
		if s.text[i-1] == '#' {
			return true
		}
	}
	return false
}
