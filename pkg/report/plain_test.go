package report

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

func TestPlain(t *testing.T) {
	for markdown, want := range map[string]string{
		"One\nline, **bold** and `code`.":         "One line, bold and code.",
		"# Head\n\nBody":                          "Head\n\nBody",
		"See [the `X` page](https://x.y/z).":      "See the X page.",
		"`\"*\"` and `**kwargs`":                  "\"*\" and **kwargs",
		"Do:\n\n```python\nA = 1\n\nB = 2\n```\n": "Do:\n\nA = 1\n\nB = 2",
		"Do:\n\n~~~python\nA = 1\nB = 2\n~~~\nso": "Do:\n\nA = 1\nB = 2\n\nso",
		"Either\n- this\n- that\n  or so":         "Either\n\n- this\n\n- that   or so",
		"":                                        "",
	} {
		require.Equal(t, want, plain(markdown), "%q", markdown)
	}
}

func TestShortenCountsAsJavaScriptAndKeepsCharactersWhole(t *testing.T) {
	require.Equal(t, "abcd", shorten("abcd", 4))
	require.Equal(t, "abc…", shorten("abcde", 4))
	require.Equal(t, "a…", shorten("a😀b", 3))
	require.Equal(t, "a😀b", shorten("a😀b", 4))
	cut := shorten(strings.Repeat("😀", 2000), 1024)
	require.LessOrEqual(t, len(utf16.Encode([]rune(cut))), 1024)
	require.NotContains(t, cut, "\uFFFD")
}
