package tree

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/djready/djready/pkg/tree/object"
)

// node is a file, a link, a directory or a submodule.
type node struct {
	name      string // the last part
	object    object.Name
	store     *object.Store // has the object
	mode      fs.FileMode
	submodule bool
	entries   []string // of a directory, sorted
}

// The modes of a tree's entries.
const (
	entryTree      = "40000"
	entryLink      = "120000"
	entrySubmodule = "160000"
)

// maxSubmodules is how many repositories of submodules are opened.
const maxSubmodules = 1_000

// errTooMany is the end of reading a commit.
var errTooMany = errors.New("the commit is too large")

// readCommit reads the directories of a commit.
func readCommit(of *revisions, root object.Name) (*committed, []Problem, error) {
	c := &committed{objects: of.objects, limit: of.tree.limit, nodes: map[string]*node{}, lacks: map[string]bool{}}
	c.nodes["."] = &node{name: ".", store: of.objects, mode: fs.ModeDir | 0o755}
	r := treeReader{committed: c, of: of, read: map[object.Name][]byte{}, room: maxTree, most: of.tree.most}
	if err := r.directory(".", of.objects, root, 0); err != nil {
		return nil, nil, err
	}
	slices.Sort(c.uncertain)
	return c, r.problems, nil
}

// treeReader reads directory after directory. One tree may stand in many places,
// so what counts is how many names there are, not how many objects.
type treeReader struct {
	*committed
	of         *revisions
	submodules int // that were opened
	problems   []Problem
	nameBytes  int
	most       int // files and directories
	// read are trees that were read: a hostile commit has one in a million places.
	read map[object.Name][]byte
	room int // bytes that read may still take
}

// tree is the bytes of a tree.
func (r *treeReader) tree(store *object.Store, name object.Name) ([]byte, error) {
	if content, found := r.read[name]; found {
		return content, nil
	}
	o, err := store.Read(name, maxTree)
	if err != nil {
		return nil, err
	}
	if o.Kind != object.Tree {
		return nil, fmt.Errorf("%s: %w: a %s stands for a directory", name, object.ErrBroken, o.Kind)
	}
	if r.room -= len(o.Content); r.room >= 0 {
		r.read[name] = o.Content
	}
	return o.Content, nil
}

func (r *treeReader) directory(dir string, store *object.Store, name object.Name, depth int) error {
	if depth >= maxDepth {
		r.problems = append(r.problems, Problem{printable(dir), fmt.Sprintf("more than %d directories deep: what is in it is not read", maxDepth)})
		return nil
	}
	content, err := r.tree(store, name)
	if err != nil {
		return err
	}
	for rest := content; len(rest) > 0; {
		var mode string
		var n node
		if mode, n, rest, err = nextEntry(rest); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		n.store = store
		if err := r.entry(dir, mode, n, depth); err != nil {
			return err
		}
	}
	sort.Strings(r.nodes[dir].entries)
	return nil
}

// nextEntry reads "100644 name\0" and the name of an object.
func nextEntry(content []byte) (mode string, n node, rest []byte, err error) {
	head, rest, found := bytes.Cut(content, []byte{0})
	mode, name, split := strings.Cut(string(head), " ")
	if !found || !split || len(rest) < len(n.object) {
		return "", n, nil, object.ErrBroken
	}
	n.name = name
	copy(n.object[:], rest)
	return mode, n, rest[len(n.object):], nil
}

func (r *treeReader) entry(dir, mode string, n node, depth int) error {
	name := path.Join(dir, n.name)
	// git itself makes none of these; whoever does wants to lead a reader astray.
	if n.name == "" || n.name == "." || n.name == ".." || strings.EqualFold(n.name, gitName) || strings.Contains(n.name, "/") || r.nodes[name] != nil {
		return fmt.Errorf("%w: a directory has an entry %q", object.ErrBroken, n.name)
	}
	if !fs.ValidPath(name) {
		r.problems = append(r.problems, Problem{printable(name), "the name is not UTF-8: it is left out"})
		return nil
	}
	r.nameBytes += len(name)
	if len(r.nodes) > r.most || r.nameBytes > maxIndexNames {
		return fmt.Errorf("%w: the commit has more than %d files, or names of more than %d bytes", errTooMany, r.most, maxIndexNames)
	}
	switch mode {
	case entryTree:
		n.mode = fs.ModeDir | 0o755
	case entryLink:
		n.mode = fs.ModeSymlink | 0o777
	case entrySubmodule:
		n.mode, n.submodule = fs.ModeDir|0o755, true
	default:
		n.mode = 0o644
	}
	r.nodes[name] = &n
	parent := r.nodes[dir]
	parent.entries = append(parent.entries, n.name)
	switch mode {
	case entryTree:
		return r.directory(name, n.store, n.object, depth+1)
	case entrySubmodule:
		return r.submodule(name, n, depth)
	}
	return nil
}

// submodule reads the commit of a submodule from the repository that the work tree
// has there. One without is empty, as it is in the work tree.
func (r *treeReader) submodule(name string, n node, depth int) error {
	err := error(object.ErrTooLarge)
	var sub *revisions
	if r.submodules < maxSubmodules {
		sub, err = r.of.submodule(name)
	}
	if sub == nil && err == nil {
		return nil
	}
	r.submodules++
	var c commit
	if err == nil {
		c, err = sub.commit(n.object)
	}
	if err == nil {
		err = r.directory(name, sub.objects, c.tree, depth+1)
	}
	if errors.Is(err, errTooMany) {
		return err
	}
	if err != nil {
		r.uncertain = append(r.uncertain, name)
	}
	return nil
}
