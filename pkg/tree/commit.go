package tree

import (
	"errors"
	"fmt"
	"path"
	"slices"

	"github.com/djready/djready/pkg/tree/object"
)

// Limits of what is read of a commit.
const (
	maxCommit = 1 << 20  // bytes of a commit or a tag
	maxTree   = 64 << 20 // bytes of one tree: a directory of a million files
	maxTags   = 10       // tags of tags
)

// Commit is the tree of files of a commit of this tree's repository, read from
// git's objects: nothing in the work tree changes. All of its files are tracked.
//
// The revision is what git calls one: a name of a commit, whole or abbreviated,
// HEAD, a branch, a tag, origin/branch, each with ~N and ^N behind it. The error
// names what is missing and the next step.
//
// What a file holds is read when somebody asks for it; see [Tree.Lacks].
// Submodules hold what their commit has, see [Tree.Uncertain]; links are followed as
// long as they stay inside, and a pointer of Git LFS is what it is: a small text.
func (t *Tree) Commit(revision string) (*Tree, error) {
	r, err := t.revisions()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", revision, err)
	}
	name, err := r.resolve(revision)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", revision, err)
	}
	commit, err := r.commit(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", revision, err)
	}
	files, problems, err := readCommit(r, commit.tree)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", revision, r.explain(err))
	}
	out := newTree(files, "", problems)
	out.most = t.most
	out.git = &repository{index: files.index()}
	out.committed = files
	return out, nil
}

// Lacks are the files of a commit whose content somebody asked for and the
// repository has not, sorted: a partial clone fetches them only when git needs
// them.
func (t *Tree) Lacks() []string {
	if t.committed == nil {
		return nil
	}
	return t.committed.lacking()
}

// Uncertain are the submodules of a commit, sorted, that the work tree has and whose
// commit their repository lacks: they are empty here, and nobody knows what was in
// them. One that the work tree has not is empty in both.
func (t *Tree) Uncertain() []string {
	if t.committed == nil {
		return nil
	}
	return slices.Clone(t.committed.uncertain)
}

// revisions are the refs and objects of a tree's repository.
type revisions struct {
	tree    *Tree
	dir     string // the git directory, with the work tree's own HEAD
	common  string // the directory of refs and objects that all work trees share
	objects *object.Store
	shallow map[object.Name]bool // commits whose parents are cut off
	// borrowed are object directories outside the tree, which are not read.
	borrowed []string
	partial  bool // objects were left with the server
}

var errNoRepository = errors.New("there is no git directory at the top of the tree; give the top of the repository, with --root if PATH is below it")

func (t *Tree) revisions() (*revisions, error) {
	if t.git == nil || t.git.dir == "" {
		for _, p := range t.found {
			if p.Path == gitName {
				return nil, fmt.Errorf("the git directory cannot be used: %s; give the top of a repository whose git directory lies in it", p.Reason)
			}
		}
		return nil, errNoRepository
	}
	r, err := t.revisionsIn(t.git.dir)
	if err != nil {
		return nil, err
	}
	r.objects = object.NewStore(t, r.objectDirs()...)
	return r, nil
}

// revisionsIn are those of a git directory, without its objects.
func (t *Tree) revisionsIn(dir string) (*revisions, error) {
	r := &revisions{tree: t, dir: dir, common: dir, shallow: map[object.Name]bool{}}
	if err := r.findCommon(); err != nil {
		return nil, err
	}
	if err := r.checkFormat(); err != nil {
		return nil, err
	}
	r.readShallow()
	return r, nil
}

// submodule are the revisions of what is checked out in a directory; nil where there
// is no repository, and an error where it cannot be read.
func (r *revisions) submodule(top string) (*revisions, error) {
	dir, reason := r.tree.findGitDir(top)
	switch {
	case dir == "" && reason == "":
		return nil, nil
	case dir == "":
		return nil, errors.New(reason)
	}
	sub, err := r.tree.revisionsIn(dir)
	if err != nil {
		return nil, err
	}
	sub.objects = r.objects.Beside(sub.objectDirs()...)
	return sub, nil
}

// commit is what counts of a commit.
type commit struct {
	name    object.Name
	tree    object.Name
	parents []object.Name
}

// commit reads a commit, through tags that name it.
func (r *revisions) commit(name object.Name) (commit, error) {
	for range maxTags {
		o, err := r.objects.Read(name, maxCommit)
		if err != nil {
			return commit{}, r.explain(err)
		}
		switch o.Kind {
		case object.Commit:
			c, ok := parseCommit(o.Content)
			if !ok {
				return c, fmt.Errorf("%s: %w; run git fsck", name, object.ErrBroken)
			}
			c.name = name
			return c, nil
		case object.Tag:
			target, ok := parseTag(o.Content)
			if !ok {
				return commit{}, fmt.Errorf("%s: %w; run git fsck", name, object.ErrBroken)
			}
			name = target
		default:
			return commit{}, fmt.Errorf("it names a %s; give a commit", o.Kind)
		}
	}
	return commit{}, errors.New("it names a tag of a tag of a tag; give a commit")
}

// explain adds to a missing object why it may be missing, and the next step.
func (r *revisions) explain(err error) error {
	switch {
	case errors.Is(err, errTooMany):
		return fmt.Errorf("%w; raise --limit files, or compare with a baseline: djready baseline", err)
	case errors.Is(err, object.ErrTooLarge):
		return fmt.Errorf("%w; compare with a baseline: djready baseline", err)
	case !errors.Is(err, object.ErrAbsent):
		return fmt.Errorf("%w; run git fsck", err)
	case len(r.borrowed) > 0:
		return fmt.Errorf("%w, which borrows from %s outside the tree; make it whole: git repack -a -d", err, r.borrowed[0])
	case r.partial:
		return fmt.Errorf("%w, which is a partial clone; fetch without --filter", err)
	case len(r.shallow) > 0:
		return fmt.Errorf("%w, which is a shallow clone; fetch more of it: fetch-depth: 0 of actions/checkout, or git fetch --unshallow", err)
	}
	return fmt.Errorf("%w; run git fsck", err)
}

// joined is a path of a git file relative to a directory of the tree; "" where it
// leads outside.
func (t *Tree) joined(dir, target string) string {
	if path.IsAbs(target) {
		return t.inside(target)
	}
	out := path.Join(dir, target)
	if out == ".." || len(out) > 2 && out[:3] == "../" {
		return ""
	}
	return out
}
