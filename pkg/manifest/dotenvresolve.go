package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// dotenvResolver substitutes ${NAME} and ${NAME:-default} as python-dotenv
// does: in all values, quoted or not, once, and only out of earlier lines.
type dotenvResolver struct {
	options DotenvOptions
	values  map[string]variable
	budget  int
}

func (d *dotenvResolver) resolve(f *source.File, b dotenvBinding) EnvAssignment {
	a := EnvAssignment{
		Name: b.name, Value: b.value, Known: true, Location: b.valueAt,
		Line: lineOf(f, b.nameAt.Span.Start),
	}
	if !d.options.Raw && strings.Contains(b.value, "${") {
		d.substitute(&a, b)
	}
	if d.budget -= len(a.Value); d.budget < 0 || len(a.Value) > maxValue {
		a.Value, a.Known = "", false
	}
	d.values[a.Name] = variable{a.Value, a.Known}
	return a
}

func (d *dotenvResolver) substitute(a *EnvAssignment, b dotenvBinding) {
	var out strings.Builder
	verbatim := b.content.Text() == b.value
	text, cursor := b.value, 0
	for _, m := range dotenvReferences(text) {
		if out.Len() > maxValue {
			break
		}
		out.WriteString(text[cursor:m.start])
		cursor = m.end
		r := Reference{Name: text[m.start+2 : m.nameEnd]}
		if m.hasDefault() {
			r.Operator, r.Word = ":-", text[m.nameEnd+2:m.end-1]
		}
		if verbatim {
			base := b.content.Span.Start
			r.Location = at(b.content.File, base+m.start, base+m.end)
			r.WordLocation = at(b.content.File, base+m.end-1-len(r.Word), base+m.end-1)
		}
		a.References = append(a.References, r)
		v, set := d.lookup(r.Name)
		if !set {
			v = variable{r.Word, m.hasDefault()}
		}
		out.WriteString(v.value)
		a.Known = a.Known && v.known
	}
	out.WriteString(text[cursor:])
	a.Value = out.String()
}

func (d *dotenvResolver) lookup(name string) (variable, bool) {
	own, inFile := d.values[name]
	outer, set := d.options.Environment.find(name)
	if set && (!d.options.Override || !inFile) {
		return outer, true
	}
	return own, inFile
}

// dotenvMatch is a match of \$\{([^\}:]*)(:-([^\}]*))?\} in a value.
type dotenvMatch struct{ start, nameEnd, end int }

func (m dotenvMatch) hasDefault() bool { return m.nameEnd+1 < m.end }

// dotenvReferences finds them all in linear time, which Go's and Python's
// regular expressions do not on a row of "${".
func dotenvReferences(text string) []dotenvMatch {
	var matches []dotenvMatch
	stop, brace := -1, -1 // the next ":" or "}", and the next "}"
	for i := 0; i+1 < len(text) && len(matches) < maxFacts; i++ {
		if text[i] != '$' || text[i+1] != '{' {
			continue
		}
		stop = nextOf(text, ":}", i+2, stop)
		brace = nextOf(text, "}", i+2, brace)
		if brace == len(text) {
			break
		}
		if text[stop] == ':' && !strings.HasPrefix(text[stop:], ":-") {
			continue
		}
		matches = append(matches, dotenvMatch{i, stop, brace + 1})
		i = brace
	}
	return matches
}

// nextOf is the place of the next of chars from i on; a known answer that
// still lies ahead is kept.
func nextOf(text, chars string, i, known int) int {
	if known >= i {
		return known
	}
	if n := strings.IndexAny(text[i:], chars); n >= 0 {
		return i + n
	}
	return len(text)
}
