package tree

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGitDirectoryThatIsNotUsed(t *testing.T) {
	const prefix = "treated as no git repository: "
	for name, c := range map[string]struct {
		files map[string]string
		want  Problem
	}{
		"outside":     {map[string]string{".git": "gitdir: ../.git/modules/x\n"}, Problem{".git", "its git directory is outside the tree"}},
		"absolute":    {map[string]string{".git": "gitdir: /srv/x.git\n"}, Problem{".git", "its git directory is outside the tree"}},
		"no link":     {map[string]string{".git": "hello"}, Problem{".git", "it names no git directory"}},
		"empty":       {map[string]string{".git/x": ""}, Problem{".git", "it has no HEAD"}},
		"broken":      {map[string]string{".git/HEAD": "", ".git/index": "DIRC"}, Problem{".git/index", "the git index is broken"}},
		"split index": {map[string]string{".git/HEAD": "", ".git/index": string(withTail(encodeIndex(t, 2), sha1Sum, "link\x00\x00\x00\x00"))}, Problem{".git/index", errIndexLink.Error()}},
		"half of it":  {map[string]string{".git/HEAD": "", ".git/index": string(split(t, strings.Repeat("1", 20), nil, nil))}, Problem{".git/index", "the git index is split, and there is no sharedindex." + strings.Repeat("31", 20)}},
	} {
		t.Run(name, func(t *testing.T) {
			c.files["a.py"] = ""
			tr := Memory(c.files)
			require.False(t, tr.Git())
			require.Equal(t, []string{"a.py"}, tr.Files())
			require.True(t, tr.Tracked("a.py"))
			require.Equal(t, []Problem{{c.want.Path, prefix + c.want.Reason}}, tr.Problems())
		})
	}
}

func TestGitDirectoryElsewhereInTheTree(t *testing.T) {
	tr := Memory(map[string]string{
		".git":               "gitdir: ./.bare\n",
		".bare/HEAD":         "ref: refs/heads/main\n",
		".bare/index":        encodeIndex(t, 2, tracked("a.py")...),
		".bare/info/exclude": "/.bare/\n",
		"a.py":               "",
		"b.py":               "",
	})
	require.True(t, tr.Git())
	require.Equal(t, []string{"a.py", "b.py"}, tr.Files())
	require.True(t, tr.Tracked("a.py"))
	require.False(t, tr.Tracked("b.py"))
	require.Empty(t, tr.Problems())
}

func TestRepositoryWithoutIndex(t *testing.T) {
	tr := Memory(map[string]string{".git/HEAD": "ref: refs/heads/main\n", "a.py": ""})
	require.True(t, tr.Git())
	require.Equal(t, []string{"a.py"}, tr.Files())
	require.False(t, tr.Tracked("a.py"))
}

func TestGitLinkOutOfTheTree(t *testing.T) {
	root := write(t, map[string]string{"git/HEAD": "", "tree/a.py": ""})
	require.NoError(t, os.Symlink("../git", filepath.Join(root, "tree", ".git")))
	tr := dir(t, filepath.Join(root, "tree"))
	require.False(t, tr.Git())
	require.Equal(t, []Problem{{".git", "treated as no git repository: the link leads nowhere or outside the tree"}}, tr.Problems())
}

func TestSubdirectoryReadsNothingAbove(t *testing.T) {
	root := write(t, map[string]string{".gitignore": "*.py", ".git/HEAD": "", "backend/a.py": ""})
	tr := dir(t, filepath.Join(root, "backend"))
	require.False(t, tr.Git())
	require.Equal(t, []string{"a.py"}, tr.Files())
	require.Empty(t, tr.IgnoreFiles())
}
