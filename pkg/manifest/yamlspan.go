package manifest

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/source"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// splitDocuments cuts a stream at its `---` lines.
func splitDocuments(f *source.File) []source.Span {
	var parts []source.Span
	text := f.Text()
	start := len(text) - len(strings.TrimPrefix(text, "\uFEFF"))
	for n := 2; n <= f.LineCount(); n++ {
		line := f.LineSpan(n)
		marker := text[line.Start:line.End]
		if marker == "---" || strings.HasPrefix(marker, "--- ") {
			parts = append(parts, source.Span{Start: start, End: line.Start})
			start = line.Start
		}
	}
	return append(parts, source.Span{Start: start, End: len(text)})
}

// offset is a token's byte offset. Token offsets of goccy/go-yaml count
// characters and drift after CRLF and in block scalars; its lines and columns
// are right. The last answer is kept: tokens come in order, and counting a
// long line from its start for each would take quadratic time.
func (r *yamlReader) offset(p *token.Position) int {
	if r.first == 0 {
		r.first = lineOf(r.file, r.part.Start)
	}
	line := r.file.LineSpan(r.first + p.Line - 1)
	column, start := 1, max(line.Start, r.part.Start)
	if r.last.line == p.Line && r.last.column <= p.Column {
		column, start = r.last.column, r.last.offset
	}
	text := r.file.Text()
	for ; column < p.Column && start < line.End; column++ {
		_, size := utf8.DecodeRuneInString(text[start:])
		start += size
	}
	if column == p.Column {
		r.last = yamlPlace{p.Line, column, start}
	}
	return min(max(start, r.part.Start), r.part.End)
}

type yamlPlace struct{ line, column, offset int }

func (r *yamlReader) lineEnd(offset int) int {
	return r.file.LineSpan(lineOf(r.file, offset)).End
}

func (r *yamlReader) point(t *token.Token) source.Location {
	start := r.offset(t.Position)
	return at(r.file, start, start)
}

func (r *yamlReader) start(n ast.Node) source.Location { return r.point(n.GetToken()) }

// closed extends a flow collection to its closing bracket.
func (r *yamlReader) closed(n *node, bracket *token.Token) *node {
	if bracket != nil {
		n.at.Span.End = max(n.at.Span.End, min(r.offset(bracket.Position)+1, r.part.End))
		n.inner = n.at
	}
	return n
}

// scalar lowers a scalar with its extent.
func (r *yamlReader) scalar(n ast.Node) *node {
	t := n.GetToken()
	result := &node{kind: scalarNode, value: t.Value}
	start := r.offset(t.Position)
	switch n := n.(type) {
	case *ast.NullNode:
		result.kind = nullNode
		result.value = ""
	case *ast.LiteralNode:
		result.value, result.text = n.Value.Value, true
		result.at = r.block(n)
		result.inner = result.at
		return result
	case *ast.StringNode:
		result.value, result.text = n.Value, true
	}
	result.at = at(r.file, start, r.scalarEnd(t, start))
	result.inner = result.at
	if t.Type == token.SingleQuoteType || t.Type == token.DoubleQuoteType {
		if text := result.at.Text(); len(text) >= 2 {
			result.inner = at(r.file, start+1, result.at.Span.End-1)
		}
	}
	return result
}

// scalarEnd finds the end of a flow scalar in the text, because a token knows
// its value, not its length as written.
func (r *yamlReader) scalarEnd(t *token.Token, start int) int {
	text := r.file.Text()[:r.part.End]
	switch t.Type {
	case token.SingleQuoteType, token.DoubleQuoteType:
		return quotedEnd(text, start)
	}
	// A plain scalar over several lines is folded: its words stand in the
	// text in order, with only blanks between them.
	end := start
	for _, word := range strings.Fields(t.Value) {
		gap := len(text[end:]) - len(strings.TrimLeft(text[end:], " \t\r\n"))
		if !strings.HasPrefix(text[end+gap:], word) {
			break
		}
		end += gap + len(word)
	}
	return end
}

// quotedEnd is the offset after the closing quote of the YAML string at start.
func quotedEnd(text string, start int) int {
	if start >= len(text) {
		return start
	}
	quote := text[start]
	for i := start + 1; i < len(text); i++ {
		switch {
		case text[i] == '\\' && quote == '"':
			i++
		case text[i] == quote && quote == '\'' && i+1 < len(text) && text[i+1] == '\'':
			i++
		case text[i] == quote:
			return i + 1
		}
	}
	return len(text)
}

// block is the content of a `|` or `>` scalar: the lines below the header down
// to one that is indented less than the first, without blank lines at the end.
func (r *yamlReader) block(n *ast.LiteralNode) source.Location {
	start := r.offset(n.Start.Position)
	header := lineOf(r.file, start)
	result, indent := at(r.file, start, start), -1
	for line := header + 1; line <= r.file.LineCount() && n.Value.Value != ""; line++ {
		text := r.file.Line(line)
		if strings.TrimSpace(text) == "" {
			continue
		}
		span := r.file.LineSpan(line)
		if indentation(text) < indent || span.Start >= r.part.End {
			break
		}
		if indent < 0 {
			indent = indentation(text)
			result.Span.Start = span.Start + indent
		}
		result.Span.End = span.End
	}
	return result
}

func indentation(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }
