package main

import (
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/tree"
)

// compareFiles compares which files there are, and which of them git tracks.
func (c *checkout) compareFiles() error {
	cached, err := c.git("", "ls-files", "-z", "--cached")
	if err != nil {
		return err
	}
	others, err := c.git("", "ls-files", "-z", "--others", "--exclude-standard")
	if err != nil {
		return err
	}
	tracked := set(words(cached))
	ours := set(c.tree.Files())
	for name := range ours {
		if isTracked := tracked[name]; isTracked != c.tree.Tracked(name) && !c.nested(name) {
			c.differs("%q: tracked %v for git, %v for djready", name, isTracked, !isTracked)
		}
	}
	want := set(append(words(cached), words(others)...))
	for name := range want {
		if c.listed(name, tracked[name]) && !ours[name] {
			c.differs("%q: a file for git, none for djready", name)
		}
		c.files++
	}
	for name := range ours {
		if !want[name] && !c.nested(name) {
			c.differs("%q: a file for djready, none for git", name)
		}
	}
	return nil
}

func set(names []string) map[string]bool {
	out := make(map[string]bool, len(names))
	for _, name := range names {
		out[name] = true
	}
	return out
}

// listed tells whether djready is to list what git lists: a file that is there, and
// not one of what others' programs have put there.
func (c *checkout) listed(name string, tracked bool) bool {
	if strings.HasSuffix(name, "/") || !utf8.ValidString(name) || c.tree.Kind(name) != tree.File {
		return false
	}
	for dir := path.Dir(name); dir != "." && !tracked; dir = path.Dir(dir) {
		if slices.Contains(foreign(), path.Base(dir)) || c.tree.Kind(path.Join(dir, "pyvenv.cfg")) == tree.File {
			return false
		}
	}
	return true
}

// foreign are names of directories that hold no source of the project.
func foreign() []string {
	return []string{
		"node_modules", "bower_components", "jspm_packages", "site-packages", "dist-packages", "__pypackages__", ".eggs", ".venv", ".virtualenv",
		".tox", ".nox", ".direnv", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", ".ipynb_checkpoints", ".hg", ".svn", ".bzr",
	}
}

// nested tells whether a name lies in a repository within the repository, of which
// git tells in that repository alone.
func (c *checkout) nested(name string) bool {
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if _, err := c.tree.Stat(path.Join(dir, ".git")); err == nil {
			return true
		}
	}
	return false
}

// compareIgnored compares of every name in the work tree whether it is ignored, and
// by which rule.
func (c *checkout) compareIgnored() error {
	var names []string
	err := filepath.WalkDir(c.dir, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(c.dir, file)
		switch {
		case err != nil || name == ".":
			return err
		case entry.Name() == ".git":
			return skip(entry)
		case c.nested(name) || c.nested(name+"/x"):
			return skip(entry)
		case utf8.ValidString(name):
			names = append(names, name)
		}
		return nil
	})
	if err != nil {
		return err
	}
	out, err := c.git(strings.Join(names, "\x00"), "check-ignore", "-z", "--stdin", "--verbose", "--non-matching", "--no-index")
	if err != nil && !exitedWith(err, 1) {
		return err
	}
	fields := strings.Split(out, "\x00")
	const perName = 4 // file, line, pattern, name
	if len(fields) != perName*len(names)+1 {
		c.differs("git check-ignore tells of %d names, not of %d", len(fields)/perName, len(names))
		return nil
	}
	for ; len(fields) > perName; fields = fields[perName:] {
		c.compareRule(fields[3], rule{fields[0], fields[1], fields[2]})
	}
	return nil
}

// rule is a line of an ignore file: the file, the line's number, the pattern.
type rule [3]string

func (c *checkout) compareRule(name string, git rule) {
	c.names++
	if strings.HasPrefix(git[2], "!") {
		git = rule{} // what is not ignored
	}
	ignored, by := c.tree.Ignored(name)
	ours := rule{}
	if ignored {
		ours = rule{by.File, number(by.Line), by.Pattern}
	}
	if git[0] != "" && filepath.Base(git[0]) == "exclude" {
		git[0] = by.File // git says where it is from the current directory
	}
	if git != ours {
		c.differs("%q: ignored by %q for git, by %q for djready", name, git, ours)
	}
}

func skip(entry fs.DirEntry) error {
	if entry.IsDir() {
		return filepath.SkipDir
	}
	return nil
}
