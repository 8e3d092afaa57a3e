package tree

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// absorb moves the repository of a submodule to where git keeps it.
func absorb(t *testing.T, m made, name string) {
	t.Helper()
	modules := filepath.Join(m.Dir, ".git", "modules", name)
	require.NoError(t, os.MkdirAll(filepath.Dir(modules), 0o755))
	require.NoError(t, os.Rename(filepath.Join(m.Dir, name, ".git"), modules))
	m.gitFile(name, "gitdir: ../.git/modules/"+name+"\n")
}

func (m made) gitFile(name, text string) {
	m.t.Helper()
	require.NoError(m.t, os.WriteFile(filepath.Join(m.Dir, name, ".git"), []byte(text), 0o600))
}

// withSubmodule makes a repository whose head has a submodule lib with another one
// in it, and a third that is not checked out.
func withSubmodule(t *testing.T) (m, lib made) {
	t.Helper()
	m = repositoryIn(t, t.TempDir())
	lib = repositoryIn(t, filepath.Join(m.Dir, "lib"))
	inner := repositoryIn(t, filepath.Join(lib.Dir, "inner"))
	deep := inner.commit(map[string]string{"deep.py": "deep", ".gitignore": "*.log\n", "node_modules/x.js": ""})
	commit := lib.must(lib.Commit(lib.must(lib.Tree(map[string]string{
		"100644 old.py": lib.must(lib.Object("blob", "old")), "160000 inner": deep,
	}))))
	m.must(m.Commit(m.must(m.Tree(map[string]string{
		"100644 a.py": m.must(m.Object("blob", "a")), "160000 lib": commit, "160000 empty": strings.Repeat("12", 20),
	}))))
	return m, lib
}

// A submodule of a commit has what its own commit has, not what the work tree holds.
func TestSubmodulesOfACommit(t *testing.T) {
	m, lib := withSubmodule(t)
	absorb(t, m, "lib")
	require.NoError(t, os.WriteFile(filepath.Join(lib.Dir, "old.py"), []byte("new"), 0o600))

	c, err := dir(t, m.Dir).Commit("HEAD")
	require.NoError(t, err)
	require.Equal(t, []string{"a.py", "lib/inner/.gitignore", "lib/inner/deep.py", "lib/old.py"}, c.Files(), "as in a work tree")
	text, err := c.ReadFile("lib/old.py")
	require.NoError(t, err)
	require.Equal(t, "old", string(text))
	size, err := c.Stat("lib/inner/deep.py")
	require.NoError(t, err)
	require.Equal(t, int64(4), size.Size())
	require.True(t, c.Tracked("lib/old.py"))
	require.Equal(t, Directory, c.Kind("empty"))
	require.Empty(t, c.Uncertain())
	require.Empty(t, c.Lacks())
}

// What a submodule had is not known where its repository cannot tell.
func TestSubmodulesThatCannotBeRead(t *testing.T) {
	for name, spoil := range map[string]func(m, lib made){
		"its commit is not there": func(_, lib made) {
			require.NoError(t, os.RemoveAll(filepath.Join(lib.Dir, ".git", "objects")))
		},
		"its repository is outside": func(m, lib made) {
			require.NoError(t, os.Rename(filepath.Join(lib.Dir, ".git"), filepath.Join(t.TempDir(), "lib.git")))
			m.gitFile("lib", "gitdir: ../../lib.git\n")
		},
		"its repository is no place": func(m, lib made) {
			require.NoError(t, os.RemoveAll(filepath.Join(lib.Dir, ".git")))
			m.gitFile("lib", "hello\n")
		},
		"its repository is that around it": func(m, lib made) {
			require.NoError(t, os.RemoveAll(filepath.Join(lib.Dir, ".git")))
			m.gitFile("lib", "gitdir: ../.git\n")
		},
		"it names objects by SHA-256": func(_, lib made) {
			require.NoError(t, lib.Write("config", "[extensions] objectFormat = sha256\n"))
		},
	} {
		t.Run(name, func(t *testing.T) {
			m, lib := withSubmodule(t)
			spoil(m, lib)
			c, err := dir(t, m.Dir).Commit("HEAD")
			require.NoError(t, err)
			require.Equal(t, []string{"lib"}, c.Uncertain())
			require.Equal(t, []string{"a.py"}, c.Files())
		})
	}
	require.Empty(t, Memory(nil).Uncertain())
}

// A repository that is its own submodule has no end.
func TestASubmoduleOfItself(t *testing.T) {
	m := repositoryIn(t, t.TempDir())
	commit := m.commit(map[string]string{"a.py": ""})
	for range 3 {
		entries := map[string]string{"100644 a.py": m.must(m.Object("blob", "")), "160000 x": commit, "160000 y": commit}
		commit = m.must(m.Commit(m.must(m.Tree(entries))))
	}
	require.NoError(t, os.Symlink(".", filepath.Join(m.Dir, "x")))
	require.NoError(t, os.Symlink(".", filepath.Join(m.Dir, "y")))
	c, err := dir(t, m.Dir).WithMost(20).Commit("HEAD")
	require.ErrorContains(t, err, "the commit has more than 20 files")
	require.ErrorContains(t, err, "raise --limit files")
	require.Nil(t, c)
	c, err = dir(t, m.Dir).Commit("HEAD")
	require.NoError(t, err)
	require.Len(t, c.Files(), 1+2+4+8)
}
