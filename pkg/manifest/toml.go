package manifest

import (
	"errors"
	"strings"

	"github.com/djready/djready/pkg/source"
	"github.com/pelletier/go-toml/v2/unstable"
)

// parseTOML reads a TOML document. go-toml's parser hands out one expression
// at a time, so what precedes a syntax error is kept.
func parseTOML(f *source.File, p *Problems) *node {
	if tooLarge(f, maxFileSize, p) {
		return nil
	}
	text := f.Text()
	mark := len(text) - len(strings.TrimPrefix(text, "\uFEFF"))
	r := &tomlReader{file: f, offset: mark}
	r.parser.Reset([]byte(text[mark:]))
	root := &node{kind: mappingNode, at: at(f, 0, len(text))}
	table := root
	for r.parser.NextExpression() {
		expression := r.parser.Expression()
		switch expression.Kind {
		case unstable.Table:
			table = r.table(root, expression, false)
		case unstable.ArrayTable:
			table = r.table(root, expression, true)
		case unstable.KeyValue:
			r.assign(table, expression, 0)
		}
	}
	if err := r.parser.Error(); err != nil {
		p.unread(r.errorLocation(err), "this is not valid TOML")
	}
	return root
}

type tomlReader struct {
	file   *source.File
	offset int // of the parsed bytes in the file
	parser unstable.Parser
}

func (r *tomlReader) locate(n *unstable.Node) source.Location {
	start := r.offset + int(n.Raw.Offset)
	return at(r.file, start, start+int(n.Raw.Length))
}

// errorLocation is the highlighted part of a syntax error. The highlight is a
// slice of the parsed bytes, so its capacity tells where it starts.
func (r *tomlReader) errorLocation(err error) source.Location {
	end := len(r.file.Text())
	var syntax *unstable.ParserError
	if !errors.As(err, &syntax) {
		return at(r.file, end, end)
	}
	start := r.offset + cap(r.parser.Data()) - cap(syntax.Highlight)
	if start < r.offset || start > end {
		return at(r.file, end, end)
	}
	return at(r.file, start, min(end, start+len(syntax.Highlight)))
}

// table finds or makes the table a header names. The last table of an array
// of tables is the one that later headers extend.
func (r *tomlReader) table(root *node, header *unstable.Node, array bool) *node {
	table := root
	for keys := header.Key(); keys.Next(); {
		key := keys.Node()
		last := keys.IsLast() && array
		table = r.descend(table, key, last)
	}
	return table
}

func (r *tomlReader) descend(table *node, key *unstable.Node, array bool) *node {
	name := string(key.Data)
	found := table.get(name)
	where := r.locate(key)
	if found == nil {
		found = &node{kind: mappingNode, at: where}
		if array {
			found = &node{kind: sequenceNode, at: where}
		}
		table.set(r.key(key), found)
	}
	if array {
		found.items = append(found.items, &node{kind: mappingNode, at: where})
	}
	if count := len(found.items); count > 0 {
		return found.items[count-1]
	}
	return found
}

func (r *tomlReader) key(key *unstable.Node) *node {
	where := r.locate(key)
	return &node{kind: scalarNode, value: string(key.Data), text: true, at: where, inner: where}
}

// assign puts the value of `a.b = value` into its table, and returns it.
func (r *tomlReader) assign(table *node, expression *unstable.Node, depth int) *node {
	var last *unstable.Node
	for keys := expression.Key(); keys.Next(); {
		last = keys.Node()
		if !keys.IsLast() {
			table = r.descend(table, last, false)
		}
	}
	key := r.key(last)
	value := r.value(expression.Value(), key.at.Span.End, depth)
	table.set(key, value)
	return value
}

// value lowers a value. An array has no extent of its own in go-toml and an
// inline table only its first byte: the array is looked for after from, and
// both reach to the bracket after their last part.
func (r *tomlReader) value(n *unstable.Node, from, depth int) *node {
	where := r.locate(n)
	if n.Kind == unstable.Array {
		start := r.bracket(from, '[')
		where = at(r.file, start, start+1)
	}
	result := &node{at: where, inner: where}
	if depth > maxDepth {
		return result
	}
	switch n.Kind {
	case unstable.Array:
		result.kind = sequenceNode
		for children := n.Children(); children.Next(); {
			item := r.value(children.Node(), result.at.Span.End, depth+1)
			result.items = append(result.items, item)
			result.cover(item)
		}
		result.at.Span.End = r.bracket(result.at.Span.End, ']') + 1
	case unstable.InlineTable:
		result.kind = mappingNode
		for children := n.Children(); children.Next(); {
			result.cover(r.assign(result, children.Node(), depth+1))
		}
		result.at.Span.End = r.bracket(result.at.Span.End, '}') + 1
	case unstable.String:
		result.kind, result.value, result.text = scalarNode, string(n.Data), true
		result.inner = unquoted(where)
	default:
		result.kind, result.value = scalarNode, string(n.Data)
	}
	return result
}

// bracket is the place of the next bracket, past blanks, commas, the equals
// sign and comments, which are all that can stand before it.
func (r *tomlReader) bracket(i int, bracket byte) int {
	text := r.file.Text()
	for i < len(text) && text[i] != bracket {
		if text[i] == '#' {
			i = r.file.LineSpan(lineOf(r.file, i)).End
			continue
		}
		if strings.IndexByte(" \t\r\n,=", text[i]) < 0 {
			break
		}
		i++
	}
	return min(i, len(text)-1)
}

// unquoted is a TOML string without its one or three quotes.
func unquoted(l source.Location) source.Location {
	quotes := 1
	if text := l.Text(); len(text) >= 6 && (strings.HasPrefix(text, `"""`) || strings.HasPrefix(text, `'''`)) {
		quotes = 3
	}
	return at(l.File, l.Span.Start+quotes, max(l.Span.Start+quotes, l.Span.End-quotes))
}
