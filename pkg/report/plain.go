package report

import (
	"strings"
	"unicode/utf16"

	"github.com/djready/djready/pkg/lazyregexp"
)

// The Markdown that checks are written in, as far as it must go from plain text.
var (
	markdownLink    = lazyregexp.New(`\[([^\]]*)\]\(([^)\s]*)\)`)
	markdownItem    = lazyregexp.New(`^\s*([-*]|\d+\.) `)
	markdownFence   = lazyregexp.New("^\\s*(```|~~~)")
	markdownHeading = lazyregexp.New(`^#{1,6} +`)
)

// plain is a Markdown text without its signs. Code keeps its text and its lines;
// the lines of other paragraphs are joined.
func plain(markdown string) string {
	var paragraphs, current []string
	end := func(separator string) {
		if len(current) > 0 {
			paragraphs = append(paragraphs, strings.Join(current, separator))
		}
		current = nil
	}
	inCode := false
	for line := range strings.Lines(markdown) {
		line = strings.TrimRight(line, " \t\r\n")
		switch {
		case markdownFence.MatchString(line):
			end(separator(inCode))
			inCode = !inCode
		case inCode:
			current = append(current, line)
		case line == "":
			end(" ")
		default:
			if markdownItem.MatchString(line) {
				end(" ")
			}
			current = append(current, plainLine(line))
		}
	}
	end(separator(inCode))
	return strings.Join(paragraphs, "\n\n")
}

func separator(inCode bool) string {
	if inCode {
		return "\n"
	}
	return " "
}

// plainLine leaves what stands between backquotes alone: `*` is a wildcard there.
func plainLine(line string) string {
	line = markdownLink.ReplaceAllString(markdownHeading.ReplaceAllString(line, ""), "$1")
	parts := strings.Split(line, "`")
	for i := 0; i < len(parts); i += 2 {
		parts[i] = strings.ReplaceAll(parts[i], "**", "")
	}
	return strings.Join(parts, "")
}

// shorten cuts a text to a number of characters, counted as JavaScript does,
// which is at least as many as any other count.
func shorten(text string, limit int) string {
	used, cut := 0, 0
	for i, r := range text {
		if used < limit {
			cut = i
		}
		used += max(1, utf16.RuneLen(r))
	}
	if used <= limit {
		return text
	}
	return text[:cut] + "…"
}
