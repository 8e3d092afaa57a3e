package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
)

// TestReadmeIsUpToDate is about the README alone: the pages are checks' own.
func TestReadmeIsUpToDate(t *testing.T) {
	t.Chdir("../..")
	want, err := generateReadme(checks.All())
	require.NoError(t, err)
	written, err := os.ReadFile(readme)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, written), "%s is stale; run go generate ./...", readme)
}

func TestTheSchemaIsUpToDate(t *testing.T) {
	t.Chdir("../..")
	want, err := generateSchema(checks.All())
	require.NoError(t, err)
	written, err := os.ReadFile(configSchema)
	require.NoError(t, err)
	require.Equal(t, string(want), string(written), "%s is stale; run go generate ./...", configSchema)
}

// TestDocsWritesWhatIsGenerated runs the command on a copy of what it reads.
func TestDocsWritesWhatIsGenerated(t *testing.T) {
	dir := t.TempDir()
	for _, copied := range []string{modelProject, fixtures + "/debug-enabled"} {
		require.NoError(t, os.CopyFS(filepath.Join(dir, copied), os.DirFS(filepath.Join("../..", copied))))
	}
	require.NoError(t, os.MkdirAll(filepath.Join(dir, pages), 0o755))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, filepath.Dir(configSchema)), 0o755))
	stale := "# djready\n\n<!-- generated: output -->\n<!-- end: output -->\n<!-- generated: formats -->\nold\n<!-- end: formats -->\n<!-- generated: limits -->\n<!-- end: limits -->\n<!-- generated: checks -->\n<!-- end: checks -->\n"
	require.NoError(t, os.WriteFile(filepath.Join(dir, readme), []byte(stale), 0o600))
	t.Chdir(dir)

	require.Equal(t, 0, Command{}.Main([]string{"docs"}))
	text, err := os.ReadFile(readme)
	require.NoError(t, err)
	require.Contains(t, string(text), "critical[DR101] debug-enabled")
	require.Contains(t, string(text), "| DR101 |")
	require.Contains(t, string(text), "| `rdjson` |")
	page, err := os.ReadFile(pages + "/debug-enabled.md")
	require.NoError(t, err)
	require.Contains(t, string(page), "# DR101: debug-enabled")
}

func TestFillReplacesOnePart(t *testing.T) {
	text := "a\n<!-- generated: x -->\nold\n<!-- end: x -->\nb\n"
	got, err := fill([]byte(text), "x", []byte("new\n"))
	require.NoError(t, err)
	require.Equal(t, "a\n<!-- generated: x -->\nnew\n<!-- end: x -->\nb\n", string(got))

	_, err = fill([]byte(text), "y", nil)
	require.ErrorContains(t, err, `README.md: the comments that mark the part "y" are not there`)
}
