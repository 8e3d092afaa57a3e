package report_test

import (
	"html"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"github.com/djready/djready/pkg/report"
)

// TestMarkdownStaysReadable is about what people read who read the source of the
// Markdown: nothing is written as a reference that has no meaning where it stands.
func TestMarkdownStaysReadable(t *testing.T) {
	for text, want := range map[string]string{
		"SECRET_KEY is __main__":            "SECRET_KEY is &#95;&#95;main&#95;&#95;",
		"not ready: 3 findings":             "not ready: 3 findings",
		"a/settings.py:40":                  "a/settings.py:40",
		"{'default': {}}":                   "{'default': {}}",
		"https://example.com":               "https&#58;//example.com",
		"404.html":                          "404.html",
		"0.1.0":                             "0.1.0",
		"--fix":                             "--fix",
		"- item":                            "&#45; item",
		"---":                               "&#45;--",
		"=":                                 "&#61;",
		"+ item":                            "&#43; item",
		"1. item":                           "1&#46; item",
		"12) item":                          "12&#41; item",
		"a :tada: b":                        "a &#58;&#8203;tada: b",
		"_emphasis_":                        "&#95;emphasis&#95;",
		"a_b_":                              "a_b&#95;",
		"**strong** ~~gone~~ `code` $math$": "&#42;&#42;strong&#42;&#42; &#126;&#126;gone&#126;&#126; &#96;code&#96; &#36;math&#36;",
		"www.example.com":                   "www&#8203;.example.com",
		"@team #1":                          "&#64;&#8203;team &#35;&#8203;1",
		"<b>&amp;[a](b)|\\":                 "&#60;b&#62;&#38;amp;&#91;a&#93;(b)&#124;&#92;",
	} {
		require.Equal(t, want, report.MarkdownText(text))
	}
}

// FuzzMarkdownText holds that GitHub's Markdown shows a text as it is: on a line of
// its own, in an item of a list, in a cell of a table, between tags.
func FuzzMarkdownText(f *testing.F) {
	for _, text := range []string{"SECRET_KEY", "_a_b_", "- a", "1. a", "1) a", "a: b", ":a:", "www.a.b", "https://a.b", "a@b.c", "---", "===", "+", "a\n---", "<b>", "&amp;", "![a](b)", "~a~", "| a |", "a\\", "\u202e::error::", "[x] done", "\t-", "0.1.0"} {
		f.Add(text)
	}
	reader := goldmark.New(goldmark.WithExtensions(extension.GFM))
	read := func(t *testing.T, source string) string {
		var out strings.Builder
		require.NoError(t, reader.Convert([]byte(source), &out))
		return out.String()
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return // no text comes from a file of another encoding
		}
		got := report.MarkdownText(text)
		if got == "" {
			return
		}
		require.NotContains(t, got, "\n")
		shown := strings.NewReplacer("'", "&#39;").Replace(html.EscapeString(strings.TrimSpace(report.Visible(text))))
		plainly := func(rendered string) string {
			return html.EscapeString(html.UnescapeString(strings.ReplaceAll(rendered, "\u200b", "")))
		}
		for source, around := range map[string][2]string{
			got + "\n":                      {"<p>", "</p>\n"},
			"- " + got + "\n":               {"<ul>\n<li>", "</li>\n</ul>\n"},
			"- <code>" + got + "</code>\n":  {"<ul>\n<li><!-- raw HTML omitted -->", "<!-- raw HTML omitted --></li>\n</ul>\n"},
			"# " + got + "\n":               {"<h1>", "</h1>\n"},
			"|a|\n|---|\n| " + got + " |\n": {"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>", "</td>\n</tr>\n</tbody>\n</table>\n"},
		} {
			rendered := read(t, source)
			require.True(t, strings.HasPrefix(rendered, around[0]) && strings.HasSuffix(rendered, around[1]), "%q is shown as %q", source, rendered)
			inner := rendered[len(around[0]) : len(rendered)-len(around[1])]
			require.NotContains(t, inner, "<")
			require.Equal(t, strings.ReplaceAll(shown, "\u200b", ""), plainly(inner))
		}
	})
}
