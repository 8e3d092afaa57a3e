package tree

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// defaultLimit is the size in bytes of the largest file that is read. The
// largest settings file and the largest lock file seen are far below it.
const defaultLimit = 16 << 20

// defaultMost bounds the memory that a hostile tree can take. The largest public
// monorepos have some hundred thousand files.
const defaultMost = 2_000_000

// Tree is the files of one project. It is safe for concurrent use.
//
// It implements [fs.ReadDirFS], [fs.StatFS] and [fs.ReadFileFS]. Through these
// every file can be reached, ignored ones too; [Tree.Files] lists what belongs
// to the project.
type Tree struct {
	store store
	root  string // absolute path; "" in memory
	limit int64  // size in bytes of the largest file that is read
	most  int    // directory entries that are looked at
	git   *repository

	committed *committed // the store of a commit; nil for any other

	found    []Problem                // at construction
	snapshot func() (result snapshot) // the walk, done once, when first asked for
}

// Problem is a place that could not be read, or not fully. It is meant for a
// notice: nothing is left out silently.
type Problem struct {
	Path   string // relative to the tree, slash-separated, always valid UTF-8
	Reason string // one clause, without the path
}

// Dir is the tree below an existing directory.
func Dir(root string) (*Tree, error) {
	info, err := os.Stat(root)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: no such directory; give the directory of a Django project", root)
	case err != nil:
		return nil, fmt.Errorf("%s: %w; give a directory that can be read", root, withoutPath(err))
	case !info.IsDir():
		return nil, fmt.Errorf("%s: this is not a directory; give the directory it lies in", root)
	}
	absolute, err := filepath.Abs(root)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; give an absolute path", root, err)
	}
	dir, err := openDirectory(absolute)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; give a directory that can be read", root, withoutPath(err))
	}
	return newTree(dir, absolute, nil), nil
}

// Memory is a tree of the given files, by slash-separated name, for tests.
// Every file counts as tracked unless a .gitignore among them says otherwise.
func Memory(files map[string]string) *Tree {
	var found []Problem
	valid := make(map[string]string, len(files))
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if !fs.ValidPath(name) || name == "." {
			found = append(found, Problem{printable(name), "not a relative, slash-separated path"})
			continue
		}
		valid[name] = files[name]
	}
	return newTree(memory(valid), "", found)
}

func newTree(s store, root string, found []Problem) *Tree {
	t := &Tree{store: s, root: root, limit: defaultLimit, most: defaultMost, found: found}
	repo, problem := t.openRepository()
	t.git = repo
	if problem != nil {
		t.found = append(t.found, *problem)
	}
	t.snapshot = sync.OnceValue(t.walk)
	return t
}

// WithMost is the same tree of which at most so many directory entries are looked
// at.
func (t *Tree) WithMost(entries int) *Tree {
	if entries == t.most {
		return t
	}
	limited := *t
	limited.most = entries
	limited.snapshot = sync.OnceValue(limited.walk)
	return &limited
}

// Root is the absolute path of the directory, in the operating system's form,
// or "" for a tree in memory.
func (t *Tree) Root() string { return t.root }

// Files are the visible regular files, sorted, slash-separated: all that git
// tracks and all that no ignore rule covers, without git's own directory and
// without directories that hold no source of the project (node_modules,
// virtual environments, caches), unless git tracks what is in them.
//
// A link to a file inside the tree is listed under its own name. A link to a
// directory is not entered: what it leads to is listed in its own place, and
// loops do not arise. The caller must not change the slice.
func (t *Tree) Files() []string { return t.snapshot().files }

// Problems are the places that could not be read: directories, links that lead
// nowhere or outside, names that are not UTF-8, a broken git index. They are
// sorted by path. A file whose content cannot be read is not among them: its
// reader gets the error.
func (t *Tree) Problems() []Problem { return slices.Clone(t.snapshot().problems) }

// withoutPath is the cause of a file system error: our messages already name
// the path, in the form the user gave it.
func withoutPath(err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err
	}
	return err
}
