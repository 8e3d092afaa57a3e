package source_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/source"
)

func TestPositionCountsLinesAndUTF16Columns(t *testing.T) {
	tests := []struct {
		name, text, mark string
		line, column     int
	}{
		{"first character", "abc", "a", 1, 1},
		{"after LF", "a\nbc", "c", 2, 2},
		{"after CRLF", "a\r\nbc", "b", 2, 1},
		{"after a lone CR", "a\rb\rc", "c", 3, 1},
		{"a character of two bytes is one column", "é=1", "=", 1, 2},
		{"a character beyond the BMP is two columns", "😀=1", "=", 1, 3},
		{"the byte order mark is no column", "\uFEFFx = 1", "x", 1, 1},
		{"only of the first line", "\uFEFF\nx = 1", "=", 2, 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := source.NewFile("f.py", tt.text)
			for offset := range tt.text {
				if tt.text[offset:offset+len(tt.mark)] == tt.mark {
					require.Equal(t, source.Position{Line: tt.line, Column: tt.column}, f.Position(offset))
					return
				}
			}
			t.Fatal("the mark is not in the text")
		})
	}
}

func TestPositionOutsideTheTextIsTheNearestEnd(t *testing.T) {
	f := source.NewFile("f.py", "ab\n")
	require.Equal(t, source.Position{Line: 1, Column: 1}, f.Position(-5))
	require.Equal(t, source.Position{Line: 2, Column: 1}, f.Position(99))
	require.Equal(t, source.Position{Line: 1, Column: 1}, source.NewFile("e.py", "").Position(0))
}

func TestLineIsWithoutItsEnd(t *testing.T) {
	f := source.NewFile("f.py", "\uFEFFone\r\ntwo\rthree\n")
	require.Equal(t, 4, f.LineCount())
	require.Equal(t, []string{"one", "two", "three", ""}, []string{f.Line(1), f.Line(2), f.Line(3), f.Line(4)})
	require.Empty(t, f.Line(0))
	require.Empty(t, f.Line(5))
}

func TestRangeIsCutToTheText(t *testing.T) {
	f := source.NewFile("f.py", "abc")
	start, end := f.Range(source.Span{Start: 1, End: 50})
	require.Equal(t, source.Position{Line: 1, Column: 2}, start)
	require.Equal(t, source.Position{Line: 1, Column: 4}, end)
	require.Equal(t, "bc", f.Slice(source.Span{Start: 1, End: 50}))
}

func TestLocationsAreOrderedByPathThenPlace(t *testing.T) {
	a, b := source.NewFile("a.py", "xx"), source.NewFile("b.py", "xx")
	first := source.Location{File: a, Span: source.Span{Start: 1, End: 2}}
	second := source.Location{File: b, Span: source.Span{Start: 0, End: 1}}
	third := source.Location{File: b, Span: source.Span{Start: 0, End: 2}}
	require.True(t, first.Before(second))
	require.True(t, second.Before(third))
	require.False(t, third.Before(second))
	require.False(t, first.Before(first))
	require.True(t, source.Location{}.IsZero())
	require.Empty(t, source.Location{}.Path())
}
