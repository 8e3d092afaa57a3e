package tree

import (
	"crypto/sha1"
	"testing"

	"github.com/go-git/go-git/v5/plumbing"
	gogit "github.com/go-git/go-git/v5/plumbing/format/index"
	"github.com/stretchr/testify/require"
)

func TestStaged(t *testing.T) {
	entries := tracked("clean.py", "dirty.py", "merged.py", "windows.py")
	for i, text := range []string{"a\n", "a\n", "a\n", "a\n"} {
		entries[i].Hash = plumbing.Hash(blob([]byte(text), sha1.Size))
	}
	entries[2].Stage = gogit.OurMode
	tr := Memory(map[string]string{
		".git/HEAD": "ref: refs/heads/main\n", ".git/index": encodeIndex(t, 2, entries...),
		"clean.py": "a\n", "dirty.py": "b\n", "merged.py": "a\n", "windows.py": "a\r\n", "new.py": "a\n",
	})
	require.NoError(t, tr.Staged("clean.py"))
	require.NoError(t, tr.Staged("windows.py"))
	require.ErrorIs(t, tr.Staged("dirty.py"), ErrModified)
	require.ErrorIs(t, tr.Staged("merged.py"), ErrUntracked)
	require.ErrorIs(t, tr.Staged("new.py"), ErrUntracked)
	require.ErrorIs(t, Memory(map[string]string{"a.py": ""}).Staged("a.py"), ErrNoGit)
}

// git's own name of a file that holds "hello\n".
func TestBlob(t *testing.T) {
	require.Equal(t, "ce013625030ba8dba906f756967f9e9ca394464a", plumbing.Hash(blob([]byte("hello\n"), sha1.Size)).String())
}
