package html

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	parsed "golang.org/x/net/html"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/lint"
)

// written is a node as HTML.
func written(n Node) string {
	w := newWriter()
	w.node(n)
	return w.String()
}

func TestElement(t *testing.T) {
	require.Equal(t, "<p class=\"a b\" id=\"x\">1 &lt; 2<b></b></p>\n",
		written(El("p.a.b", Text("1 "), Attr("id", "x"), Textf("< %d", 2), El("b"), Node{}, List())))
	require.Equal(t, "<b c=\"d\">e</b>", written(El("b", List(List(Attr("c", "d")), Text("e")))))
	require.Equal(t, `<input type="reset">`, written(El("input", Attr("type", "reset"))))
}

// TestNoTextIsMarkup has a real parser read what texts become, in content and in
// an attribute.
func TestNoTextIsMarkup(t *testing.T) {
	for _, hostile := range []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onfocus='alert(1)`, `&lt;b&gt;`, `&amp;quot;`, `</p></main>`,
		`<!--`, `]]>`, `<svg/onload=alert(1)>`, "a\x00b", "--!>", "`",
	} {
		read, err := parsed.ParseFragment(strings.NewReader(written(El("p", Attr("title", hostile), Text(hostile)))), nil)
		require.NoError(t, err)
		p := read[0].LastChild.FirstChild // html, body
		want := strings.ReplaceAll(hostile, "\x00", "\uFFFD")
		require.Equal(t, []parsed.Attribute{{Key: "title", Val: want}}, p.Attr)
		require.Equal(t, want, p.FirstChild.Data)
		require.Nil(t, p.FirstChild.NextSibling)
	}
}

func TestOnlyTheWebAndThePageAreLinkedTo(t *testing.T) {
	for _, address := range []string{"#x", "https://example.org/a?b=c&d"} {
		require.Contains(t, written(Link(address, "x")), ` href="`)
	}
	for _, address := range []string{"javascript:alert(1)", " javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "//evil.example", "http://x", "/etc/passwd", ""} {
		require.Equal(t, "<a>x</a>", written(Link(address, "x")), address)
	}
}

// TestMarkdownOfTheChecks holds the Markdown that checks are written in against a
// reader of all Markdown.
func TestMarkdownOfTheChecks(t *testing.T) {
	blocks := regexp.MustCompile(`</?(p|ul|ol|li|pre|code|blockquote|h[1-6]|table|hr|a|strong|img)\b`)
	for _, c := range checks.All() {
		for _, content := range []string{c.Why, c.Fix} {
			var want bytes.Buffer
			require.NoError(t, goldmark.Convert([]byte(content), &want))
			got := written(Markdown(content))
			require.Equal(t, blocks.FindAllString(want.String(), -1), blocks.FindAllString(got, -1), "%s: write it in simpler Markdown, or teach Markdown\n%s", c.ID, content)
			require.Equal(t, words(t, want.String()), words(t, got), c.ID)
		}
	}
}

// words are the texts of a piece of HTML.
func words(t *testing.T, content string) []string {
	t.Helper()
	read, err := parsed.Parse(strings.NewReader(content))
	require.NoError(t, err)
	var out strings.Builder
	for n := range read.Descendants() {
		if n.Type == parsed.TextNode {
			out.WriteString(n.Data)
		}
	}
	return strings.Fields(out.String())
}

func TestDrawingsSayTheirMarks(t *testing.T) {
	for _, draw := range []func(Mark) Node{Gauge, Bar} {
		got := written(draw(Mark{Name: "API", Now: 41, After: lint.FullMarks}))
		require.Contains(t, got, "<title>API: 4.1 of 10</title>\n<desc>10.0 of 10 after the fixes</desc>")
		require.Contains(t, got, `role="img"`)
		require.Contains(t, got, `class="now poor"`)
	}
}

// TestThePolicyNamesStyleAndScript computes the hashes anew, of what a parser takes
// for the texts of the elements.
func TestThePolicyNamesStyleAndScript(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, Write(&b, Page{Title: "<x>"}))
	read, err := parsed.Parse(&b)
	require.NoError(t, err)
	policy, hashes, title := "", map[string]string{}, ""
	for n := range read.Descendants() {
		switch n.Data {
		case "style", "script":
			sum := sha256.Sum256([]byte(n.FirstChild.Data))
			hashes[n.Data] = "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
		case "title":
			title = n.FirstChild.Data
		case "meta":
			if len(n.Attr) == 2 && n.Attr[0].Val == "Content-Security-Policy" {
				policy = n.Attr[1].Val
			}
		}
	}
	require.Equal(t, "<x>", title)
	require.Len(t, hashes, 2)
	require.Equal(t, []string{
		"default-src 'none'", "style-src " + hashes["style"], "script-src " + hashes["script"],
		"base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
	}, strings.Split(policy, "; "))
}

// TestStyleAndScriptLoadNothing is about what the policy would only refuse.
func TestStyleAndScriptLoadNothing(t *testing.T) {
	require.NotRegexp(t, `url\(|@import|@font-face|</style`, style)
	require.NotRegexp(t, `fetch|XMLHttp|import|eval|innerHTML|insertAdjacent|document\.write|</script`, script)
	require.NotContains(t, style+script, "\r", "a browser would read another text than was hashed")
}
