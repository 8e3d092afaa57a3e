package manifest

import (
	"encoding/json"
	"io"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// parseJSON reads a JSON document. What follows a syntax error is lost, what
// precedes it is kept.
func parseJSON(f *source.File, p *Problems) *node {
	if tooLarge(f, maxFileSize, p) {
		return nil
	}
	text := strings.TrimPrefix(f.Text(), "\uFEFF")
	r := &jsonReader{file: f, text: text, offset: len(f.Text()) - len(text), problems: p}
	r.decoder = json.NewDecoder(strings.NewReader(r.text))
	r.decoder.UseNumber()
	root := r.value(0)
	if r.failed {
		return root
	}
	if _, err := r.decoder.Token(); err != io.EOF {
		r.fail("there is text after the end of the JSON value")
	}
	return root
}

type jsonReader struct {
	file     *source.File
	text     string
	offset   int // of text in the file
	decoder  *json.Decoder
	problems *Problems
	failed   bool
}

func (r *jsonReader) fail(message string) {
	r.failed = true
	here := r.offset + min(int(r.decoder.InputOffset()), len(r.text))
	r.problems.unread(at(r.file, here, here), message)
}

// next is the next token and its extent. encoding/json tells only where a
// token ends, so the start is found by skipping what may stand between tokens.
func (r *jsonReader) next() (json.Token, source.Location) {
	start := int(r.decoder.InputOffset())
	token, err := r.decoder.Token()
	if err != nil {
		r.fail("this is not valid JSON")
		return nil, source.Location{}
	}
	end := int(r.decoder.InputOffset())
	for start < end && strings.IndexByte(" \t\r\n,:", r.text[start]) >= 0 {
		start++
	}
	return token, at(r.file, r.offset+start, r.offset+end)
}

func (r *jsonReader) value(depth int) *node {
	token, where := r.next()
	if r.failed {
		return nil
	}
	n := &node{at: where, inner: where}
	switch t := token.(type) {
	case json.Delim:
		if depth >= maxDepth {
			r.fail("the JSON is nested too deeply to be read")
			return nil
		}
		if t == '{' {
			r.object(n, depth)
		} else {
			r.array(n, depth)
		}
		n.at.Span.End = max(where.Span.End, r.offset+int(r.decoder.InputOffset()))
		n.inner = n.at
	case string:
		n.kind, n.value, n.text = scalarNode, t, true
		n.inner = at(r.file, where.Span.Start+1, max(where.Span.Start+1, where.Span.End-1))
	case json.Number:
		n.kind, n.value = scalarNode, t.String()
	case bool:
		n.kind, n.value = scalarNode, where.Text()
	}
	return n
}

func (r *jsonReader) object(n *node, depth int) {
	n.kind = mappingNode
	for !r.failed && r.decoder.More() {
		key := r.value(depth + 1)
		if r.failed {
			return
		}
		value := r.value(depth + 1)
		if value != nil {
			n.set(key, value)
		}
	}
	r.close()
}

func (r *jsonReader) array(n *node, depth int) {
	n.kind = sequenceNode
	for !r.failed && r.decoder.More() {
		if item := r.value(depth + 1); item != nil {
			n.items = append(n.items, item)
		}
	}
	r.close()
}

func (r *jsonReader) close() {
	if !r.failed {
		r.next()
	}
}
