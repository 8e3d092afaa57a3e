package pyparse

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// identifier is a name as Python compares it: PEP 3131 normalises to NFKC.
func (l *lowerer) identifier(n *node) string {
	text := l.source(n)
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return norm.NFKC.String(text)
		}
	}
	return text
}
