package pyparse_test

import (
	"testing"

	"github.com/djready/djready/pkg/pyast"
	"github.com/stretchr/testify/require"
)

func TestStrings(t *testing.T) {
	checkTrees(t, []treeCase{
		{`'a' "b" '''c'''`, `"abc"`},
		{`u'a', R'\n', b'a', bR'\n'`, `(tuple "a" "\\n" b"a" b"\\n")`},
		{`'\a\b\f\n\r\t\v\\\'\"'`, `"\a\b\f\n\r\t\v\\'\""`},
		{`'\101\0\x41\u00e9\U0001F600\q'`, `"A\x00Aé😀\\q"`},
		{`b'\377\400\xff\u0041'`, `b"\xff\x00\xff\\u0041"`},
		{`'\777'`, `"ǿ"`},
		{"'a\\\nb'", `"ab"`},
		{"'''a\r\nb\rc'''", `"a\nb\nc"`},
		{"'a\\\r\nb'", `"ab"`},
		{`'\N{BULLET}\N{latin small letter e with acute}'`, `"•é"`},
		{`r'\\'`, `"\\\\"`}, // tree-sitter takes the content for the closing quote
		{`r'\''`, `"\\'"`},
		{`''`, `""`},
		{`'''a"b'c'''`, `"a\"b'c"`},
	})
}

func TestFormattedStrings(t *testing.T) {
	checkTrees(t, []treeCase{
		{`f'a{b}c' 'd' f'{e!r}'`, `(f "a" {b} "cd" {e!r})`},
		{`f'{a:>{w}.{p}}'`, `(f {a:(f ">" {w} "." {p})})`},
		{`f'{{{a}}}'`, `(f "{" {a} "}")`},
		{`f'{a = }' f'{b=:3}' f'{c=!s}'`, `(f {aa = !r} {bb=:(f "3")} {cc=!s})`},
		{`f''`, `(f)`},
		{`f'{x["a"]}' f"{f'{y}'}" f'{'z'}'`, `(f {([] x "a")} {(f {y})} {"z"})`},
		{`rf'\{a}\n' f'\{b}\x41{{'`, `(f "\\" {a} "\\n\\" {b} "A{")`},
		{`f'\N{BULLET}{a}'`, `(f "•" {a})`},
		{`f'{a, b}{*c, d}'`, `(f {(tuple a b)} {(tuple (star c) d)})`},
		{`f'{x:=5}{(y:=6)}'`, `(f {x:(f "=5")} {(:= y 6)})`}, // only in parentheses a walrus
		{`f'{x:=^9}'`, `(f {x:(f "=^9")})`},
		{"f'''{\na}\n'''", `(f {a} "\n")`},
		{`f'{lambda_}{a != b}'`, `(f {lambda_} {(cmp != a b)})`},
	})
}

func TestStringParts(t *testing.T) {
	m := parse("A = ('ab'\n     r'c')\nB = 'x' f'y{z}'\n")
	parts := m.Body[0].(*pyast.Assign).Value.(*pyast.Str).Parts
	require.Len(t, parts, 2)
	require.Equal(t, "'ab'", m.File.Slice(parts[0].Span()))
	require.Equal(t, "r'c'", m.File.Slice(parts[1].Span()))
	text := m.Body[1].(*pyast.Assign).Value.(*pyast.JoinedStr).Parts[0].(*pyast.Str)
	require.Equal(t, "xy", text.Value)
	require.Equal(t, "'x'", m.File.Slice(text.Parts[0].Span()))
	require.Equal(t, "y", m.File.Slice(text.Parts[1].Span()))
}

// Valid Python whose value is no text that Go can hold: unknown, no error.
func TestLiteralsWithoutValue(t *testing.T) {
	for _, source := range []string{`X = '\ud800'`, `X = '\N{LF}'`, `X = t'{a}'`, `X = f'{a}\udc00'`, `X = tR'\d'`} {
		m := parse(source)
		require.Equal(t, "(= X BAD)", dump(m.Body), source)
		require.Empty(t, m.Errors, source)
	}
}

func TestBrokenLiterals(t *testing.T) {
	for source, message := range map[string]string{
		`X = '\x1'`:        `a truncated \x, \u or \U escape`,
		`X = '\u12'`:       `a truncated \x, \u or \U escape`,
		`X = '\U00110000'`: "an escape beyond the last Unicode character",
		`X = '\N'`:         `a malformed \N escape`,
		`X = b'é'`:         "a bytes literal with a character that is not ASCII",
		`X = 'a' b'b'`:     "bytes and other literals side by side",
	} {
		m := parse(source)
		require.Equal(t, "(= X BAD)", dump(m.Body), source)
		require.Equal(t, []string{message}, messages(m))
	}
}
