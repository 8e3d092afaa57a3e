package tree

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// scan gives what a scan shows, by name: the content, or the error.
func scan(t *testing.T, tr *Tree, most int64, names ...string) map[string]string {
	t.Helper()
	out := map[string]string{}
	var mu sync.Mutex
	tr.Scan(names, most, func(i int, content []byte, err error) bool {
		mu.Lock()
		defer mu.Unlock()
		require.NotContains(t, out, names[i])
		out[names[i]] = string(content)
		if err != nil {
			out[names[i]] = err.Error()
		}
		return true
	})
	require.Len(t, out, len(names))
	return out
}

func TestScan(t *testing.T) {
	files := map[string]string{"empty.py": "", "deep/er/one.py": "1", "long.py": strings.Repeat("x", largestBuffer+1)}
	for i := range 200 {
		files[fmt.Sprintf("d%d/f%d.py", i%7, i)] = strings.Repeat(fmt.Sprint(i), i)
	}
	root := write(t, files)
	for _, tr := range []*Tree{dir(t, root), Memory(files)} {
		require.Equal(t, files, scan(t, tr, 1<<30, tr.Files()...))
	}
}

func TestScanEndsAfterAllBefore(t *testing.T) {
	files := map[string]string{}
	for i := range 5000 {
		files[fmt.Sprintf("f%04d.py", i)] = "pass"
	}
	tr := Memory(files)
	var shown sync.Map
	tr.Scan(tr.Files(), 1<<30, func(i int, _ []byte, _ error) bool {
		shown.Store(i, true)
		return i < 1000
	})
	for i := range 1001 {
		_, found := shown.Load(i)
		require.True(t, found, i)
	}
	_, found := shown.Load(4999)
	require.False(t, found)
}

func TestScanSaysWhatItCannotRead(t *testing.T) {
	outside := write(t, map[string]string{"secret.py": "SECRET"})
	root := write(t, map[string]string{"a.py": "abcdef", "b.py": "abc"})
	require.NoError(t, os.Symlink("b.py", filepath.Join(root, "inside.py")))
	require.NoError(t, os.Symlink(filepath.Join(outside, "secret.py"), filepath.Join(root, "outside.py")))
	require.NoError(t, os.Symlink(outside, filepath.Join(root, "away")))
	got := scan(t, dir(t, root), 5, "a.py", "b.py", "inside.py", "outside.py", "away/secret.py", "absent.py", "../b.py")
	require.Equal(t, "abc", got["b.py"])
	require.Equal(t, "abc", got["inside.py"])
	require.Contains(t, got["a.py"], "more than 5 bytes")
	require.Contains(t, got["absent.py"], "no such file")
	for _, name := range []string{"outside.py", "away/secret.py"} {
		require.Contains(t, got[name], "escapes", name)
	}
	require.Contains(t, got["../b.py"], "invalid")
}
