package tree

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree/gittest"
)

// made is a repository in the making, whose errors end the test.
type made struct {
	gittest.Repository
	t *testing.T
}

func repositoryIn(t *testing.T, dir string) made { return made{gittest.Repository{Dir: dir}, t} }

func (m made) must(name string, err error) string {
	m.t.Helper()
	require.NoError(m.t, err)
	return name
}

func (m made) commit(files map[string]string, parents ...string) string {
	m.t.Helper()
	return m.must(m.Commit(m.must(m.Files(files)), parents...))
}

func TestCommit(t *testing.T) {
	m := repositoryIn(t, t.TempDir())
	first := m.commit(map[string]string{"manage.py": "one", "a/b/c.py": "c", ".gitignore": "*.log\n", "kept.log": "tracked"})
	side := m.commit(map[string]string{"manage.py": "side"})
	second := m.commit(map[string]string{"manage.py": "two"}, first, side)
	tag := m.must(m.Object("tag", "object "+second+"\ntype commit\ntag v1\n\nv1\n"))
	require.NoError(t, m.Write("refs/heads/main", second+"\n"))
	require.NoError(t, m.Write("refs/remotes/origin/feature/x", first+"\n"))
	require.NoError(t, m.Write("refs/remotes/origin/HEAD", "ref: refs/remotes/origin/feature/x\n"))
	require.NoError(t, m.Write("packed-refs", "# pack-refs\n"+tag+" refs/tags/v1\n"))
	require.NoError(t, os.WriteFile(filepath.Join(m.Dir, "manage.py"), []byte("changed"), 0o600))
	tr := dir(t, m.Dir)

	for revision, want := range map[string]string{
		"HEAD": "two", "@": "two", "main": "two", "refs/heads/main": "two", second: "two", second[:7]: "two", "v1": "two", "v1^{}": "two",
		"HEAD~1": "one", "HEAD~": "one", "HEAD^": "one", "HEAD^1": "one", "v1~1": "one", "HEAD^0": "two", "HEAD^2": "side", "origin/feature/x": "one", "origin": "one", first: "one",
	} {
		c, err := tr.Commit(revision)
		require.NoError(t, err, revision)
		text, err := c.ReadFile("manage.py")
		require.NoError(t, err)
		require.Equal(t, want, string(text), revision)
	}
	c, err := tr.Commit(first)
	require.NoError(t, err)
	require.NoError(t, fstest.TestFS(c, "manage.py", "a/b/c.py"))
	require.Equal(t, []string{".gitignore", "a/b/c.py", "kept.log", "manage.py"}, c.Files())
	require.True(t, c.Tracked("kept.log"))
	require.Empty(t, c.Lacks())

	for revision, want := range map[string]string{
		"nowhere": "no such commit, branch or tag", "HEAD~2": "has 0 parents", "HEAD^3": "has 2 parents", "config": "no such commit",
		"../HEAD": "no such commit", "a b": "expected a commit", "": "expected a commit", "HEAD:manage.py": "expected a commit",
		strings.Repeat("0", 40): "the object is not in the repository",
	} {
		_, err := tr.Commit(revision)
		require.ErrorContains(t, err, want, revision)
	}
	_, err = Memory(nil).Commit("HEAD")
	require.ErrorContains(t, err, "there is no git directory at the top of the tree; give the top")
}

func TestCommitOfAShallowClone(t *testing.T) {
	m := repositoryIn(t, t.TempDir())
	head := m.commit(map[string]string{"a.py": ""}, strings.Repeat("12", 20))
	require.NoError(t, m.Write("shallow", head+"\n"))
	tr := dir(t, m.Dir)
	_, err := tr.Commit("HEAD^1")
	require.ErrorContains(t, err, "the clone is shallow, and ends at "+head[:7]+"; a depth of 2 is needed: fetch-depth: 2 of actions/checkout")
	_, err = tr.Commit("HEAD~3")
	require.ErrorContains(t, err, "fetch-depth: 4")
	_, err = tr.Commit("main")
	require.ErrorContains(t, err, "fetch-depth: 0")
}

func TestCommitOfAPartialClone(t *testing.T) {
	m := repositoryIn(t, t.TempDir())
	m.must(m.Commit(m.must(m.Tree(map[string]string{"100644 a.py": strings.Repeat("12", 20)}))))
	c, err := dir(t, m.Dir).Commit("HEAD")
	require.NoError(t, err)
	require.Equal(t, []string{"a.py"}, c.Files())
	require.Empty(t, c.Lacks(), "nobody asked for it")
	_, err = c.ReadFile("a.py")
	require.Error(t, err)
	require.Equal(t, []string{"a.py"}, c.Lacks())
}

func TestLinksOfACommit(t *testing.T) {
	m := repositoryIn(t, t.TempDir())
	link := func(target string) string { return m.must(m.Object("blob", target)) }
	sub := m.must(m.Files(map[string]string{"x.py": "x"}))
	m.must(m.Commit(m.must(m.Tree(map[string]string{
		"40000 dir": sub, "120000 in": link("dir/x.py"), "120000 up": link("../../etc/passwd"), "120000 abs": link("/etc/passwd"),
		"120000 loop": link("loop"), "120000 dirlink": link("./dir"), "160000 module": strings.Repeat("12", 20),
	}))))
	c, err := dir(t, m.Dir).Commit("HEAD")
	require.NoError(t, err)
	require.Equal(t, []string{"dir/x.py", "in"}, c.Files())
	for _, name := range []string{"in", "dirlink/x.py"} {
		text, err := c.ReadFile(name)
		require.NoError(t, err, name)
		require.Equal(t, "x", string(text))
	}
	for _, name := range []string{"up", "abs", "loop", "loop/x", "dir/x.py/y"} {
		require.Equal(t, Absent, c.Kind(name), name)
	}
	require.Equal(t, Directory, c.Kind("module"))
	_, err = c.ReadFile("dir")
	require.Error(t, err)
	require.Len(t, c.Problems(), 3)
}

func TestHostileCommits(t *testing.T) {
	blob := func(m made) string { return m.must(m.Object("blob", "x")) }
	for name, test := range map[string]struct {
		tree func(m made) string
		want string
	}{
		"a name that leads up":  {func(m made) string { return m.must(m.Tree(map[string]string{"100644 ..": blob(m)})) }, `has an entry ".."`},
		"a git directory":       {func(m made) string { return m.must(m.Tree(map[string]string{"40000 .GIT": blob(m)})) }, `has an entry ".GIT"`},
		"a name with a slash":   {func(m made) string { return m.must(m.Tree(map[string]string{"100644 a/b": blob(m)})) }, `has an entry "a/b"`},
		"a file for a tree":     {func(m made) string { return blob(m) }, "a blob stands for a directory"},
		"a tree cut short":      {func(m made) string { return m.must(m.Object("tree", "100644 a\x00short")) }, "broken"},
		"a tree that is absent": {func(made) string { return strings.Repeat("12", 20) }, "not in the repository"},
		"a tree of 4^12 files": {func(m made) string {
			tree := m.must(m.Tree(map[string]string{"100644 a": blob(m)}))
			for range 12 {
				tree = m.must(m.Tree(map[string]string{"40000 a": tree, "40000 b": tree, "40000 c": tree, "40000 d": tree}))
			}
			return tree
		}, "more than 50000 files"},
	} {
		t.Run(name, func(t *testing.T) {
			m := repositoryIn(t, t.TempDir())
			m.must(m.Commit(test.tree(m)))
			_, err := dir(t, m.Dir).WithMost(50_000).Commit("HEAD")
			require.ErrorContains(t, err, test.want)
		})
	}
	m := repositoryIn(t, t.TempDir())
	tree := m.must(m.Tree(map[string]string{"100644 a": blob(m)}))
	for range maxDepth + 10 {
		tree = m.must(m.Tree(map[string]string{"40000 d": tree}))
	}
	m.must(m.Commit(tree))
	c, err := dir(t, m.Dir).Commit("HEAD")
	require.NoError(t, err)
	require.NotEmpty(t, c.Problems())
}

func TestCommitThroughAlternatesAndWorkTrees(t *testing.T) {
	m := repositoryIn(t, t.TempDir())
	head := m.commit(map[string]string{"a.py": "a"})
	objects := filepath.Join(m.Dir, ".git", "objects")
	require.NoError(t, os.Rename(objects, filepath.Join(m.Dir, ".git", "lent")))
	require.NoError(t, m.Write("objects/info/alternates", "../lent\n"))
	_, err := dir(t, m.Dir).Commit(head)
	require.NoError(t, err)
	require.NoError(t, m.Write("objects/info/alternates", "/srv/objects\n"))
	_, err = dir(t, m.Dir).Commit(head)
	require.ErrorContains(t, err, "borrows from /srv/objects outside the tree; make it whole: git repack -a -d")

	// A linked work tree whose repository lies in the tree, and one whose does not.
	require.NoError(t, m.Write("objects/info/alternates", "../lent\n"))
	require.NoError(t, m.Write("worktrees/x/HEAD", head+"\n"))
	require.NoError(t, m.Write("worktrees/x/commondir", "../..\n"))
	require.NoError(t, os.Rename(filepath.Join(m.Dir, ".git"), filepath.Join(m.Dir, ".bare")))
	require.NoError(t, os.WriteFile(filepath.Join(m.Dir, ".git"), []byte("gitdir: .bare/worktrees/x\n"), 0o600))
	c, err := dir(t, m.Dir).Commit("HEAD")
	require.NoError(t, err)
	require.Equal(t, []string{"a.py"}, c.Files())
	require.NoError(t, os.WriteFile(filepath.Join(m.Dir, ".git"), []byte("gitdir: /srv/x/.git/worktrees/x\n"), 0o600))
	_, err = dir(t, m.Dir).Commit("HEAD")
	require.ErrorContains(t, err, "the git directory cannot be used: treated as no git repository: its git directory is outside the tree; give the top")
	_, err = c.Open("../x")
	require.ErrorIs(t, err, fs.ErrInvalid)
}
