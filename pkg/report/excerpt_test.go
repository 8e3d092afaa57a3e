package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// drawn is the excerpt of the text that stands between « and ».
func drawn(t *testing.T, marked string, columns int, secrets ...string) string {
	t.Helper()
	before, rest, ok := strings.Cut(marked, "«")
	require.True(t, ok)
	inside, after, ok := strings.Cut(rest, "»")
	require.True(t, ok)
	file := source.NewFile("a.py", before+inside+after)
	place := source.Location{File: file, Span: source.Span{Start: len(before), End: len(before) + len(inside)}}
	r := &lint.Report{}
	for _, secret := range secrets {
		r.Secrets = append(r.Secrets, at(t, file, secret))
	}
	p := newPrinter(r, TextOptions{Columns: columns})
	p.excerptOf(place, p.style.strong).write(&p.out)
	return p.out.String()
}

// lines joins the lines of an expected excerpt.
func lines(all ...string) string { return strings.Join(all, "\n") + "\n" }

func TestExcerptUnderlinesTheExactSpan(t *testing.T) {
	for _, c := range []struct{ name, marked, want string }{
		{"plain", "a\nDEBUG = «True» # x\n", lines("  |", "2 | DEBUG = True # x", "  |         ^^^^")},
		{"tabs stand at tab stops", "\tx\t= «1»", lines("  |", "1 |     x   = 1", "  |           ^")},
		{"wide characters take two columns", "x = '日本' + «'語'»", lines("  |", "1 | x = '日本' + '語'", "  |              ^^^^")},
		{"emoji too", "'😀' + «y»", lines("  |", "1 | '😀' + y", "  |        ^")},
		{"combining marks take none", "'e\u0301' + «y»", lines("  |", "1 | 'e\u0301' + y", "  |       ^")},
		{"a mark alone", "e«\u0301»x", lines("  |", "1 | e\u0301x", "  |  ^")},
		{"too many marks are written out", "'e\u0301\u0301\u0301\u0301\u0301' + «y»", lines("  |", "1 | 'e\u0301\u0301\u0301\u0301\\u0301' + y", "  |             ^")},
		{"escapes take their own width", "'\x1b\u202e' + «y»", lines("  |", `1 | '\x1b\u202e' + y`, "  |                ^")},
		{"bytes that are not UTF-8", "'\xff' + «y»", lines("  |", `1 | '\xff' + y`, "  |          ^")},
		{"a byte order mark is no character", "\uFEFF«x» = 1", lines("  |", "1 | x = 1", "  | ^")},
		{"an empty span", "x«» = 1", lines("  |", "1 | x = 1", "  |  ^")},
		{"at the line's end", "x = 1«»\n", lines("  |", "1 | x = 1", "  |      ^")},
		{"a line end alone", "x = 1«\n»y", lines("  |", "1 | x = 1", "  |      ^")},
		{"an empty line", "a\n«»\nb", lines("  |", "2 |", "  | ^")},
		{"an empty file", "«»", lines("  |", "1 |", "  | ^")},
		{"CRLF", "a\r\n«b»\r\n", lines("  |", "2 | b", "  | ^")},
		{"line numbers of two digits", strings.Repeat("\n", 9) + "«b»", lines("   |", "10 | b", "   | ^")},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, drawn(t, c.marked, 0)) })
	}
}

func TestExcerptOfSeveralLines(t *testing.T) {
	for _, c := range []struct{ name, marked, want string }{
		{"a whole statement", "«A = [\n  1,\n]»\n", lines("  |", "1 | / A = [", "2 | |   1,", "3 | | ]", "  | |_^")},
		{"from within a line", "A = «[\n  1,\n]»\n", lines("  |", "1 |   A = [", "  |  _____^", "2 | |   1,", "3 | | ]", "  | |_^")},
		{"with the last line end", "«a\nb\n»c", lines("  |", "1 | / a", "2 | | b", "  | |_^")},
		{"the middle of many lines is left out", "A = «[\n1,\n2,\n3,\n4,\n5,\n6,\n7,\n]»", lines(
			"  |", "1 |   A = [", "  |  _____^", "2 | | 1,", "3 | | 2,", "... |", "8 | | 7,", "9 | | ]", "  | |_^")},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, drawn(t, c.marked, 0)) })
	}
}

func TestExcerptCutsLongLinesAroundTheSpan(t *testing.T) {
	long := strings.Repeat("x", 500)
	for _, c := range []struct{ name, marked, want string }{
		{"what fits stays", "123456789 123456789 12345678«9»0", lines("  |", "1 | 123456789 123456789 1234567890", "  |                             ^")},
		{"the beginning", "«abc» = " + long, lines("  |", "1 | abc = xxxxxxxxxxxxxxxxxxxxxxxx…", "  | ^^^")},
		{"the middle", long + " «abc» " + long, lines("  |", "1 | …xxxxxxxxx abc xxxxxxxxxxxxxxxx…", "  |            ^^^")},
		{"the end", long + " = «abc»", lines("  |", "1 | …xxxxxxxxxxxxxxxxxxxxxxxx = abc", "  |                             ^^^")},
		{"a long span", "a = «" + long + "»", lines("  |", "1 | a = xxxxxxxxxxxxxxxxxxxxxxxxxx…", "  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^")},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, drawn(t, c.marked, 30)) })
	}
}

// A file of one line of a megabyte with a finding at each byte would otherwise
// take hours.
func TestExcerptLooksOnlyAtWhatItShows(t *testing.T) {
	file := source.NewFile("a.py", strings.Repeat("x", 1<<20))
	line := file.LineSpan(1)
	n := testing.AllocsPerRun(10, func() { lineCells(file, mask{}, line, 1<<19, 100) })
	require.Less(t, n, 2000.0)
}
