package tree

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// large writes 5,000 files in 200 directories.
func large(b *testing.B) string {
	b.Helper()
	root, text := b.TempDir(), []byte(strings.Repeat("name = models.CharField(max_length=200)\n", 50))
	for d := range 200 {
		dir := filepath.Join(root, fmt.Sprintf("shop%d", d%10), fmt.Sprintf("app%d", d))
		require.NoError(b, os.MkdirAll(dir, 0o755))
		for f := range 25 {
			require.NoError(b, os.WriteFile(filepath.Join(dir, fmt.Sprintf("f%d.py", f)), text, 0o644))
		}
	}
	return root
}

// BenchmarkWalk finds the names of 5,000 files.
func BenchmarkWalk(b *testing.B) {
	root := large(b)
	for b.Loop() {
		t, err := Dir(root)
		require.NoError(b, err)
		require.Len(b, t.Files(), 5000)
	}
}

// BenchmarkScan reads 5,000 files.
func BenchmarkScan(b *testing.B) {
	t, err := Dir(large(b))
	require.NoError(b, err)
	b.SetBytes(5000 * 50 * int64(len("name = models.CharField(max_length=200)\n")))
	for b.Loop() {
		t.Scan(t.Files(), 1<<20, func(int, []byte, error) bool { return true })
	}
}
