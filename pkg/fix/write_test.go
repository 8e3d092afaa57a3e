package fix_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/djready/djready/pkg/fix"
	"github.com/stretchr/testify/require"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	script := filepath.Join(dir, "manage.py")
	require.NoError(t, os.WriteFile(script, []byte("old"), 0o755))
	require.NoError(t, os.Chmod(script, 0o755))
	require.NoError(t, fix.Write(dir, []fix.Change{
		{Path: ".gitignore", After: ".env\n", Created: true},
		{Path: "manage.py", Before: "old", After: "new"},
	}))
	text, err := os.ReadFile(script)
	require.NoError(t, err)
	require.Equal(t, "new", string(text))
	info, err := os.Stat(script)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o755), info.Mode().Perm(), "the mode stays")
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, entries, 2, "nothing else is left behind")
}

func TestWriteRefuses(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "settings.py")
	require.NoError(t, os.WriteFile(outside, []byte("old"), 0o600))
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "there.py"), []byte("other"), 0o600))
	require.NoError(t, os.Symlink(outside, filepath.Join(dir, "link.py")))
	require.NoError(t, os.Symlink(filepath.Dir(outside), filepath.Join(dir, "linked")))

	for path, want := range map[string]string{
		"there.py":           "there.py: has changed meanwhile; run djready again",
		"gone.py":            "gone.py: no such file or directory",
		"link.py":            "link.py: is a link; name the directory that it leads to",
		"linked/settings.py": "linked/settings.py: path escapes from parent",
		"../settings.py":     "../settings.py: path escapes from parent",
	} {
		require.EqualError(t, fix.Write(dir, []fix.Change{{Path: path, Before: "old", After: "new"}}), want)
	}
	require.ErrorContains(t, fix.Write(dir, []fix.Change{{Path: "there.py", After: "new", Created: true}}), "changed meanwhile")
	text, err := os.ReadFile(outside)
	require.NoError(t, err)
	require.Equal(t, "old", string(text))
}
