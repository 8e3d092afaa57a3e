package tree

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// write makes a directory of the given files.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		file := filepath.Join(root, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	}
	return root
}

func dir(t *testing.T, root string) *Tree {
	t.Helper()
	tr, err := Dir(root)
	require.NoError(t, err)
	return tr
}

func TestDirRefuses(t *testing.T) {
	root := write(t, map[string]string{"manage.py": ""})

	_, err := Dir(filepath.Join(root, "nowhere"))
	require.EqualError(t, err, filepath.Join(root, "nowhere")+": no such directory; give the directory of a Django project")

	_, err = Dir(filepath.Join(root, "manage.py"))
	require.EqualError(t, err, filepath.Join(root, "manage.py")+": this is not a directory; give the directory it lies in")
}

func TestTreeIsAFileSystem(t *testing.T) {
	files := map[string]string{"manage.py": "import os", "a/b/c.py": "", "a/b/d.py": "x = 1"}
	for name, tr := range map[string]*Tree{"directory": dir(t, write(t, files)), "memory": Memory(files)} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, fstest.TestFS(tr, "manage.py", "a/b/c.py", "a/b/d.py"))
		})
	}
}

func TestRootIsAbsolute(t *testing.T) {
	root := write(t, nil)
	t.Chdir(root)
	require.True(t, filepath.IsAbs(dir(t, ".").Root()))
	require.Empty(t, Memory(nil).Root())
}

func TestMemoryReportsImpossibleNames(t *testing.T) {
	tr := Memory(map[string]string{"/etc/passwd": "", "../x": "", "a.py": ""})
	require.Equal(t, []string{"a.py"}, tr.Files())
	require.Equal(t, []Problem{
		{"../x", "not a relative, slash-separated path"},
		{"/etc/passwd", "not a relative, slash-separated path"},
	}, tr.Problems())
}

func TestConcurrentUse(t *testing.T) {
	tr := Memory(map[string]string{".gitignore": "*.log", "a.log": "", "a.py": ""})
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			_ = tr.Files()
			_ = tr.Problems()
			_ = tr.Tracked("a.py")
			_, _ = tr.Ignored("b.log")
			_, _ = tr.ReadFile("a.py")
		})
	}
	group.Wait()
	require.Equal(t, []string{".gitignore", "a.py"}, tr.Files())
}
