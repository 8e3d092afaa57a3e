package pyformat

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Escape writes the characters of a representation that are not ASCII as
// escapes, as Python's ascii() does.
func Escape(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			b.WriteRune(r)
		case r <= 0xff:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r <= 0xffff:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	return b.String()
}
