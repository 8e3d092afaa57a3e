package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/report"
)

func page(t *testing.T, markdown string, color bool) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, report.Page(&out, markdown, color))
	return out.String()
}

func TestPage(t *testing.T) {
	text := "<!-- generated -->\n\n# A *title*\n\nWords `x = '**'` and **strong** ones,\non [two](https://a.example/) lines.\n\n" +
		"| | |\n|---|---|\n| Name | `a` |\n| Longer name | b |\n\n- <https://b.example/>\n- second\n\n~~~python\nif x:\n\treturn \"**\"\n```\n~~~\n\nEnd.\n"
	require.Equal(t, `A *title*

Words `+"`x = '**'`"+` and strong ones, on two (https://a.example/) lines.

Name         `+"`a`"+`
Longer name  b

- https://b.example/
- second

    if x:
        return "**"
    `+"```"+`

End.
`, page(t, text, false))
	colored := page(t, text, true)
	require.Contains(t, colored, "\x1b[1mstrong\x1b[")
	require.NotContains(t, colored, "`x")
}

func TestThePagesOfAllChecks(t *testing.T) {
	for _, check := range checks.All() {
		shown := page(t, check.Page, false)
		require.True(t, strings.HasPrefix(shown, check.ID+": "+check.Name+"\n"), check.Name)
		for line := range strings.Lines(shown) {
			if strings.HasPrefix(line, "    ") || strings.Contains(line, "  ") {
				continue // code, or a row of the table
			}
			require.NotRegexp(t, `^#|^~~~|^\||\]\(|<http`, line, check.Name)
			require.True(t, len([]rune(line)) <= 89 || !strings.Contains(strings.TrimPrefix(strings.TrimSpace(line), "- "), " "), "%s: %s", check.Name, line)
		}
	}
}

func TestAPageMovesNoCursor(t *testing.T) {
	for _, color := range []bool{false, true} {
		shown := page(t, "# \x1b[2J\u202e\n\na \x1b[2J ##[error]\n\n| \x1b[2J | b |\n\n~~~\n\x1b[2J\r\n~~~\n", color)
		for _, hostile := range []string{"\x1b[2J", "\u202e", "##[", "\r"} {
			require.NotContains(t, shown, hostile)
		}
	}
}

// TestUnusualMarkdown must end, and lose no words.
func TestUnusualMarkdown(t *testing.T) {
	for _, text := range []string{"", "~~~", "~~~\ncode", "|", "||", "| a", "`", "**", "- ", "#", "# ", "<!--", "1. \n2. "} {
		page(t, text, true)
	}
	require.Contains(t, page(t, "~~~\ncode", false), "code")
}
