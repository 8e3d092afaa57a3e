package tree

import (
	"io/fs"
	"os"
	"path"
	"sync"
	"syscall"
)

// nearbyDirectories are how many directories are kept open. Files are read in the
// order of their names, a directory after another, by a few goroutines.
const nearbyDirectories = 32

// nearby keeps the directories open that were read from last: from the top, each
// part of a file's name costs calls of the operating system of its own, and there
// are trees of a hundred thousand files. It is safe for concurrent use.
type nearby struct {
	top *os.Root

	mu   sync.Mutex
	open map[string]*os.Root
	ring [nearbyDirectories]string // the names in open, by age
	next int                       // where in the ring the oldest is
}

func newNearby(top *os.Root) *nearby { return &nearby{top: top, open: map[string]*os.Root{}} }

// File opens a regular file; nil for anything else, and where anything is in the
// way: the tree's own Open knows what to say then, and follows links.
func (n *nearby) File(name string) fs.File {
	dir, base := path.Split(name)
	root := n.top
	if dir != "" {
		if root = n.directory(path.Clean(dir)); root == nil {
			return nil
		}
	}
	info, err := root.Lstat(base)
	if err != nil || !info.Mode().IsRegular() {
		return nil
	}
	file, err := root.OpenFile(base, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil
	}
	return file
}

// directory opens a directory, or finds it open. One that another goroutine pushes
// out of the ring meanwhile is closed, and opening a file in it then fails.
func (n *nearby) directory(dir string) *os.Root {
	n.mu.Lock()
	defer n.mu.Unlock()
	if root, found := n.open[dir]; found {
		return root
	}
	root, err := n.top.OpenRoot(dir)
	if err != nil {
		return nil
	}
	if oldest, found := n.open[n.ring[n.next]]; found {
		oldest.Close()
		delete(n.open, n.ring[n.next])
	}
	n.open[dir], n.ring[n.next] = root, dir
	n.next = (n.next + 1) % nearbyDirectories
	return root
}
