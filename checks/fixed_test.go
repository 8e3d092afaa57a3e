package checks_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/checktest"
	"github.com/stretchr/testify/require"
)

// Each fix of a check, applied to the fixtures of the check alone, removes its
// finding, adds none of all checks that is as bad, parses, and leaves nothing to a
// second run; the result is the file that is stored.
func TestFixed(t *testing.T) {
	for _, check := range checks.All() {
		dir := filepath.Join(fixtures, check.Name)
		for _, c := range checktest.Cases(t, dir) {
			t.Run(check.Name+"/"+c.Name, func(t *testing.T) {
				if *update {
					files, _ := checktest.Fix(check, checks.All(), c)
					store(t, filepath.Join(dir, catalog.FixedDir(c.Name)), files)
					return
				}
				for _, problem := range checktest.FixProblems(check, checks.All(), c) {
					t.Error(problem)
				}
			})
		}
	}
}

// store writes files into a directory that holds nothing else.
func store(t *testing.T, dir string, files map[string]string) {
	require.NoError(t, os.RemoveAll(dir))
	for path, text := range files {
		file := filepath.Join(dir, path)
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
	}
}
