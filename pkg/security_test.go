package pkg_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEachPromiseIsHeldByATest reads the threat model of SECURITY.md: each numbered
// promise names tests, and there are tests of these names.
func TestEachPromiseIsHeldByATest(t *testing.T) {
	text, err := os.ReadFile("../SECURITY.md")
	require.NoError(t, err)
	promises := regexp.MustCompile(`(?ms)^(\d+)\. (.*?)(?:\n\d+\. |\n\n)`)
	number := 0
	for rest := string(text); ; number++ {
		found := promises.FindStringSubmatchIndex(rest)
		if found == nil {
			break
		}
		promise := rest[found[4]:found[5]]
		named := regexp.MustCompile("`((?:Test|Fuzz)\\w+)`\\s+\\(([a-z/]+)\\)").FindAllStringSubmatch(promise, -1)
		require.NotEmpty(t, named, promise)
		for _, test := range named {
			require.Contains(t, testsOf(t, test[2]), test[1], test[2])
		}
		rest = rest[found[5]:]
	}
	require.GreaterOrEqual(t, number, 10)
}

// testsOf are the names of the tests of a package, by its directory.
func testsOf(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", filepath.FromSlash(dir), "*_test.go"))
	require.NoError(t, err)
	var out []string
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		for name := range functions(parsed) {
			if strings.HasPrefix(name, "Test") || strings.HasPrefix(name, "Fuzz") {
				out = append(out, name)
			}
		}
	}
	return out
}
