package tree

import (
	"errors"
	"path"
	"path/filepath"

	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/tree/object"
)

const (
	maxGitFile = 1 << 20 // bytes of a small file of git's
	maxBorrows = 5       // how far object directories may borrow from one another
)

// What makes a repository one that is read otherwise, in its configuration.
var (
	sha256Names = lazyregexp.New(`(?mi)(?:^|\])\s*objectformat\s*=\s*"?sha256`)
	partialOf   = lazyregexp.New(`(?mi)(?:^|\])\s*(partialclone|promisor|partialclonefilter)\s*=`)
)

// findCommon finds what a linked work tree shares with the others.
func (r *revisions) findCommon() error {
	text, err := r.tree.readAtMost(path.Join(r.common, "commondir"), maxRef)
	if err != nil {
		return nil // it is no linked work tree
	}
	common := r.tree.joined(r.common, strings.TrimRight(string(text), "\r\n"))
	if common == "" || r.tree.Kind(common) != Directory {
		return errors.New("this is a linked work tree, whose repository lies outside the tree; give a directory that holds both with --root, or run in a clone")
	}
	r.common = common
	return nil
}

func (r *revisions) checkFormat() error {
	config, err := r.tree.readAtMost(path.Join(r.common, "config"), maxGitFile)
	if err != nil {
		return nil // git can do without
	}
	if sha256Names.Match(config) {
		return errors.New("the repository names its objects by SHA-256, which is not read here; compare with a baseline: djready baseline")
	}
	r.partial = partialOf.Match(config)
	return nil
}

// objectDirs are the directory of objects, and those that it borrows from.
func (r *revisions) objectDirs() []string {
	var out []string
	var add func(dir string, depth int)
	add = func(dir string, depth int) {
		out = append(out, dir)
		text, err := r.tree.readAtMost(path.Join(dir, "info/alternates"), maxGitFile)
		if err != nil || depth == maxBorrows {
			return
		}
		for line := range strings.Lines(string(text)) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			if other := r.tree.joined(dir, line); other != "" && r.tree.Kind(other) == Directory && len(out) < 20 {
				add(other, depth+1)
			} else {
				r.borrowed = append(r.borrowed, line)
			}
		}
	}
	add(path.Join(r.common, "objects"), 0)
	return out
}

// readShallow reads where a shallow clone ends.
func (r *revisions) readShallow() {
	text, err := r.tree.readAtMost(path.Join(r.common, "shallow"), maxPackedRefs)
	if err != nil {
		return
	}
	for line := range strings.Lines(string(text)) {
		if name, ok := object.ParseName(strings.TrimRight(line, "\r\n")); ok {
			r.shallow[name] = true
		}
	}
}

// inside is an absolute path of the operating system as one of the tree; ""
// outside it.
func (t *Tree) inside(absolute string) string {
	if t.root == "" {
		return ""
	}
	inside, err := filepath.Rel(t.root, filepath.FromSlash(absolute))
	if err != nil || !filepath.IsLocal(inside) {
		return ""
	}
	return filepath.ToSlash(inside)
}
