package tree

import (
	"errors"
	"io"
	"io/fs"
	"time"
)

// nodeInfo is what is known of a node.
type nodeInfo struct {
	*node
	shown string
	from  *committed
}

// Name is the name that was asked for.
func (i nodeInfo) Name() string { return i.shown }

// Size is read from the object's head, 0 where that cannot be.
func (i nodeInfo) Size() int64 {
	if i.mode.IsDir() {
		return 0
	}
	size, _ := i.store.Size(i.object)
	return size
}

// Mode is the kind of the node; who may do what is no matter here.
func (i nodeInfo) Mode() fs.FileMode { return i.mode }

// ModTime is the zero time: git keeps none.
func (i nodeInfo) ModTime() time.Time { return time.Time{} }

// IsDir reports whether it is a directory.
func (i nodeInfo) IsDir() bool { return i.mode.IsDir() }

// Sys is nil.
func (i nodeInfo) Sys() any { return nil }

// committedFile is an open file or directory.
type committedFile struct {
	content io.Reader // nil for a directory
	info    nodeInfo
	entries []fs.DirEntry
}

// Read reads a file.
func (f *committedFile) Read(p []byte) (int, error) {
	if f.content == nil {
		return 0, &fs.PathError{Op: "read", Path: f.info.shown, Err: errors.New("is a directory")}
	}
	return f.content.Read(p)
}

// ReadDir lists what has not been listed yet.
func (f *committedFile) ReadDir(n int) ([]fs.DirEntry, error) {
	if !f.info.IsDir() {
		return nil, &fs.PathError{Op: "readdir", Path: f.info.shown, Err: errors.New("not a directory")}
	}
	count := len(f.entries)
	if n > 0 {
		if count == 0 {
			return nil, io.EOF
		}
		count = min(n, count)
	}
	out := f.entries[:count]
	f.entries = f.entries[count:]
	return out, nil
}

// Stat is what is known of the file.
func (f *committedFile) Stat() (fs.FileInfo, error) { return f.info, nil }

// Close does nothing.
func (f *committedFile) Close() error { return nil }
