package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// directive is one directive of nginx or Caddy: words, and what stands in the
// braces behind them.
type directive struct {
	words []string
	inner []*directive
	block bool
	// at is the directive without its block.
	at source.Location
}

func (d *directive) name() string { return d.words[0] }

// argument is the n-th word after the name, "" if there are fewer.
func (d *directive) argument(n int) string {
	if n < len(d.words) {
		return d.words[n]
	}
	return ""
}

// find are the directives of a name in a block itself.
func find(list []*directive, name string) []*directive {
	var out []*directive
	for _, d := range list {
		if d.name() == name {
			out = append(out, d)
		}
	}
	return out
}

// visitDirectives calls visit for all directives, outer ones first, until it
// returns false for one, whose block is then left out. Blocks are nested at most
// maxDepth deep.
func visitDirectives(list []*directive, visit func(*directive) bool) {
	for _, d := range list {
		if visit(d) {
			visitDirectives(d.inner, visit)
		}
	}
}

// braceReader reads directives: of nginx, which end at a semicolon, and of
// Caddy, which end with the line.
type braceReader struct {
	file     *source.File
	problems *Problems
	lines    bool // a directive ends with its line
	facts    int
	stack    []*directive // the open blocks, below a root
	words    []string
	start    int // of the directive that is read
	end      int // of its last word
}

func (r *braceReader) read() []*directive {
	text := r.file.Text()
	r.stack = []*directive{{}}
	for i := 0; i < len(text) && r.facts <= maxFacts; {
		switch c := text[i]; {
		case c == '\n':
			if r.lines {
				r.finish(false)
			}
			i++
		case c == ' ' || c == '\t' || c == '\r':
			i++
		case c == '#':
			i = lineEnd(text, i)
		case strings.HasPrefix(text[i:], "{%"): // a template's statement
			i = after(text, i, "%}")
		case c == ';' && !r.lines:
			r.finish(false)
			i++
		case c == '{' && !r.isWord(text[i:]):
			r.finish(true)
			i++
		case c == '}':
			r.finish(false)
			if len(r.stack) > 1 {
				r.stack = r.stack[:len(r.stack)-1]
			}
			i++
		default:
			i = r.word(i)
		}
	}
	r.finish(false)
	if r.facts > maxFacts {
		r.problems.unread(at(r.file, 0, 0), "the file has too many entries to be read")
	}
	return r.stack[0].inner
}

// isWord reports whether a brace begins a word: a template's value, or one of
// Caddy's placeholders, which has no blank behind its brace.
func (r *braceReader) isWord(text string) bool {
	if strings.HasPrefix(text, "{{") {
		return true
	}
	return r.lines && len(text) > 1 && text[1] != ' ' && text[1] != '\t' && text[1] != '\n' && text[1] != '\r'
}

// word reads one word, quotes taken away, and returns where it ends.
func (r *braceReader) word(i int) int {
	text := r.file.Text()
	start := i
	var word strings.Builder
	if quote := text[i]; quote == '"' || quote == '\'' || quote == '`' && r.lines {
		for i++; i < len(text) && text[i] != quote; i++ {
			if text[i] == '\\' && i+1 < len(text) {
				i++
			}
			word.WriteByte(text[i])
		}
		i = min(i+1, len(text))
	} else {
		for i < len(text) {
			c := text[i]
			if c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ';' && !r.lines {
				break
			}
			next := i + 1
			switch {
			case strings.HasPrefix(text[i:], "{{"):
				next = after(text, i, "}}")
			case c == '$' && strings.HasPrefix(text[next:], "{"), c == '{' && r.lines:
				next = after(text, i, "}")
			case c == '{' || c == '}':
				next = 0
			}
			if next == 0 {
				break
			}
			word.WriteString(text[i:next])
			i = next
		}
	}
	if i == start { // a lone brace
		return i + 1
	}
	if len(r.words) == 0 {
		r.start = start
	}
	r.end = i
	r.words = append(r.words, word.String())
	return i
}

// finish ends a directive, and opens its block.
func (r *braceReader) finish(block bool) {
	if len(r.words) == 0 && !block {
		return
	}
	d := &directive{words: r.words, block: block, at: at(r.file, r.start, r.end)}
	if len(d.words) == 0 {
		d.words = []string{""} // Caddy's block of global options
	}
	r.words = nil
	r.facts++
	top := r.stack[len(r.stack)-1]
	top.inner = append(top.inner, d)
	if !block {
		return
	}
	if len(r.stack) > maxDepth {
		d = &directive{} // what lies deeper is not kept
	}
	r.stack = append(r.stack, d)
}

func lineEnd(text string, i int) int {
	if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(text)
}

// longestMark bounds what is looked through for the end of a template's mark.
const longestMark = 1000

// after is the place behind the next mark on the same line, else behind the
// first byte.
func after(text string, i int, mark string) int {
	near := text[i:min(len(text), i+longestMark)]
	n := strings.Index(near, mark)
	if n < 0 || strings.Contains(near[:n], "\n") {
		return i + 1
	}
	return i + n + len(mark)
}
