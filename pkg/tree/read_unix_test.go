//go:build unix

package tree

import (
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFIFOIsRefusedWithoutOpening(t *testing.T) {
	root := write(t, map[string]string{"a.py": ""})
	require.NoError(t, syscall.Mkfifo(filepath.Join(root, "settings.py"), 0o600))
	tr := dir(t, root)
	require.Equal(t, Other, tr.Kind("settings.py"))
	require.Equal(t, []string{"a.py"}, tr.Files())
	_, err := tr.ReadFile("settings.py") // would hang
	require.ErrorIs(t, err, ErrNotRegular)
	_, err = tr.Open("settings.py")
	require.ErrorIs(t, err, ErrNotRegular)
}

// One that takes a file's place between the look and the opening.
func TestFIFODoesNotBlockTheStore(t *testing.T) {
	root := write(t, nil)
	require.NoError(t, syscall.Mkfifo(filepath.Join(root, "settings.py"), 0o600))
	d, err := openDirectory(root)
	require.NoError(t, err)
	file, err := d.Open("settings.py")
	require.NoError(t, err)
	require.NoError(t, file.Close())
}
