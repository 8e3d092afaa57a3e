package report

import (
	"fmt"
	"strings"
	"unicode"
)

// noJoin is a zero-width space. Behind a sign it keeps GitHub from making
// mentions, references and links of what follows, which it does on the text that
// is shown.
const noJoin = "&#8203;"

// MarkdownText writes a text from anywhere so that GitHub shows it as it is. A
// character reference never has a meaning in Markdown or HTML.
func MarkdownText(text string) string {
	var out strings.Builder
	text = strings.TrimSpace(Visible(text))
	for i, r := range text {
		before := text[:i]
		switch {
		case r == '@' || r == '#':
			fmt.Fprintf(&out, "&#%d;%s", r, noJoin)
		case r == '.' && strings.HasSuffix(strings.ToLower(before), "www"):
			out.WriteString(noJoin + ".")
		case beginsList(before, r):
			fmt.Fprintf(&out, "&#%d;", r)
		case unicode.IsLetter(r), unicode.IsDigit(r), r > unicode.MaxASCII, strings.ContainsRune(` ,;'".?%/()+=-`, r):
			out.WriteRune(r)
		default:
			fmt.Fprintf(&out, "&#%d;", r)
		}
	}
	return out.String()
}

// beginsList tells whether a character makes an item of a list, or a heading, of
// the text that it is in: "- x", "1. x".
func beginsList(before string, r rune) bool {
	if before == "" {
		return strings.ContainsRune("+=-", r)
	}
	return r == '.' && strings.Trim(before, "0123456789") == ""
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
