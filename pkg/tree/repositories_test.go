package tree

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree/gittest"
)

// A repository as git gc leaves it: all objects in a pack, all refs in a file.
func TestCommitOfAPackedRepository(t *testing.T) {
	m := repositoryIn(t, t.TempDir())
	head := m.commit(map[string]string{"a.py": "a"})
	var p gittest.Pack
	require.NoError(t, filepath.WalkDir(filepath.Join(m.Dir, ".git", "objects"), func(file string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		digits := filepath.Base(filepath.Dir(file)) + filepath.Base(file)
		r, err := dir(t, m.Dir).revisions()
		require.NoError(t, err)
		n, err := r.named(digits)
		require.NoError(t, err)
		o, err := r.objects.Read(n, 1<<20)
		require.NoError(t, err)
		p.Add(gittest.Entry{Name: digits, Type: byte(o.Kind), Content: o.Content})
		return nil
	}))
	pack, index := p.Files()
	require.NoError(t, os.RemoveAll(filepath.Join(m.Dir, ".git", "objects")))
	require.NoError(t, m.Write("objects/pack/pack-1.pack", string(pack)))
	require.NoError(t, m.Write("objects/pack/pack-1.idx", string(index)))
	require.NoError(t, m.Write("HEAD", "ref: refs/heads/main\n"))
	require.NoError(t, m.Write("packed-refs", head+" refs/heads/main\n"))
	for _, revision := range []string{"HEAD", "main", head, head[:8]} {
		c, err := dir(t, m.Dir).Commit(revision)
		require.NoError(t, err, revision)
		text, err := c.ReadFile("a.py")
		require.NoError(t, err)
		require.Equal(t, "a", string(text))
	}
}

// What a repository says of itself that is not read here, or leads elsewhere, is
// refused with a reason; nothing outside the tree is looked at.
func TestCommitsThatAreRefused(t *testing.T) {
	const config = "[core]\n\trepositoryformatversion = 1\n"
	absent := strings.Repeat("12", 20)
	for name, test := range map[string]struct {
		git      map[string]string
		revision string
		want     string
	}{
		"SHA-256":               {map[string]string{"config": config + "[extensions]\n\tobjectFormat = sha256\n"}, "HEAD", "by SHA-256, which is not read here; compare with a baseline"},
		"SHA-256 in one line":   {map[string]string{"config": "[extensions] objectformat=\"sha256\""}, "HEAD", "by SHA-256"},
		"a reftable":            {map[string]string{"reftable/tables.list": "x"}, "main", "keeps its refs in a reftable"},
		"a partial clone":       {map[string]string{"config": config + "[remote \"origin\"]\n\tpromisor = true\n"}, absent, "which is a partial clone; fetch without --filter"},
		"a shallow clone":       {map[string]string{"shallow": absent + "\n"}, absent, "which is a shallow clone; fetch more of it"},
		"borrowed objects":      {map[string]string{"objects/info/alternates": "/srv/objects\n"}, absent, "borrows from /srv/objects outside the tree"},
		"borrowed from above":   {map[string]string{"objects/info/alternates": "../../../secret\n"}, absent, "borrows from ../../../secret outside the tree"},
		"borrowed in a circle":  {map[string]string{"objects/info/alternates": ".\n../objects\n" + strings.Repeat("./.\n", 5000)}, absent, "borrows from"},
		"a work tree's":         {map[string]string{"commondir": "../../elsewhere\n"}, "HEAD", "whose repository lies outside the tree"},
		"a ref to itself":       {map[string]string{"refs/heads/a": "ref: refs/heads/a\n"}, "a", "no such commit"},
		"refs in a circle":      {map[string]string{"HEAD": "ref: refs/heads/a\n", "refs/heads/a": "ref: refs/heads/b", "refs/heads/b": "ref: HEAD"}, "HEAD", "no such commit"},
		"a ref that leads up":   {map[string]string{"HEAD": "ref: refs/../../secret\n"}, "HEAD", "no such commit"},
		"a ref of a file":       {map[string]string{"HEAD": "ref: config\n", "config": absent}, "HEAD", "no such commit"},
		"a ref of NUL":          {map[string]string{"HEAD": "ref: refs/heads/a\x00b\n"}, "HEAD", "no such commit"},
		"a ref with an escape":  {map[string]string{"HEAD": "ref: refs/heads/\x1b[31m\n"}, "HEAD", "no such commit"},
		"a ref without end":     {map[string]string{"HEAD": "ref: " + strings.Repeat("a/", 1<<20)}, "HEAD", "no such commit"},
		"a ref that is a lock":  {map[string]string{"refs/heads/a.lock": absent + "\n"}, "a.lock", "no such commit"},
		"a ref that is nothing": {map[string]string{"refs/heads/a": "::error::x\n"}, "a", "no such commit"},
		"many packed refs":      {map[string]string{"packed-refs": strings.Repeat(absent+" refs/heads/a\n", 400_000)}, "a", "no such commit"},
	} {
		t.Run(name, func(t *testing.T) {
			top := t.TempDir()
			require.NoError(t, os.WriteFile(filepath.Join(top, "secret"), []byte(absent), 0o600))
			m := repositoryIn(t, filepath.Join(top, "tree"))
			require.NoError(t, m.Write("HEAD", "ref: refs/heads/none\n"))
			for file, text := range test.git {
				require.NoError(t, m.Write(file, text))
			}
			_, err := dir(t, m.Dir).Commit(test.revision)
			require.ErrorContains(t, err, test.want)
			require.NotContains(t, err.Error(), absent+": a", "nothing of another file is told")
		})
	}
}

// What is around the revision's name is not of the repository.
func TestRevisionsWithControlCharacters(t *testing.T) {
	m := repositoryIn(t, t.TempDir())
	m.commit(map[string]string{"a.py": ""})
	for _, bad := range []string{"a\nb", "a\x1bb", "a\x00b", "main:x", "main..x", "--upload-pack=x", "/etc/passwd", "./HEAD", "refs/../HEAD", "HEAD.lock"} {
		_, err := dir(t, m.Dir).Commit(bad)
		require.Error(t, err, fmt.Sprintf("%q", bad))
	}
}
