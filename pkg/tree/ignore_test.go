package tree

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIgnoredByNestedFiles(t *testing.T) {
	tr := Memory(map[string]string{
		".gitignore":           "*.env\n!/backend/\nmedia/\n",
		"backend/.gitignore":   "!prod.env\n/local\n",
		"backend/a/.gitignore": "*.env # no comment\n",
		"media/.gitignore":     "!*\n",
		".git/HEAD":            "ref: refs/heads/main\n",
		".git/info/exclude":    "*.bak\nbackend/prod.env\n",
	})
	for _, c := range []struct {
		name string
		want IgnoreRule // zero: not ignored
	}{
		{"x.env", IgnoreRule{".gitignore", 1, "*.env"}},
		{"backend/x.env", IgnoreRule{".gitignore", 1, "*.env"}},
		{"backend/prod.env", IgnoreRule{}},
		{"backend/a/prod.env", IgnoreRule{}},
		{"backend/local", IgnoreRule{"backend/.gitignore", 2, "/local"}},
		{"backend/local/deep/x", IgnoreRule{"backend/.gitignore", 2, "/local"}},
		{"local", IgnoreRule{}},
		{"media/x", IgnoreRule{".gitignore", 3, "media/"}},
		{"absent/x.bak", IgnoreRule{".git/info/exclude", 1, "*.bak"}},
		{"staticfiles", IgnoreRule{}},
		{".", IgnoreRule{}},
		{"../x.env", IgnoreRule{}},
	} {
		ignored, rule := tr.Ignored(c.name)
		require.Equal(t, c.want, rule, c.name)
		require.Equal(t, c.want != IgnoreRule{}, ignored, c.name)
	}
	require.Equal(t, []string{".git/info/exclude", ".gitignore", "backend/.gitignore", "backend/a/.gitignore"}, tr.IgnoreFiles())
}

func TestIgnoredDirectoryThatIsNotThere(t *testing.T) {
	tr := Memory(map[string]string{".gitignore": "media/\n", "file": ""})
	ignored, _ := tr.Ignored("media/")
	require.True(t, ignored, "the slash says that it is a directory")
	ignored, _ = tr.Ignored("media")
	require.False(t, ignored, "nothing says so")

	tr = Memory(map[string]string{".gitignore": "media/\n", "media": ""})
	ignored, _ = tr.Ignored("media/")
	require.False(t, ignored, "it is a file")
}

func TestIgnoreFileThatIsALink(t *testing.T) {
	root := write(t, map[string]string{"rules": "*.py", "a.py": ""})
	require.NoError(t, os.Symlink("rules", filepath.Join(root, ".gitignore")))
	tr := dir(t, root)
	require.Contains(t, tr.Files(), "a.py")
	require.Empty(t, tr.IgnoreFiles())
	require.Equal(t, []Problem{{".gitignore", "a link is not followed for ignore rules, by git neither"}}, tr.Problems())
}

func TestIgnoreFileTooLarge(t *testing.T) {
	for name, text := range map[string]string{
		"file is too large": strings.Repeat("#", maxIgnoreFile) + "\n*.py",
		"more than 10000":   strings.Repeat("x\n", maxIgnoreRules) + "*.py",
	} {
		tr := Memory(map[string]string{".gitignore": text, "a.py": ""})
		require.Contains(t, tr.Files(), "a.py")
		require.Len(t, tr.Problems(), 1)
		require.Contains(t, tr.Problems()[0].Reason, "its ignore rules are not applied: "+name)
	}
}
