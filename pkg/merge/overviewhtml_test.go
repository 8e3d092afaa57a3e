package merge

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// page is an overview as a browser reads it: its texts and its tags.
func page(t *testing.T, o Overview) (texts string, tags []string) {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, o.HTML(&b))
	root, err := html.Parse(&b)
	require.NoError(t, err)
	var out strings.Builder
	for n := range root.Descendants() {
		switch {
		case n.Type == html.ElementNode:
			tags = append(tags, n.Data)
		case n.Type == html.TextNode && n.Parent.Data != "style" && n.Parent.Data != "script":
			out.WriteString(n.Data + " ")
		}
	}
	return strings.Join(strings.Fields(out.String()), " "), tags
}

func TestOverviewPage(t *testing.T) {
	now := joined(t, map[string][]byte{"up": scored("9.5", "low", "x"), "down": scored("4.1", "critical", "DEBUG is True"), "bare": scored("", "high", "y")})
	before := joined(t, map[string][]byte{"up": scored("6.2", "critical", "x"), "down": scored("5", "low", "x"), "gone": scored("7", "low", "x")})
	got, _ := page(t, now.Overview(before))
	for _, want := range []string{
		"Repository Score Before Change critical high medium bare none new 0 1 0 down 4.1 down: 4.1 of 10 5.0",
		"5.0 ▼ −0.9 1 (+1) 0 0", "6.2 ▲ +3.3", "No longer there gone",
		"Worst findings bare high DR101 debug-enabled: y ( a.py:3 ) down critical DR101 debug-enabled: DEBUG is True ( a.py:3 )",
		"Severity Check Repositories Findings critical DR101 debug-enabled 1 1",
	} {
		require.Contains(t, got, want)
	}
	alone, _ := page(t, now.Overview(nil))
	require.NotContains(t, alone, "Before")
}

func TestHostileReportsStayTextsOnAPage(t *testing.T) {
	const attack = "</code><script>pwned()</script><img src=x onerror=pwned()>"
	_, want := page(t, joined(t, map[string][]byte{"a": scored("1", "critical", "x")}).Overview(nil))
	texts, got := page(t, joined(t, map[string][]byte{attack: scored("1", "critical", attack)}).Overview(nil))
	require.Equal(t, want, got)
	require.Contains(t, texts, attack)
}
