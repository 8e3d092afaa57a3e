package publish

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"github.com/djready/djready/pkg/report"
)

// noJoin is a zero-width space. Behind a sign it keeps GitHub from making
// mentions, references and links of what follows, which it does on the text that
// is shown.
const noJoin = "&#8203;"

// markdown writes a text from anywhere so that GitHub shows it as it is. A
// character reference never has a meaning in Markdown or HTML.
func markdown(text string) string {
	var out strings.Builder
	text = strings.TrimSpace(report.Visible(text))
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

// code is a text in the letters of code.
func code(text string) string { return "<code>" + markdown(text) + "</code>" }

// fenced is a block of code, which the text cannot end.
func fenced(language, text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + language + "\n" + text + "\n" + fence + "\n"
}

// Links are where the lines of an analysis can be seen.
type Links struct {
	// Server is GitHub's address, Repository "owner/name", SHA the commit. Without
	// one of them there are no links.
	Server, Repository, SHA string
}

// line is a place in letters of code, linked to the commit's text.
func (l Links) line(at report.Place) string {
	shown := code(fmt.Sprintf("%s:%d", at.Path, at.Start.Line))
	if l.Server == "" || l.Repository == "" || l.SHA == "" {
		return shown
	}
	segments := strings.Split(at.Path, "/")
	for i, s := range segments {
		segments[i] = strings.ReplaceAll(url.PathEscape(s), "&", "%26")
	}
	lines := fmt.Sprintf("#L%d", at.Start.Line)
	if at.End.Line > at.Start.Line {
		lines += fmt.Sprintf("-L%d", at.End.Line)
	}
	return fmt.Sprintf(`<a href="%s/%s/blob/%s/%s%s">%s</a>`, l.Server, l.Repository, l.SHA, strings.Join(segments, "/"), lines, shown)
}
