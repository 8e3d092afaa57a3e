package tree

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// links is a directory with every sort of link, and a file outside of it.
func links(t *testing.T) string {
	t.Helper()
	root := write(t, map[string]string{"outside.py": "SECRET", "tree/a/real.py": "A = 1"})
	for name, target := range map[string]string{
		"inside.py": "a/real.py",
		"detour.py": "a/../a/real.py",
		"dir":       "a",
		"out.py":    "../outside.py",
		"absolute":  filepath.Join(root, "outside.py"),
		"dangling":  "nothing",
		"loop":      "loop",
		"a/up":      "..",
	} {
		require.NoError(t, os.Symlink(target, filepath.Join(root, "tree", name)))
	}
	return filepath.Join(root, "tree")
}

func TestKind(t *testing.T) {
	tr := dir(t, links(t))
	for name, want := range map[string]Kind{
		".":                  Directory,
		"a":                  Directory,
		"a/real.py":          File,
		"a/nothing.py":       Absent,
		"a/real.py/x":        Absent,
		"inside.py":          File,
		"detour.py":          File,
		"dir":                Directory,
		"dir/real.py":        File,
		"a/up/a/up/a":        Directory,
		"out.py":             Absent,
		"absolute":           Absent,
		"dangling":           Absent,
		"loop":               Absent,
		"../outside.py":      Absent,
		"a/../../outside.py": Absent,
		"/etc/passwd":        Absent,
		"":                   Absent,
		"a/":                 Absent,
	} {
		require.Equal(t, want, tr.Kind(name), name)
	}
}

func TestNothingOutsideIsRead(t *testing.T) {
	tr := dir(t, links(t))
	for _, name := range []string{"out.py", "absolute", "../outside.py", "a/up/../../outside.py", "/etc/passwd"} {
		_, err := tr.ReadFile(name)
		require.Error(t, err, name)
		_, err = tr.Open(name)
		require.Error(t, err, name)
	}
	_, err := tr.ReadDir("..")
	require.Error(t, err)
	_, err = tr.ReadDir("a/up/..")
	require.Error(t, err)

	content, err := tr.ReadFile("dir/real.py")
	require.NoError(t, err)
	require.Equal(t, "A = 1", string(content))
}

func TestReadFileHasALimit(t *testing.T) {
	files := map[string]string{"ten": "0123456789", "eleven": "0123456789X"}
	for name, tr := range map[string]*Tree{"directory": dir(t, write(t, files)), "memory": Memory(files)} {
		t.Run(name, func(t *testing.T) {
			tr.limit = 10
			content, err := tr.ReadFile("ten")
			require.NoError(t, err)
			require.Len(t, content, 10)
			_, err = tr.ReadFile("eleven")
			require.ErrorIs(t, err, ErrTooLarge)
			require.EqualError(t, err, "read eleven: file is too large: more than 10 bytes")
		})
	}
}

func TestReadFileOfADirectory(t *testing.T) {
	_, err := dir(t, links(t)).ReadFile("a")
	require.ErrorIs(t, err, ErrNotRegular)
}

// forbidden is a store in which some names may not be looked at, whoever runs
// the test: the superuser of a container may look at everything.
type forbidden struct {
	store
	name string
}

func (f forbidden) Stat(name string) (fs.FileInfo, error) {
	if name == f.name {
		return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrPermission}
	}
	return f.store.Stat(name)
}

func (f forbidden) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == f.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return f.store.ReadDir(name)
}

func TestUnreadable(t *testing.T) {
	files := memory(map[string]string{"a/x.py": "", "b.py": ""})
	tr := newTree(forbidden{files, "a"}, "", nil)
	require.Equal(t, Unreadable, tr.Kind("a"))
	require.Equal(t, []string{"b.py"}, tr.Files())
	require.Equal(t, []Problem{{"a", "the directory cannot be read: permission denied"}}, tr.Problems())
}
