package lib

import (
	"strings"
	"unicode"
)

// pyStrip is Python's s.strip().
func pyStrip(s string) string { return strings.TrimFunc(s, isSpace) }

// isDigits is Python's s.isdigit() for ASCII; it reports false for ok where
// other digits are in s.
func isDigits(s string) (digits, ok bool) {
	if s == "" {
		return false, true
	}
	digits = true
	for _, r := range s {
		if r > unicode.MaxASCII && unicode.IsNumber(r) {
			return false, false
		}
		digits = digits && r >= '0' && r <= '9'
	}
	return digits, true
}
