package report

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestVisible(t *testing.T) {
	for input, want := range map[string]string{
		"plain [x] text":   "plain [x] text",
		"naïve 日本 😀":       "naïve 日本 😀",
		"a\tb\r\nc":        `a\tb\r\nc`,
		"\x1b[31m\x00\x7f": `\x1b[31m\x00\x7f`,
		"\u009b31m":        `\x9b31m`,
		"\u202eabc\u2069":  `\u202eabc\u2069`,
		"a\u200bb\u00adc":  `a\u200bb\xadc`,
		"a\u2028b":         `a\u2028b`,
		"\U000E0041":       `\U000e0041`,
		"\xff\xfe":         `\xff\xfe`,
		"##[error]#[x]":    `##\x5berror]#[x]`,
		"nbsp\u00a0here":   "nbsp\u00a0here",
	} {
		require.Equal(t, want, Visible(input), "%q", input)
	}
}
