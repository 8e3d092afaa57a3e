package tree

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// ignoreCases hold one ignore file and one path each; line is the rule that
// ignores it, 0 for none. Every row was compared with git check-ignore 2.39.
var ignoreCases = []struct {
	name  string
	rules string
	path  string
	line  int
}{
	{"plain name at any depth", "secret", "a/b/secret", 1},
	{"plain name is not a part of one", "secret", "secrets", 0},
	{"comment", "#a", "#a", 0},
	{"escaped comment", "\\#a", "#a", 1},
	{"escaped exclamation mark", "\\!a", "!a", 1},
	{"last match wins", "*.log\n!keep.log", "keep.log", 0},
	{"last match wins again", "*.log\n!keep.log\nkeep*", "keep.log", 3},
	{"negation alone", "!a", "a", 0},
	{"no way back below an ignored directory", "logs/\n!logs/keep", "logs/keep", 1},
	{"a way back beside it", "logs/*\n!logs/keep", "logs/keep", 0},
	{"directory opened again", "/*\n!/src/\n/src/*\n!/src/a", "src/a", 0},
	{"directory opened again, its other content", "/*\n!/src/\n/src/*\n!/src/a", "src/b", 3},
	{"anchored at the root", "/a", "b/a", 0},
	{"anchored by a slash in the middle", "a/b", "c/a/b", 0},
	{"directory only does not match a file", "a/", "a", 0},
	{"directory only matches what is below", "a/", "a/x", 1},
	{"directory only matches at depth", "a/", "c/a/x", 1},
	{"two slashes at the end match nothing", "a//", "a/x", 0},
	{"slash alone", "/", "a", 0},
	{"star stays in its part", "a/*b", "a/x/b", 0},
	{"star matches nothing too", "a*", "a", 1},
	{"star matches dotfiles", "*", ".env", 1},
	{"two stars", "*a*b", "xaxxab", 1},
	{"leading double star", "**/b", "b", 1},
	{"leading double star, deep", "**/b", "x/y/b", 1},
	{"leading double star keeps whole parts", "**/b", "xb", 0},
	{"trailing double star", "a/**", "a/x/y", 1},
	{"trailing double star is not the directory", "a/**\n!a/x", "a/x", 0},
	{"double star in the middle, no part", "a/**/b", "a/b", 1},
	{"double star in the middle, two parts", "a/**/b", "a/x/y/b", 1},
	{"double star in the middle, too few", "a/**/b", "ab", 0},
	{"double star twice", "**/a/**/b", "x/a/y/z/b", 1},
	{"double star within a part is a star", "?a**b/c", "xaxb/c", 1},
	{"double star within a part stays in it", "?a**b/c", "xax/b/c", 0},
	{"double star at the end of a part is a star", "?a**/b", "xay/b", 1},
	{"double star at the end of a part stays in it", "?a**/b", "xay/z/b", 0},
	{"double star after a literal beginning", "a**/b", "ab", 1},
	{"double star after a literal beginning, deep", "a**/b", "ax/y/b", 1},
	{"three stars are two", "***/b", "x/y/b", 1},
	{"double star before an escaped slash", "**\\/b", "x/y/b", 1},
	{"question mark", "?", "a", 1},
	{"question mark is no slash", "/a?b", "a/b", 0},
	{"question mark is one byte", "?", "é", 0},
	{"class", "[abc]x", "bx", 1},
	{"class, range", "[a-c]x", "dx", 0},
	{"class, negated by !", "[!a]", "b", 1},
	{"class, negated by ^", "[^a]", "a", 0},
	{"class with ] first", "[]a]", "]", 1},
	{"class with - last", "[a-]", "-", 1},
	{"class, - after a range", "[a-c-e]", "d", 0},
	{"class, escape", "[\\]]", "]", 1},
	{"class, escaped range", "[\\a-\\c]", "b", 1},
	{"class never matches a slash", "x/a[/]b", "x/a/b", 0},
	{"class over a slash", "a[x/y]b", "ayb", 1},
	{"class over a slash is anchored", "a[x/y]b", "c/ayb", 0},
	{"class, named", "[[:digit:]]", "7", 1},
	{"class, named and more", "[[:upper:]_]", "_", 1},
	{"class, unknown name", "[[:foo:]]", "f", 0},
	{"class, name without end", "[[:digit:", "1", 0},
	{"class, no name after all", "[[:a]", ":", 1},
	{"class without end", "[a", "[a", 0},
	{"case counts", "A", "a", 0},
	{"escaped star", "\\*", "x", 0},
	{"escaped star itself", "\\*", "*", 1},
	{"backslash at the end", "a\\", "a", 0},
	{"trailing spaces go", "a  ", "a", 1},
	{"escaped trailing space stays", "a\\ ", "a ", 1},
	{"escaped trailing space, then more", "a\\   ", "a ", 1},
	{"escaped backslash before a space", "a\\\\ ", "a\\", 1},
	{"trailing tab stays", "a\t", "a", 0},
	{"leading space stays", " a", "a", 0},
	{"carriage return goes", "a\r\n", "a", 1},
	{"only one carriage return goes", "a\r\r\n", "a", 0},
	{"byte order mark", "\uFEFFa", "a", 1},
	{"blank lines count", "\n\n\na", "a", 4},
	{"NUL ends a line", "a\x00b", "a", 1},
	{"exclamation mark alone", "!\na", "a", 2},
}

func TestIgnoreRules(t *testing.T) {
	for _, c := range ignoreCases {
		t.Run(c.name, func(t *testing.T) {
			ignored, rule := Memory(map[string]string{".gitignore": c.rules}).Ignored(c.path)
			require.Equal(t, c.line > 0, ignored)
			require.Equal(t, c.line, rule.Line)
		})
	}
}

func TestMatchTakesNoExponentialTime(t *testing.T) {
	g, ok := compileGlob(strings.Repeat("**/*a", 200) + "b")
	require.True(t, ok)
	done := make(chan bool, 1)
	go func() { done <- g.match(strings.Repeat("a/aaaaaaaaaa", 200)) }()
	select {
	case matched := <-done:
		require.False(t, matched)
	case <-time.After(10 * time.Second):
		t.Fatal("the matcher backtracks")
	}
}
