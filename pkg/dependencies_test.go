package pkg_test

import (
	"go/ast"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// functions are the names of the functions that a file declares.
func functions(file *ast.File) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && !yield(f.Name.Name) {
				return
			}
		}
	}
}

// TestEachDependencyHasItsReason holds the table of CONTRIBUTING.md to go.mod: each
// module with its licence and its reason, and no other.
func TestEachDependencyHasItsReason(t *testing.T) {
	required, err := os.ReadFile("../go.mod")
	require.NoError(t, err)
	var want []string
	for _, line := range regexp.MustCompile(`(?m)^\t(\S+) v\S+`).FindAllStringSubmatch(string(required), -1) {
		want = append(want, line[1])
	}
	require.NotEmpty(t, want)
	text, err := os.ReadFile("../CONTRIBUTING.md")
	require.NoError(t, err)
	_, section, found := strings.Cut(string(text), "\n## Dependencies\n")
	require.True(t, found)
	section, _, _ = strings.Cut(section, "\n## ")
	var got []string
	for _, row := range regexp.MustCompile("(?m)^\\| `(\\S+)` \\| (.+) \\| (.+) \\|$").FindAllStringSubmatch(section, -1) {
		got = append(got, row[1])
	}
	require.ElementsMatch(t, want, got)
}

// TestNothingFloats holds that no tool, action or image is taken by a name that means
// something else tomorrow.
func TestNothingFloats(t *testing.T) {
	floating := regexp.MustCompile(`@(?:latest|main|master)\b|:latest\b`)
	read := 0
	for _, root := range []string{"../.ci", "../.github", "../Dockerfile", "../action.yml", "../.pre-commit-hooks.yaml"} {
		require.NoError(t, filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			read++
			require.NotRegexp(t, floating, string(text), file)
			return nil
		}))
	}
	require.Greater(t, read, 20)
}
