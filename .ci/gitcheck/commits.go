package main

import (
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/tree"
)

// mostCommits are compared of a checkout, with all that is in them.
const mostCommits = "25"

// compareCommits compares what refs name, and what is in commits.
func (c *checkout) compareCommits() error {
	format, err := c.git("", "rev-parse", "--show-object-format")
	if err != nil {
		return err
	}
	if strings.TrimSpace(format) != "sha1" {
		if _, err := c.tree.Commit("HEAD"); err == nil || !strings.Contains(err.Error(), "by SHA-256, which is not read here") {
			c.differs("HEAD: djready reads a commit of a repository of %s: %v", strings.TrimSpace(format), err)
		}
		return nil
	}
	refs, err := c.git("", "for-each-ref", "--format=%(refname)")
	if err != nil {
		return err
	}
	commits, err := c.git("", "rev-list", "--all", "--max-count="+mostCommits)
	if err != nil {
		return err
	}
	revisions := append(strings.Fields(refs), "HEAD", "@")
	for _, r := range revisions {
		c.compareRef(r)
	}
	for _, step := range []string{"~1", "^", "^2", "~2^2", "~1^2~1", "^{}", "^0", "~0"} {
		for _, name := range revisions {
			revisions = append(revisions, name+step)
		}
		if len(revisions) > 100 {
			break
		}
	}
	for _, commit := range strings.Fields(commits) {
		revisions = append(revisions, commit, commit[:12])
	}
	seen := map[string]bool{}
	for _, revision := range revisions {
		c.compareCommit(revision, seen)
	}
	return nil
}

// compareRef compares what a ref names. djready tells so for whole names.
func (c *checkout) compareRef(ref string) {
	if ref == "@" {
		return
	}
	c.revisions++
	git, err := c.git("", "rev-parse", "--verify", "--quiet", ref)
	if ours := c.tree.Resolve(ref); err == nil && ours != strings.TrimSpace(git) {
		c.differs("%s: %s for git, %q for djready", ref, strings.TrimSpace(git), ours)
	}
}

// compareCommit compares a commit, once.
func (c *checkout) compareCommit(revision string, seen map[string]bool) {
	c.revisions++
	root, err := c.git("", "rev-parse", "--verify", "--quiet", revision+"^{tree}")
	commit, ours := c.tree.Commit(revision)
	switch {
	case err != nil && ours != nil:
		return
	case err != nil:
		c.differs("%s: no commit for git, one for djready", revision)
		return
	case ours != nil:
		c.differs("%s: a commit for git, for djready: %v", revision, ours)
		return
	}
	listing, err := c.git("", "ls-tree", "-r", "-z", "--full-tree", strings.TrimSpace(root))
	if seen[root] && !sameNames(commit, listing) {
		c.differs("%s: another commit's files for djready", revision)
	}
	if seen[root] {
		return
	}
	seen[root] = true
	if err != nil {
		c.differs("%s: %v", revision, err)
		return
	}
	blobs := map[string]bool{}
	for _, line := range words(listing) {
		head, name, _ := strings.Cut(line, "\t")
		mode, id, _ := strings.Cut(head, " ")
		blobs[name] = true
		if utf8.ValidString(name) {
			c.compareBlob(commit, revision, name, mode, id[strings.LastIndexByte(id, ' ')+1:])
		}
	}
	for _, name := range commit.Files() {
		if !blobs[name] && !inSubmodule(name, listing) {
			c.differs("%s: %q is a file of the commit for djready, none for git", revision, name)
		}
	}
}

// sameNames tells whether a commit has the objects of a listing that was compared
// before, by the first file that another commit would not have.
func sameNames(commit *tree.Tree, listing string) bool {
	for _, line := range words(listing) {
		head, name, _ := strings.Cut(line, "\t")
		if !strings.HasPrefix(head, "100") || !utf8.ValidString(name) {
			continue
		}
		if _, err := commit.Stat(name); err != nil {
			return false
		}
	}
	return true
}

func inSubmodule(name, listing string) bool {
	for _, line := range words(listing) {
		head, dir, _ := strings.Cut(line, "\t")
		if strings.HasPrefix(head, "160000") && strings.HasPrefix(name, dir+"/") {
			return true
		}
	}
	return false
}

// compareBlob compares what a file of a commit holds, by the name of the object.
func (c *checkout) compareBlob(commit *tree.Tree, revision, name, mode, id string) {
	c.blobs++
	info, err := commit.Stat(name)
	var content []byte
	switch mode {
	case "160000":
		if err != nil || !info.IsDir() {
			c.differs("%s: %q is a submodule for git, for djready: %v", revision, name, err)
		}
		return
	case "120000":
		if !commit.Link(name) {
			c.differs("%s: %q is a link for git alone", revision, name)
		}
		return
	default:
		content, err = fs.ReadFile(commit, name)
	}
	if err != nil {
		c.differs("%s: %q cannot be read: %v", revision, name, err)
		return
	}
	sum := sha1.Sum(fmt.Appendf(nil, "blob %d\x00%s", len(content), content))
	if hex.EncodeToString(sum[:]) != id {
		c.differs("%s: %q has not the content of %s", revision, name, id)
	}
}

func number(n int) string { return strconv.Itoa(n) }
