package tree

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// ErrTooLarge is in the error of [Tree.ReadFile] for a file above the limit of
// 16 MiB.
var ErrTooLarge = errors.New("file is too large")

// ErrNotRegular is in the error of [Tree.Open] and [Tree.ReadFile] for what is
// neither a file nor a directory: a FIFO, a socket, a device.
var ErrNotRegular = errors.New("neither a regular file nor a directory")

// Kind is what lies under a name.
type Kind uint8

const (
	Absent     Kind = iota // nothing, or a link that leads nowhere or outside the tree
	File                   // a regular file, or a link to one
	Directory              // a directory, or a link to one
	Other                  // a FIFO, a socket or a device: never opened
	Unreadable             // something that may not be looked at
)

// String is the kind in words, for messages.
func (k Kind) String() string {
	switch k {
	case Absent:
		return "absent"
	case File:
		return "file"
	case Directory:
		return "directory"
	case Other:
		return "neither file nor directory"
	case Unreadable:
		return "unreadable"
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

func kindOf(mode fs.FileMode) Kind {
	switch {
	case mode.IsRegular():
		return File
	case mode.IsDir():
		return Directory
	}
	return Other
}

// Kind tells what lies under a name without opening it. A file that is there
// but may not be read is still a File.
func (t *Tree) Kind(name string) Kind {
	info, err := t.Stat(name)
	switch {
	case err == nil:
		return kindOf(info.Mode())
	case errors.Is(err, fs.ErrPermission):
		return Unreadable
	}
	// A link out of the tree, a loop and a file used as a directory have no
	// error of their own in package io/fs. To the project they are absent.
	return Absent
}

// Stat follows links that stay inside the tree.
func (t *Tree) Stat(name string) (fs.FileInfo, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrInvalid}
	}
	return t.store.Stat(name)
}

// Open opens a regular file or a directory. Anything else is refused without
// being opened: a FIFO would block, a device may act.
func (t *Tree) Open(name string) (fs.File, error) {
	info, err := t.Stat(name)
	if err != nil {
		return nil, err
	}
	if kindOf(info.Mode()) == Other {
		return nil, &fs.PathError{Op: "open", Path: name, Err: ErrNotRegular}
	}
	return t.store.Open(name)
}

// ReadDir lists a directory, sorted by name.
func (t *Tree) ReadDir(name string) ([]fs.DirEntry, error) { return t.store.ReadDir(name) }

// ReadFile is the content of a regular file of at most 16 MiB.
func (t *Tree) ReadFile(name string) ([]byte, error) { return t.readAtMost(name, t.limit) }

// ReadAtMost is the same for a file of at most so many bytes.
func (t *Tree) ReadAtMost(name string, most int64) ([]byte, error) {
	return t.readAtMost(name, min(most, t.limit))
}

func (t *Tree) readAtMost(name string, limit int64) ([]byte, error) {
	if d, ok := t.store.(directory); ok {
		if content, ok := d.Content(name, limit); ok {
			return content, nil
		}
	}
	file, err := t.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()

	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: ErrNotRegular}
	}
	if info.Size() > limit {
		return nil, tooLarge(name, limit)
	}
	// The size is only a hint: a file may grow while it is read, and those of
	// /proc claim to be empty.
	var content bytes.Buffer
	content.Grow(int(info.Size()) + bytes.MinRead)
	if _, err := content.ReadFrom(io.LimitReader(file, limit+1)); err != nil {
		return nil, err
	}
	if int64(content.Len()) > limit {
		return nil, tooLarge(name, limit)
	}
	return content.Bytes(), nil
}

func tooLarge(name string, limit int64) error {
	return &fs.PathError{Op: "read", Path: name, Err: fmt.Errorf("%w: more than %d bytes", ErrTooLarge, limit)}
}
