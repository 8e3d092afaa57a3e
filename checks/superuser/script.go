package superuser

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/source"
)

// embedded is Python inside a shell script that makes a superuser.
type embedded struct {
	at source.Location
	// text is the Python, without the escapes of the shell; exact says that it
	// stands in the file as it is.
	text  string
	exact bool
}

// mostEmbedded bounds the parts of one script that are read.
const mostEmbedded = 20

var (
	hereDocument  = lazyregexp.New(`<<-?\s*["']?(\w+)["']?[^\n]*\n`)
	superuserCall = lazyregexp.New(`[\w.()]*create_superuser\(`)
)

// InScript are the passwords in the Python that a shell script holds.
func InScript(f *source.File) []Password {
	var out []Password
	for _, part := range embeddedPython(f) {
		out = append(out, part.superusers()...)
	}
	return out
}

// embeddedPython are the here-documents of a script that make a superuser and,
// outside of them, the calls that do.
func embeddedPython(f *source.File) []embedded {
	text := f.Text()
	var out []embedded
	for from := 0; len(out) < mostEmbedded; {
		call := superuserCall.FindStringIndex(text[from:])
		if call == nil {
			break
		}
		start := from + call[0]
		from += call[1]
		if span, ok := documentAround(text, start); ok {
			out = append(out, embedded{source.Location{File: f, Span: span}, text[span.Start:span.End], true})
			from = max(from, span.End)
			continue
		}
		span := source.Span{Start: start, End: callEnd(text, from)}
		plain := strings.ReplaceAll(text[span.Start:span.End], `\`, "")
		out = append(out, embedded{source.Location{File: f, Span: span}, plain, len(plain) == span.End-span.Start})
	}
	return out
}

// documentAround is the here-document that holds an offset.
func documentAround(text string, offset int) (source.Span, bool) {
	starts := hereDocument.FindAllStringSubmatchIndex(text[:offset], -1)
	if len(starts) == 0 {
		return source.Span{}, false
	}
	last := starts[len(starts)-1]
	delimiter, start := text[last[2]:last[3]], last[1]
	end := start
	for line := range strings.Lines(text[start:]) {
		if strings.TrimSpace(line) == delimiter {
			return source.Span{Start: start, End: end}, offset < end
		}
		end += len(line)
	}
	return source.Span{}, false
}

// longestCall bounds the text of a call, in bytes.
const longestCall = 2000

// callEnd is the offset behind the parenthesis that closes a call whose
// arguments begin at an offset.
func callEnd(text string, from int) int {
	depth, end := 1, min(len(text), from+longestCall)
	for i := from; i < end; i++ {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return end
}

// superusers are the passwords that are written in it. What the shell puts in is
// none, unless it has a default.
func (e embedded) superusers() []Password {
	m := pyparse.Parse(e.at.Path(), []byte(e.text), pyparse.Options{})
	var out []Password
	for _, found := range InModule(m) {
		at, how := e.at, found.How
		if e.exact {
			at.Span = source.Span{Start: e.at.Span.Start + found.At.Span.Start, End: e.at.Span.Start + found.At.Span.End}
		}
		password, defaulted := InWord(m.File.Slice(found.At.Span))
		if password == "" {
			continue
		}
		if defaulted {
			how = How(defaulted)
		}
		out = append(out, Password{at, how})
	}
	return out
}
