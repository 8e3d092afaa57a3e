package tree

import (
	"io/fs"
	"os"
	"syscall"
	"testing/fstest"
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
	store  // the operations of root.FS()
	root   *os.Root
	nearby *nearby
}

func openDirectory(path string) (directory, error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return directory{}, err
	}
	// FS returns more than it declares: it documents all these interfaces.
	return directory{store: root.FS().(store), root: root, nearby: newNearby(root)}, nil
}

// Regular opens a regular file, and quickly; nil for anything else, and where that
// is not sure.
func (d directory) Regular(name string) fs.File {
	if !fs.ValidPath(name) {
		return nil
	}
	return d.nearby.File(name)
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
