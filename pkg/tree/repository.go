package tree

import (
	"errors"
	"io/fs"
	"path"
	"strings"
)

// gitName is never entered, at no depth.
const gitName = ".git"

// repository is the git directory of the tree.
type repository struct {
	dir         string // relative to the tree; "" where the tree is a commit
	index       *index
	exclude     []rule // of info/exclude
	excludeFile string // its name, "" if there is none
}

// openRepository reads the git directory in the root of the tree. No
// repository is no problem; one that cannot be used is, and then the tree is
// one without git.
func (t *Tree) openRepository() (*repository, *Problem) {
	dir, reason := t.findGitDir(".")
	if dir == "" {
		if reason == "" {
			return nil, nil
		}
		return nil, &Problem{gitName, reason}
	}
	repo := &repository{dir: dir, index: new(index)}
	// A repository without a first "git add" has no index.
	if x, err := t.readIndex(dir, nil); err == nil {
		repo.index = x
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, &Problem{path.Join(dir, indexName), "treated as no git repository: " + withoutPath(err).Error()}
	}
	exclude := path.Join(dir, "info/exclude")
	if t.Kind(exclude) != File {
		return repo, nil
	}
	repo.excludeFile = exclude
	var err error
	if repo.exclude, err = t.readRules(exclude, ""); err != nil {
		return repo, &Problem{exclude, err.Error()}
	}
	return repo, nil
}

// findGitDir is the name of the git directory of a work tree, or "" and the reason
// why what is there is not used; "" and "" where there is nothing.
func (t *Tree) findGitDir(top string) (dir, reason string) {
	name := path.Join(top, gitName)
	switch t.Kind(name) {
	case Absent:
		if _, err := t.store.Lstat(name); err == nil {
			return "", "treated as no git repository: the link leads nowhere or outside the tree"
		}
		return "", ""
	case Directory:
		dir = name
	case File:
		// A linked work tree or a submodule: the file names the directory.
		text, err := t.readAtMost(name, 1<<16)
		if err != nil {
			return "", "treated as no git repository: " + withoutPath(err).Error()
		}
		target, ok := strings.CutPrefix(string(text), "gitdir: ")
		if !ok {
			return "", "treated as no git repository: it names no git directory"
		}
		if dir = t.joined(top, strings.TrimRight(target, "\r\n")); dir == "" {
			return "", "treated as no git repository: its git directory is outside the tree"
		}
	default:
		return "", "treated as no git repository: it cannot be read"
	}
	// git wants HEAD too before it believes that this is a repository.
	if t.Kind(path.Join(dir, "HEAD")) != File {
		return "", "treated as no git repository: it has no HEAD"
	}
	return dir, ""
}

// Git tells whether the root of the tree is the root of a git work tree whose
// git directory lies inside the tree. Where it is not, .gitignore files are
// heeded all the same.
func (t *Tree) Git() bool { return t.git != nil }

// Tracked tells whether a file is in the git index. Without git, and in a
// submodule, whose index lies elsewhere, every visible file counts as tracked.
func (t *Tree) Tracked(name string) bool {
	if t.git == nil {
		return t.visible(name)
	}
	return t.git.index.has(name) || t.git.index.inOpaque(name) && t.visible(name)
}
