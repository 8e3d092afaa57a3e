package tree

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/go-git/go-git/v5/plumbing/filemode"
	gogit "github.com/go-git/go-git/v5/plumbing/format/index"
	"github.com/stretchr/testify/require"
)

// repo is a tree of files, of which git tracks the given ones.
func repo(t *testing.T, files map[string]string, names ...string) *Tree {
	t.Helper()
	files = maps.Clone(files)
	files[".git/HEAD"] = "ref: refs/heads/main\n"
	files[".git/index"] = encodeIndex(t, 2, tracked(names...)...)
	return Memory(files)
}

func named(names ...string) map[string]string {
	files := map[string]string{}
	for _, name := range names {
		files[name] = ""
	}
	return files
}

func TestFilesWithoutGit(t *testing.T) {
	files := named("z.py", "a.py", "a/x.py", "a-b.py", "a/node_modules/left-pad/index.js", "a/__pycache__/x.pyc",
		".tox/py/a.py", "environment/pyvenv.cfg", "environment/lib/python/os.py", "logs/x", "keep.log")
	files[".gitignore"] = "*.log\nlogs/\n!keep.log\n"
	tr := Memory(files)
	require.False(t, tr.Git())
	require.Equal(t, []string{".gitignore", "a-b.py", "a.py", "a/x.py", "keep.log", "z.py"}, tr.Files())
	require.Empty(t, tr.Problems())
	require.True(t, tr.Tracked("a.py"), "every visible file counts as tracked")
	require.False(t, tr.Tracked("logs/x"))
	require.False(t, tr.Tracked("nothing.py"))
}

func TestFilesOfARepository(t *testing.T) {
	files := named("a.py", "new.py", ".env", "build/out.py", "build/deep/keep.py", "build/deep/other.py",
		"node_modules/x/own.js", "node_modules/x/other.js", "node_modules/y/other.js",
		"env/pyvenv.cfg", "env/own.py", "env/lib/other.py")
	files[".gitignore"] = ".env\nbuild/\n"
	tr := repo(t, files, "a.py", ".env", "build/deep/keep.py", "node_modules/x/own.js", "env/own.py", "deleted.py")
	require.True(t, tr.Git())
	require.Equal(t, []string{
		".env",               // ignored, but tracked
		".gitignore",         // neither tracked nor ignored
		"a.py",               //
		"build/deep/keep.py", // in an ignored directory, but tracked
		"env/own.py",         // in a virtual environment, but tracked
		"new.py",             //
		"node_modules/x/own.js",
	}, tr.Files())
	require.True(t, tr.Tracked(".env"))
	require.False(t, tr.Tracked("new.py"))
	require.True(t, tr.Tracked("deleted.py"), "it is in the index")
	ignored, _ := tr.Ignored(".env")
	require.True(t, ignored, "that it is tracked changes nothing")
}

func TestFilesOfASubmodule(t *testing.T) {
	files := named("lib/.git", "lib/a.py", "lib/x.log", "lib/build/b.py", "other/x.log")
	files[".gitignore"] = "lib/\n*.log\n"
	files["lib/.gitignore"] = "build/\n"
	files[".git/HEAD"] = "ref: refs/heads/main\n"
	files[".git/index"] = encodeIndex(t, 2, &gogit.Entry{Name: "lib", Mode: filemode.Submodule})
	tr := Memory(files)
	require.Equal(t, []string{".gitignore", "lib/.gitignore", "lib/a.py", "lib/x.log"}, tr.Files())
	require.True(t, tr.Tracked("lib/a.py"))
	require.False(t, tr.Tracked("lib/build/b.py"))
	require.False(t, tr.Tracked(".gitignore"))
}

func TestFilesAndLinks(t *testing.T) {
	tr := dir(t, links(t))
	require.Equal(t, []string{"a/real.py", "detour.py", "inside.py"}, tr.Files())
	var bad []string
	for _, p := range tr.Problems() {
		require.Equal(t, "the link leads nowhere or outside the tree", p.Reason)
		bad = append(bad, p.Path)
	}
	require.Equal(t, []string{"absolute", "dangling", "loop", "out.py"}, bad)
}

func TestIgnoredLinksAreNoProblem(t *testing.T) {
	root := links(t)
	require.NoError(t, os.WriteFile(filepath.Join(root, ".gitignore"), []byte("/*\n!/a/\n"), 0o600))
	tr := dir(t, root)
	require.Equal(t, []string{"a/real.py"}, tr.Files())
	require.Empty(t, tr.Problems())
}

// renamed is a store in which one entry of the root bears another name: not
// every file system takes any name.
type renamed struct {
	store
	name string
}

func (r renamed) ReadDir(name string) ([]os.DirEntry, error) {
	entries, err := r.store.ReadDir(name)
	if name == "." {
		entries = slices.Clone(entries)
		entries[0] = renamedEntry{entries[0], r.name}
	}
	return entries, err
}

type renamedEntry struct {
	os.DirEntry
	name string
}

func (e renamedEntry) Name() string { return e.name }

func TestNameThatIsNotUTF8(t *testing.T) {
	tr := newTree(renamed{memory(named("a.py", "b.py")), "\xff.py"}, "", nil)
	require.Equal(t, []string{"b.py"}, tr.Files())
	require.Equal(t, []Problem{{"\uFFFD.py", "the name is not UTF-8: it is left out"}}, tr.Problems())
}

func TestDepthIsBounded(t *testing.T) {
	deep := strings.Repeat("d/", maxDepth+1)
	tr := Memory(named("a.py", deep+"b.py", deep[2:]+"c.py"))
	require.Equal(t, []string{"a.py", deep[2:] + "c.py"}, tr.Files())
	require.Len(t, tr.Problems(), 1)
	require.Equal(t, "more than 256 directories deep: what is in it is not read", tr.Problems()[0].Reason)
}
