package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/djready/djready/pkg/lazyregexp"
)

// noJoin is a zero-width space. Behind a sign it keeps GitHub from making
// mentions, references, links and emoji of what follows, which it does on the text
// that is shown.
const noJoin = "&#8203;"

// MarkdownText writes a text from anywhere so that GitHub shows it as it is, and
// a reader of the source still can: what has no meaning where it stands is left
// alone, as the sign between the words of SECRET_KEY. A character reference never
// has a meaning in Markdown or HTML.
func MarkdownText(text string) string {
	var out strings.Builder
	text = strings.TrimSpace(Visible(text))
	for i, r := range text {
		before, rest := text[:i], text[i:]
		switch {
		case r == '@' || r == '#':
			fmt.Fprintf(&out, "&#%d;%s", r, noJoin)
		case r == '.' && strings.HasSuffix(strings.ToLower(before), "www"):
			out.WriteString(noJoin + ".")
		case r == ':' && emoji.MatchString(rest):
			out.WriteString("&#58;" + noJoin)
		case harmless(before, r, rest):
			out.WriteRune(r)
		default:
			fmt.Fprintf(&out, "&#%d;", r)
		}
	}
	return out.String()
}

// emoji is the name of an emoji.
var emoji = lazyregexp.New(`^:[A-Za-z0-9_+-]+:`)

// harmless tells whether a character has no meaning in Markdown or HTML where it is.
func harmless(before string, r rune, rest string) bool {
	switch {
	case r > unicode.MaxASCII, unicode.IsLetter(r), unicode.IsDigit(r):
		return !beginsBlock(before, rest)
	case r == '_':
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, "_"))
		next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, "_"))
		return isWord(last) && isWord(next)
	case r == ':': // of an address, else
		return before != "" && !strings.HasPrefix(rest, ":/")
	}
	return strings.ContainsRune(` ,;'".?%/()+=-{}`, r) && !beginsBlock(before, rest)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// blockStart is what makes an item of a list, a heading or a line across of the
// text that it begins: "- x", "1. x", "===".
var blockStart = lazyregexp.New(`^(?:[-+](?:\s|$)|[0-9]+[.)](?:\s|$)|[-=](?:[-=\s]*)$)`)

// beginsBlock tells whether a character is the sign of such a start.
func beginsBlock(before, rest string) bool {
	switch sign, _ := utf8.DecodeRuneInString(rest); sign {
	case '-', '+', '=':
		return before == "" && blockStart.MatchString(rest)
	case '.', ')':
		return strings.Trim(before, "0123456789") == "" && blockStart.MatchString(before+rest)
	}
	return false
}

// MarkdownCode is a text in the letters of code.
func MarkdownCode(text string) string { return "<code>" + MarkdownText(text) + "</code>" }

// MarkdownBlock is a block of code, which the text cannot end.
func MarkdownBlock(language, text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + language + "\n" + text + "\n" + fence + "\n"
}
