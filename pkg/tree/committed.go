package tree

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/djready/djready/pkg/tree/object"
)

// maxLinks is how many links one name may lead through.
const maxLinks = 40

// committed is a store over the files of a commit. Which there are is read at
// once, what they hold when it is asked for.
type committed struct {
	objects *object.Store
	limit   int64
	nodes   map[string]*node
	// uncertain are the submodules that are not read, sorted.
	uncertain []string

	mutex sync.Mutex
	lacks map[string]bool // files whose content the repository has not
}

// index is what git's index would say of the files: all are tracked, those of a
// submodule in an index of its own.
func (c *committed) index() *index {
	x := &index{}
	for name, n := range c.nodes {
		switch {
		case n.submodule:
			x.opaque = append(x.opaque, name)
		case !n.mode.IsDir() && n.store == c.objects:
			x.names = append(x.names, name)
		}
	}
	slices.Sort(x.names)
	slices.Sort(x.opaque)
	return x
}

func (c *committed) lacking() []string {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return slices.Sorted(maps.Keys(c.lacks))
}

// content reads a file or a link.
func (c *committed) content(name string, n *node) ([]byte, error) {
	o, err := n.store.Read(n.object, c.limit)
	switch {
	case errors.Is(err, object.ErrAbsent):
		c.mutex.Lock()
		c.lacks[name] = true
		c.mutex.Unlock()
		return nil, err
	case errors.Is(err, object.ErrTooLarge):
		return nil, fmt.Errorf("%w: %w", ErrTooLarge, err)
	case err == nil && o.Kind != object.Blob:
		return nil, fmt.Errorf("%w: a %s stands for a file", object.ErrBroken, o.Kind)
	}
	return o.Content, err
}

// at finds what lies under a name, through links in its directories and, if
// asked, through the last one. What leads outside is absent.
func (c *committed) at(name string, last bool) (string, *node, error) {
	if !fs.ValidPath(name) {
		return "", nil, fs.ErrInvalid
	}
	at, rest, links := ".", strings.Split(name, "/"), 0
	for len(rest) > 0 {
		part := rest[0]
		rest = rest[1:]
		if part == "." || part == "" {
			continue
		}
		if part == ".." {
			if at == "." {
				return "", nil, fs.ErrNotExist
			}
			at = path.Dir(at)
			continue
		}
		next := path.Join(at, part)
		n := c.nodes[next]
		if n == nil || !c.nodes[at].mode.IsDir() {
			return "", nil, fs.ErrNotExist
		}
		if n.mode&fs.ModeSymlink == 0 || len(rest) == 0 && !last {
			at = next
			continue
		}
		target, err := c.content(next, n)
		if links++; err != nil || links > maxLinks || path.IsAbs(string(target)) || len(target) > maxRef {
			return "", nil, fs.ErrNotExist
		}
		rest = append(strings.Split(string(target), "/"), rest...)
	}
	return at, c.nodes[at], nil
}

// Stat follows links.
func (c *committed) Stat(name string) (fs.FileInfo, error) {
	_, n, err := c.at(name, true)
	return c.info("stat", name, n, err)
}

// Lstat does not follow the last link.
func (c *committed) Lstat(name string) (fs.FileInfo, error) {
	_, n, err := c.at(name, false)
	return c.info("lstat", name, n, err)
}

func (c *committed) info(op, name string, n *node, err error) (fs.FileInfo, error) {
	if err != nil {
		return nil, &fs.PathError{Op: op, Path: name, Err: err}
	}
	return nodeInfo{n, path.Base(name), c}, nil
}

// ReadLink is where a link leads.
func (c *committed) ReadLink(name string) (string, error) {
	at, n, err := c.at(name, false)
	if err == nil && n.mode&fs.ModeSymlink == 0 {
		err = fs.ErrInvalid
	}
	var target []byte
	if err == nil {
		target, err = c.content(at, n)
	}
	if err != nil {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: err}
	}
	return string(target), nil
}

// ReadDir lists a directory, sorted.
func (c *committed) ReadDir(name string) ([]fs.DirEntry, error) {
	at, n, err := c.at(name, true)
	if err == nil && !n.mode.IsDir() {
		err = errors.New("not a directory")
	}
	if err != nil {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: err}
	}
	out := make([]fs.DirEntry, 0, len(n.entries))
	for _, entry := range n.entries {
		out = append(out, fs.FileInfoToDirEntry(nodeInfo{c.nodes[path.Join(at, entry)], entry, c}))
	}
	return out, nil
}

// Open opens a file, which reads it, or a directory.
func (c *committed) Open(name string) (fs.File, error) {
	at, n, err := c.at(name, true)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	file := &committedFile{info: nodeInfo{n, path.Base(name), c}}
	if n.mode.IsDir() {
		if file.entries, err = c.ReadDir(at); err != nil {
			return nil, err
		}
		return file, nil
	}
	content, err := c.content(at, n)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	file.content = bytes.NewReader(content)
	return file, nil
}
