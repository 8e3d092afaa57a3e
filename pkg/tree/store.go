package tree

import (
	"io/fs"
	"os"
	"strings"
	"syscall"
	"testing/fstest"

	"github.com/djready/djready/pkg/order"
)

// store is where the bytes of a tree come from. Names are those of package
// io/fs. Links are followed, except by Lstat and ReadLink, as long as they
// stay inside.
type store interface {
	fs.ReadDirFS
	fs.StatFS
	fs.ReadLinkFS
}

// directory is a store over a directory of the operating system.
type directory struct {
	store   // the operations of root.FS()
	root    *os.Root
	beneath beneath
}

func openDirectory(path string) (directory, error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return directory{}, err
	}
	// FS returns more than it declares: it documents all these interfaces.
	return directory{store: root.FS().(store), root: root, beneath: newBeneath(root)}, nil
}

// ReadDir lists a directory, sorted by name.
func (d directory) ReadDir(name string) ([]fs.DirEntry, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrInvalid}
	}
	file := d.beneath.directory(name)
	if file == nil {
		return d.store.ReadDir(name)
	}
	defer file.Close()
	entries, err := file.ReadDir(-1)
	order.Stable(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, err
}

// Content reads a regular file of at most so many bytes; false where anything is
// in the way, and [directory.Open] knows what to say.
func (d directory) Content(name string, most int64) ([]byte, bool) {
	if !fs.ValidPath(name) || !d.beneath.isRegular(name) {
		return nil, false
	}
	return d.beneath.content(name, most, nil)
}

// Open opens without blocking: a FIFO that takes a regular file's place
// between our look at it and this call must not hang the program.
func (d directory) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	file, err := d.root.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	return file, nil
}

// memory is a store over the given files.
func memory(files map[string]string) store {
	m := make(fstest.MapFS, len(files))
	for name, text := range files {
		m[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return m
}
