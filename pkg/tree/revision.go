package tree

import (
	"errors"
	"fmt"
	"io/fs"
	"path"

	"strconv"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/tree/object"
)

// maxAncestors is how far back a revision may go.
const maxAncestors = 100_000

var (
	// revisionParts are a name and the steps from it: "main~2^2".
	revisionParts = lazyregexp.New(`^([^~^:?*\[\\\x00-\x20\x7f]+?)((?:[~^][0-9]*|\^\{(?:commit)?\})*)$`)
	revisionStep  = lazyregexp.New(`\^\{(?:commit)?\}|[~^][0-9]*`)
	abbreviation  = lazyregexp.New(`^[0-9a-f]{4,39}$`)
)

// resolve is the commit, or tag of one, that a revision names.
func (r *revisions) resolve(revision string) (object.Name, error) {
	parts := revisionParts.FindStringSubmatch(revision)
	if parts == nil {
		return object.Name{}, errors.New("expected a commit, a branch or a tag, such as origin/main or HEAD~1")
	}
	name, err := r.named(parts[1])
	if err != nil {
		return name, err
	}
	depth := 1 // commits from the name on, with it
	for _, step := range revisionStep.FindAllString(parts[2], -1) {
		if strings.HasPrefix(step, "^{") {
			continue // the tree of a commit is found through tags anyway
		}
		count := 1
		if step[1:] != "" {
			if count, err = strconv.Atoi(step[1:]); err != nil || count > maxAncestors {
				return name, fmt.Errorf("%s goes too far back", step)
			}
		}
		if name, depth, err = r.step(name, step[0], count, depth); err != nil {
			return name, err
		}
	}
	return name, nil
}

// step goes from a commit to an ancestor: ~N back along first parents, ^N to one
// parent. N of 0 is the commit itself.
func (r *revisions) step(name object.Name, kind byte, count, depth int) (object.Name, int, error) {
	parent, times := 1, count
	if kind == '^' {
		parent, times = count, min(count, 1)
	}
	for done := range times {
		c, err := r.commit(name)
		if err != nil {
			return name, depth, err
		}
		if r.shallow[c.name] {
			need := depth + times - done
			return name, depth, fmt.Errorf("the clone is shallow, and ends at %.7s; a depth of %d is needed: fetch-depth: %d of actions/checkout, or git fetch --depth=%d", c.name, need, need, need)
		}
		if parent > len(c.parents) {
			return name, depth, fmt.Errorf("%.7s has %d parents; give one that is there", c.name, len(c.parents))
		}
		name, depth = c.parents[parent-1], depth+1
	}
	return name, depth, nil
}

// named is the object of a name, in git's order (gitrevisions(7)): a whole name
// of an object, a ref, the beginning of a name of an object.
func (r *revisions) named(name string) (object.Name, error) {
	if whole, ok := object.ParseName(name); ok {
		if !r.objects.Has(whole) {
			return whole, r.explain(object.ErrAbsent)
		}
		return whole, nil
	}
	if name == "@" {
		name = "HEAD"
	}
	for _, form := range []string{"%s", "refs/%s", "refs/tags/%s", "refs/heads/%s", "refs/remotes/%s", "refs/remotes/%s/HEAD"} {
		if commit, ok := object.ParseName(r.ref(fmt.Sprintf(form, name))); ok {
			return commit, nil
		}
	}
	if abbreviation.MatchString(name) {
		found, err := r.objects.Abbreviated(name)
		switch {
		case err != nil:
			return object.Name{}, err
		case len(found) == 1:
			return found[0], nil
		case len(found) > 1:
			return object.Name{}, errors.New("several objects begin with this; give more digits")
		}
	}
	return object.Name{}, r.unknown()
}

// unknown says why there may be no such name.
func (r *revisions) unknown() error {
	switch {
	case r.tree.Kind(path.Join(r.common, "reftable")) == Directory:
		return errors.New("the repository keeps its refs in a reftable, which is not read here; give the commit's 40 digits")
	case len(r.shallow) > 0:
		return errors.New("no such commit, branch or tag, and the clone is shallow; fetch it: fetch-depth: 0 of actions/checkout, or git fetch origin NAME")
	}
	return errors.New("no such commit, branch or tag; fetch it, or write origin/BRANCH for a branch that was not checked out")
}

// ref is the digits that a ref names, "" for none. HEAD is the work tree's own,
// all else is shared.
func (r *revisions) ref(name string) string {
	for range maxSymbolic {
		if !fs.ValidPath(name) || strings.HasSuffix(name, ".lock") {
			return ""
		}
		dir := r.common
		if !strings.HasPrefix(name, "refs/") {
			if !strings.HasSuffix(name, "HEAD") || strings.Contains(name, "/") {
				return "" // config, index and the like are no refs
			}
			dir = r.dir
		}
		text, err := r.tree.readAtMost(path.Join(dir, name), maxRef)
		if err != nil {
			return r.tree.packed(r.common, name)
		}
		line := strings.TrimRight(string(text), "\r\n")
		next, symbolic := strings.CutPrefix(line, "ref: ")
		if !symbolic {
			first, _, _ := strings.Cut(line, "\t") // FETCH_HEAD says more
			return first
		}
		name = next
	}
	return ""
}

// parseCommit reads the head of a commit.
func parseCommit(content []byte) (c commit, ok bool) {
	for line := range strings.Lines(string(content)) {
		key, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		name, valid := object.ParseName(value)
		switch {
		case key == "tree" && valid && !ok:
			c.tree, ok = name, true
		case key == "parent" && valid && ok:
			c.parents = append(c.parents, name)
		default:
			return c, ok
		}
	}
	return c, ok
}

// parseTag reads what an annotated tag names.
func parseTag(content []byte) (object.Name, bool) {
	line, _, _ := strings.Cut(string(content), "\n")
	digits, ok := strings.CutPrefix(line, "object ")
	name, valid := object.ParseName(digits)
	return name, ok && valid
}
