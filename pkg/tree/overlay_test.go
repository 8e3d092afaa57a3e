package tree

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWith(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.py"), []byte("old"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.log"), nil, 0o600))
	below, err := Dir(dir)
	require.NoError(t, err)
	above := below.With(map[string]string{"a.py": "new", ".gitignore": "*.log\n", "new/dir/c.py": "c"})

	require.Equal(t, []string{".gitignore", "a.py", "new/dir/c.py"}, above.Files())
	content, err := above.ReadFile("a.py")
	require.NoError(t, err)
	require.Equal(t, "new", string(content))
	ignored, _ := above.Ignored("x.log")
	require.True(t, ignored)
	require.Equal(t, File, above.Kind("new/dir/c.py"))
	require.Equal(t, Directory, above.Kind("new"))
	require.Equal(t, File, above.Kind("b.log"))

	require.Equal(t, []string{"a.py", "b.log"}, below.Files())
	content, err = below.ReadFile("a.py")
	require.NoError(t, err)
	require.Equal(t, "old", string(content))
}
