package source_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/source"
)

func TestColumnsOfALongLine(t *testing.T) {
	line := strings.Repeat("aé😀", 5000)
	f := source.NewFile("a.py", "first\n"+line+"\nlast")
	for offset := range line {
		at := f.Position(len("first\n") + offset)
		if offset%997 == 0 || offset > len(line)-10 {
			require.Equal(t, source.Position{Line: 2, Column: 1 + len(utf16.Encode([]rune(line[:offset])))}, at)
		}
	}
	require.Equal(t, source.Position{Line: 3, Column: 3}, f.Position(len("first\n")+len(line)+3))
}

// Counting from the start of the line each time would take minutes.
func TestColumnsOfALongLineAreCheap(t *testing.T) {
	f := source.NewFile("a.py", strings.Repeat("x", 4<<20))
	for offset := 0; offset < 4<<20; offset += 64 {
		require.Equal(t, offset+1, f.Position(offset).Column)
	}
}
