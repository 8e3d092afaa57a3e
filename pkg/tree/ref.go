package tree

import (
	"io/fs"
	"path"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
)

const (
	maxRef        = 4 << 10 // bytes of a file that holds one ref
	maxPackedRefs = 16 << 20
	maxSymbolic   = 5 // how often a ref may name another one, as in git
)

// commitName is what git writes for a commit with its usual hash.
var commitName = lazyregexp.New(`^[0-9a-f]{40}$`)

// Resolve is the commit that a ref of the repository names: "HEAD", or a full
// name such as "refs/heads/main". It is "" where the tree is no repository, has
// no such ref, or keeps its refs in a way that is not read here: a reftable, a
// linked work tree's common directory.
func (t *Tree) Resolve(ref string) string {
	if t.git == nil || t.git.dir == "" {
		return ""
	}
	for range maxSymbolic {
		if ref != "HEAD" && !strings.HasPrefix(ref, "refs/") || !fs.ValidPath(ref) {
			return ""
		}
		text, err := t.readAtMost(path.Join(t.git.dir, ref), maxRef)
		if err != nil {
			return t.packed(t.git.dir, ref)
		}
		line := strings.TrimRight(string(text), "\r\n")
		next, symbolic := strings.CutPrefix(line, "ref: ")
		if !symbolic {
			return commitName.FindString(line)
		}
		ref = next
	}
	return ""
}

// packed looks a ref up among those that git has put into one file.
func (t *Tree) packed(dir, ref string) string {
	text, err := t.readAtMost(path.Join(dir, "packed-refs"), maxPackedRefs)
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(text)) {
		commit, name, _ := strings.Cut(strings.TrimRight(line, "\r\n"), " ")
		if name == ref {
			return commitName.FindString(commit)
		}
	}
	return ""
}
