package tree

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"
	"sync"
)

// With is the tree as it would be if the given files, by slash-separated name,
// had the given content. Nothing is written, and the tree itself stays what it
// is.
func (t *Tree) With(files map[string]string) *Tree {
	out := &Tree{store: overlay{store: t.store, over: memory(files), files: files}, root: t.root, limit: t.limit, most: t.most, git: t.git, found: t.found}
	out.snapshot = sync.OnceValue(out.walk)
	return out
}

// overlay is a store with some files in front of it.
type overlay struct {
	store
	over  store
	files map[string]string
}

func (o overlay) of(name string) store {
	if _, found := o.files[name]; found {
		return o.over
	}
	if _, err := o.store.Lstat(name); errors.Is(err, fs.ErrNotExist) {
		return o.over // a directory of new files
	}
	return o.store
}

func (o overlay) Open(name string) (fs.File, error)      { return o.of(name).Open(name) }
func (o overlay) Stat(name string) (fs.FileInfo, error)  { return o.of(name).Stat(name) }
func (o overlay) Lstat(name string) (fs.FileInfo, error) { return o.of(name).Lstat(name) }
func (o overlay) ReadLink(name string) (string, error)   { return o.of(name).ReadLink(name) }

// ReadDir lists what is in a directory of either.
func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	below, err := o.store.ReadDir(name)
	above, errAbove := o.over.ReadDir(name)
	if errAbove != nil {
		return below, err
	}
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	byName := func(a, b fs.DirEntry) int { return cmp.Compare(a.Name(), b.Name()) }
	for _, entry := range above {
		i, found := slices.BinarySearchFunc(below, entry, byName)
		switch {
		case !found:
			below = slices.Insert(below, i, entry)
		case !entry.IsDir():
			below[i] = entry
		}
	}
	return below, err
}
