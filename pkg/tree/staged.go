package tree

import (
	"bytes"
	"crypto/sha1"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io/fs"
)

// The reasons why a file is not as git's index has it.
var (
	ErrNoGit     = errors.New("the directory is no git work tree")
	ErrUntracked = errors.New("git does not track it")
	ErrModified  = errors.New("it has changes that are not in git's index")
)

// Staged tells whether a file is as git's index has it, line ends aside, so that
// git can bring it back: nil if it is, else the reason why not, [ErrNoGit],
// [ErrUntracked], [ErrModified] or an error of reading.
func (t *Tree) Staged(name string) error {
	if t.git == nil {
		return ErrNoGit
	}
	var object []byte
	if _, err := t.readIndex(t.git.dir, func(e indexEntry) {
		if e.name == name && e.stage == 0 {
			object = e.object
		}
	}); err != nil {
		return fmt.Errorf("git's index cannot be read: %w", withoutPath(err))
	}
	if object == nil {
		return ErrUntracked
	}
	content, err := t.ReadFile(name)
	if err != nil {
		return withoutPath(err)
	}
	// git may have been told to write CRLF into the work tree.
	unix := bytes.ReplaceAll(content, []byte("\r\n"), []byte("\n"))
	if !bytes.Equal(blob(content, len(object)), object) && !bytes.Equal(blob(unix, len(object)), object) {
		return ErrModified
	}
	return nil
}

// blob is the name that git gives to a file's content, by a hash of the given
// size in bytes.
func blob(content []byte, size int) []byte {
	var h hash.Hash = sha1.New()
	if size == sha256.Size {
		h = sha256.New()
	}
	fmt.Fprintf(h, "blob %d\x00", len(content))
	h.Write(content)
	return h.Sum(nil)
}

// Link tells whether a name is a symbolic link, wherever it leads.
func (t *Tree) Link(name string) bool {
	info, err := t.store.Lstat(name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}
