package discover

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words are the words of one path part or Python name, in lower case. They
// are separated by anything but letters and digits, and by the humps of
// CamelCase, so that ProductionSettings has two.
func words(s string) []string {
	result := make([]string, 0, 4)
	start := -1 // of the word that is being read
	flush := func(end int) {
		if start >= 0 {
			result = append(result, strings.ToLower(s[start:end]))
		}
		start = -1
	}
	previous := ' '
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			flush(i)
		case start < 0:
			start = i
		case unicode.IsUpper(r) && startsHump(s[i:], previous):
			flush(i)
			start = i
		}
		previous = r
	}
	flush(len(s))
	return result
}

// startsHump tells whether the capital that rest begins with begins a word: in
// devCI the C does, in CISettings the S does.
func startsHump(rest string, previous rune) bool {
	if !unicode.IsUpper(previous) {
		return true
	}
	_, width := utf8.DecodeRuneInString(rest)
	next, _ := utf8.DecodeRuneInString(rest[width:])
	return unicode.IsLower(next)
}
