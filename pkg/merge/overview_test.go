package merge

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// scored is a report with a score and one finding.
func scored(score, severity, message string) []byte {
	if score != "" {
		score = `"score": ` + score + `, `
	}
	return fmt.Appendf(nil, `{"version": 1, %s"projects": [{"settings": [{"role": "production"}]}], "findings": [
		{"rule": "DR101", "name": "debug-enabled", "severity": %q, "message": %q, "file": "a.py", "start": {"line": 3}}]}`, score, severity, message)
}

func joined(t *testing.T, reports map[string][]byte) *Joined {
	t.Helper()
	var inputs []Input
	for name, content := range reports {
		inputs = append(inputs, Input{Name: name, Source: name, Content: content})
	}
	j, err := Join(inputs, Options{Version: "1.2.3"})
	require.NoError(t, err)
	return j
}

func overviewMarkdown(t *testing.T, o Overview) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, o.Markdown(&b))
	return b.String()
}

func TestOverviewHasTheLowestFirst(t *testing.T) {
	o := joined(t, map[string][]byte{
		"good": scored("9.5", "low", "fine"), "bad": scored("4.1", "critical", "DEBUG is True"), "unknown": scored("", "high", "x"),
	}).Overview(nil)
	var names []string
	for _, s := range o.Standings {
		names = append(names, s.Name)
	}
	require.Equal(t, []string{"unknown", "bad", "good"}, names, "what has no score may be the worst")
	got := overviewMarkdown(t, o)
	require.Contains(t, got, "| Repository | Score | Critical | High | Medium |\n")
	require.Contains(t, got, "| <code>bad</code> | 4.1 | 1 | 0 | 0 |\n")
	require.Contains(t, got, "| <code>unknown</code> | none | 0 | 1 | 0 |\n")
	require.Contains(t, got, "- critical, DR101 debug-enabled: DEBUG is True (<code>a.py:3</code>)\n")
	require.NotContains(t, got, "fine", "only the worst findings are listed")
}

func TestOverviewTellsTheTrend(t *testing.T) {
	now := joined(t, map[string][]byte{"up": scored("9.5", "low", "x"), "down": scored("4.1", "critical", "x"), "same": scored("8", "high", "x"), "fresh": scored("7", "low", "x")})
	before := joined(t, map[string][]byte{"up": scored("6.2", "critical", "x"), "down": scored("5", "low", "x"), "same": scored("8.0", "high", "x"), "gone": scored("7", "low", "x")})
	got := overviewMarkdown(t, now.Overview(before))
	for _, row := range []string{
		"| <code>up</code> | 9.5 | 6.2 | ▲ +3.3 | 0 (-1) | 0 | 0 |\n",
		"| <code>down</code> | 4.1 | 5.0 | ▼ −0.9 | 1 (+1) | 0 | 0 |\n",
		"| <code>same</code> | 8.0 | 8.0 | = | 0 | 1 | 0 |\n",
		"| <code>fresh</code> | 7.0 | new |  | 0 | 0 | 0 |\n",
		"No longer there:\n\n- <code>gone</code>\n",
	} {
		require.Contains(t, got, row)
	}
}

func TestHostileReportsStayTexts(t *testing.T) {
	got := overviewMarkdown(t, joined(t, map[string][]byte{"a|b": scored("1", "critical", "| <b> @octocat\n# x")}).Overview(nil))
	require.Contains(t, got, "<code>a&#124;b</code>")
	require.NotContains(t, got, "<b>")
	require.NotContains(t, got, "@octocat")
	require.NotContains(t, got, "\n# x")
}

func TestOverviewJSON(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, joined(t, map[string][]byte{"a": scored("", "critical", "m")}).Overview(nil).JSON(&b))
	require.NotContains(t, b.String(), "null")
	require.Contains(t, b.String(), `"message": "m"`)
}
