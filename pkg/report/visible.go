package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// maxMarks is how many combining marks a character may carry before the further
// ones are written as escapes: a line must not grow over its neighbours.
const maxMarks = 4

// commandMark makes a command of a bracket that follows it: GitHub's runner obeys
// ##[command] wherever it stands in a log.
const commandMark = "##"

// Visible makes a text from the repository fit for one line of a terminal or a
// log: what is not to be seen, or moves what is, is written as an escape.
func Visible(text string) string {
	if isPlain(text) {
		return text
	}
	var out strings.Builder
	for g := (glyphs{text: text}); g.next(); {
		out.WriteString(g.shown)
	}
	return out.String()
}

// isPlain reports whether there is certainly nothing to escape.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return !strings.Contains(text, commandMark+"[")
}

// glyphs walks over a text, character by character, and tells how each is shown.
type glyphs struct {
	text string
	// at and end are the bytes of the current character.
	at, end int
	// shown is what to write for it, and columns how wide that is on a terminal.
	shown   string
	columns int
	marks   int // how many combining marks came before, without a break
}

// next goes to the next character, and reports whether there is one.
func (g *glyphs) next() bool {
	g.at = g.end
	if g.at >= len(g.text) {
		return false
	}
	r, size := utf8.DecodeRuneInString(g.text[g.at:])
	g.end = g.at + size
	switch {
	case r == utf8.RuneError && size == 1:
		g.escape(fmt.Sprintf(`\x%02x`, g.text[g.at]))
	case r == '[' && strings.HasSuffix(g.text[:g.at], commandMark):
		g.escape(escaped(r))
	case !unicode.IsGraphic(r):
		g.escape(escaped(r))
	case unicode.In(r, unicode.Mn, unicode.Me):
		g.marks++
		g.shown, g.columns = string(r), 0
		if g.marks > maxMarks {
			g.shown, g.columns = escaped(r), len(escaped(r))
		}
	default:
		g.marks = 0
		g.shown, g.columns = string(r), runeColumns(r)
	}
	return true
}

func (g *glyphs) escape(shown string) {
	g.marks = 0
	g.shown, g.columns = shown, len(shown)
}

// escaped is a character as Python would write it in a string literal.
func escaped(r rune) string {
	switch {
	case r == '\t':
		return `\t`
	case r == '\n':
		return `\n`
	case r == '\r':
		return `\r`
	case r <= 0xFF:
		return fmt.Sprintf(`\x%02x`, r)
	case r <= 0xFFFF:
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}

func runeColumns(r rune) int {
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
