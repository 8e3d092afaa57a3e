package ignore_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/engine/ignore"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/source"
)

// FuzzRead holds for any text that a comment stands within its line, speaks of a
// line of the file, and gives a reason; and that what is not understood is said.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"DEBUG = True  # djready: ignore[DR101] why until=2027-01-31\n",
		"# djready: ignore-file[DR101, debug-enabled] why\r\nA = '# djready: ignore[DR101] why'\r",
		"A = f'''{1}\n# djready: ignore[DR101] why''' # noqa # djready:ignore[] x\n",
		"# djready: ignore[DR999] why until=tomorrow\n# djready: ignore[DR101]\n",
		"\uFEFF# djready: ignore[DR101] \u2028 why\x00\xFF",
	} {
		for _, name := range []string{"settings.py", "compose.yaml", "Dockerfile"} {
			f.Add(name, seed)
		}
	}
	f.Fuzz(func(t *testing.T, name, text string) {
		file := source.NewFile(name, text)
		var m *pyast.Module
		if strings.HasSuffix(name, ".py") {
			m = pyparse.Parse(name, []byte(text), pyparse.Options{MaxBytes: 1 << 14, MaxDepth: 50})
			file = m.File
		}
		ignores, mistakes := ignore.Read(file, m, known)
		for _, i := range ignores {
			requireOnOneLine(t, i.At)
			require.NotEmpty(t, i.Reason)
			require.NotEmpty(t, i.Checks)
			require.LessOrEqual(t, i.Line, file.LineCount())
			require.True(t, i.Line == 0 || i.Line >= i.At.Start().Line, "it speaks of line %d", i.Line)
		}
		for _, wrong := range mistakes {
			requireOnOneLine(t, wrong.At)
			require.NotEmpty(t, wrong.Message)
		}
	})
}

func requireOnOneLine(t *testing.T, at source.Location) {
	t.Helper()
	require.Less(t, at.Span.Start, at.Span.End)
	require.LessOrEqual(t, at.Span.End, len(at.File.Text()))
	require.Equal(t, at.Start().Line, at.End().Line)
	require.True(t, strings.HasPrefix(at.Text(), "djready:"))
}
