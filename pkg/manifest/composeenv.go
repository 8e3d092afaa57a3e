package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// expand substitutes variables in a scalar as Compose does: in every value,
// also in a single-quoted one, and "$$" is a dollar sign.
func (r *composeReader) expand(n *node) expanded {
	if !n.is(scalarNode) {
		return expanded{}
	}
	return r.expandPart(n.value, n.inner, 0)
}

// expandPart substitutes in the text of a scalar from an offset on.
func (r *composeReader) expandPart(text string, written source.Location, from int) expanded {
	x := (&expander{
		dialect: composeDialect,
		lookup:  r.options.Environment.find,
		locate:  verbatim(text, written, from),
		budget:  &r.budget,
	}).expand(text[from:])
	if x.malformed {
		r.Problems.add(written, "a reference to a variable cannot be read")
	}
	return x
}

// verbatim maps offsets of text[from:] to the file where the text stands there
// as it is, and to nowhere where escapes or folded lines moved it.
func verbatim(text string, written source.Location, from int) func(start, end int) source.Location {
	if written.Text() != text {
		return func(int, int) source.Location { return source.Location{} }
	}
	return func(start, end int) source.Location {
		base := written.Span.Start + from
		return at(written.File, base+start, base+end)
	}
}

func (r *composeReader) text(n *node) string { return r.expand(n).value }

// environment reads the map and the list form.
func (r *composeReader) environment(n *node) (assignments []EnvAssignment, passed []BareName) {
	for _, entry := range n.entries() {
		if !r.count(entry.key.at) {
			return assignments, passed
		}
		if entry.value.is(nullNode) {
			passed = append(passed, BareName{entry.key.value, entry.key.inner})
			continue
		}
		if !entry.value.is(scalarNode) {
			r.Problems.add(entry.value.at, "the value of an environment variable is no text")
			continue
		}
		x := r.expand(entry.value)
		assignments = append(assignments, EnvAssignment{
			Name: entry.key.value, Value: x.value, Known: x.known, References: x.references,
			Location: entry.value.at, Line: lineOf(entry.key.at.File, entry.key.at.Span.Start),
		})
	}
	for _, item := range n.elements() {
		if !item.is(scalarNode) {
			continue
		}
		if !r.count(item.at) {
			return assignments, passed
		}
		equals := strings.IndexByte(item.value, '=')
		if equals < 0 {
			passed = append(passed, BareName{item.value, item.inner})
			continue
		}
		assignments = append(assignments, r.listed(item, equals))
	}
	return assignments, passed
}

// listed reads `- NAME=value`.
func (r *composeReader) listed(item *node, equals int) EnvAssignment {
	x := r.expandPart(item.value, item.inner, equals+1)
	a := EnvAssignment{
		Name: item.value[:equals], Value: x.value, Known: x.known, References: x.references,
		Location: item.at, Line: lineOf(item.at.File, item.at.Span.Start),
	}
	if item.inner.Text() == item.value {
		a.Location = at(item.at.File, item.inner.Span.Start+equals+1, item.inner.Span.End)
	}
	return a
}

func (r *composeReader) envFiles(n *node) []EnvFileReference {
	items := n.elements()
	if n.is(scalarNode) || n.is(mappingNode) {
		items = []*node{n}
	}
	var files []EnvFileReference
	for _, item := range items {
		if !r.count(item.at) {
			break
		}
		file := EnvFileReference{Required: true, Location: item.at}
		switch {
		case item.is(scalarNode):
			file.Path = r.text(item)
		case item.is(mappingNode):
			file.Path = r.text(item.get("path"))
			file.Location = item.get("path").location()
			required := item.get("required")
			file.Required = required == nil || required.truth()
			file.Raw = item.get("format").str() == "raw"
		}
		if file.Path != "" {
			files = append(files, file)
		}
	}
	return files
}

// splitWords splits a command line at blanks outside quotes and removes the
// quotes. Operators of a shell are words like others.
func splitWords(text string) []string {
	var words []string
	word, open := strings.Builder{}, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case ' ', '\t', '\r', '\n':
			if open {
				words = append(words, word.String())
				word.Reset()
			}
			open = false
			continue
		case '\'':
			end := skipTo(text, i+1, '\'')
			word.WriteString(strings.TrimSuffix(text[i+1:end], "'"))
			i = end - 1
		case '"':
			i = doubleQuoted(text, i+1, &word)
		case '\\':
			if i++; i < len(text) {
				word.WriteByte(text[i])
			}
		default:
			word.WriteByte(c)
		}
		open = true
	}
	if open {
		words = append(words, word.String())
	}
	return words
}

// doubleQuoted writes what stands between double quotes, and returns the
// offset of the closing one.
func doubleQuoted(text string, i int, word *strings.Builder) int {
	for ; i < len(text) && text[i] != '"'; i++ {
		if text[i] == '\\' && i+1 < len(text) {
			i++
			if strings.IndexByte("\"\\$`", text[i]) < 0 {
				word.WriteByte('\\')
			}
		}
		word.WriteByte(text[i])
	}
	return i
}
