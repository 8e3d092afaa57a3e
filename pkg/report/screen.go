package report

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// leastText is the length, in bytes, from which a secret's text is looked for
// elsewhere: a shorter one is a common word.
const leastText = 4

// Screen shows lines of files without the secrets in them.
type Screen struct{ hidden mask }

// NewScreen makes a screen that hides the given literals.
func NewScreen(secrets []source.Location) Screen {
	s := Screen{mask{}}
	s.hidden.add(secrets)
	s.join()
	return s
}

// HideTexts hides what the given literals hold wherever it stands in a file, as
// in one that a change has made of theirs.
func (s Screen) HideTexts(secrets []source.Location, file *source.File) {
	for _, at := range secrets {
		text := at.File.Slice(content(at))
		if len(text) < leastText {
			continue
		}
		for from := 0; ; {
			i := strings.Index(file.Text()[from:], text)
			if i < 0 {
				break
			}
			span := source.Span{Start: from + i, End: from + i + len(text)}
			from = span.End
			if standsAlone(file.Text(), span) {
				s.hidden[file.Path()] = append(s.hidden[file.Path()], span)
			}
		}
	}
	s.join()
}

// standsAlone tells a secret from the part of a name that happens to be the same
// word: "password" in auth.password_validation.
func standsAlone(text string, span source.Span) bool {
	part := func(s string, at int) bool {
		return at >= 0 && at < len(s) && (s[at] == '_' || s[at] == '.' || s[at] == '-' || s[at] >= '0' && s[at] <= '9' || s[at]|0x20 >= 'a' && s[at]|0x20 <= 'z')
	}
	return !part(text, span.Start-1) && !part(text, span.End)
}

func (s Screen) join() {
	for path, spans := range s.hidden {
		s.hidden[path] = union(spans)
	}
}

// Line is a line (1-based) as it may be shown, without its line end: secrets are
// masked, and what is not to be seen is written as an escape, but for tabs.
func (s Screen) Line(file *source.File, n int) string {
	line := file.LineSpan(n)
	line.Start = line.End - len(file.Line(n))
	var out strings.Builder
	for at := line.Start; at < line.End; {
		if secret, hidden := s.hidden.at(file.Path(), at); hidden {
			out.WriteString(maskText)
			at = min(secret.End, line.End)
			continue
		}
		g := glyphs{text: file.Text()[:line.End], end: at}
		g.next()
		if file.Text()[g.at:g.end] == "\t" {
			g.shown = "\t"
		}
		out.WriteString(g.shown)
		at = g.end
	}
	return out.String()
}
