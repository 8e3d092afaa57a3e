// Package gittest makes git repositories for tests, without git.
//
// What comes in: a directory and files. What goes out: loose objects, packs and
// refs in its .git, of which nothing is checked, so that broken ones can be made too.
package gittest

import (
	"bytes"
	"compress/zlib"
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Repository is a directory with a .git.
type Repository struct{ Dir string }

// Object writes an object and tells its name.
func (r Repository) Object(kind, content string) (string, error) {
	text := fmt.Sprintf("%s %d\x00%s", kind, len(content), content)
	name := name(kind, content)
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed)
	if _, err := w.Write([]byte(text)); err != nil {
		return "", err
	}
	if err := w.Close(); err != nil {
		return "", err
	}
	return name, r.Write("objects/"+name[:2]+"/"+name[2:], packed.String())
}

func name(kind, content string) string {
	sum := sha1.Sum(fmt.Appendf(nil, "%s %d\x00%s", kind, len(content), content))
	return hex.EncodeToString(sum[:])
}

// Write writes a file of the git directory.
func (r Repository) Write(name, content string) error {
	file := filepath.Join(r.Dir, ".git", filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(content), 0o600)
}

// Tree writes a directory of entries, "100644 name" by the name of an object.
func (r Repository) Tree(entries map[string]string) (string, error) {
	var heads []string
	for head := range entries {
		heads = append(heads, head)
	}
	slices.Sort(heads)
	var content strings.Builder
	for _, head := range heads {
		raw, err := hex.DecodeString(entries[head])
		if err != nil {
			return "", err
		}
		content.WriteString(head + "\x00" + string(raw))
	}
	return r.Object("tree", content.String())
}

// Files writes a tree of files by their slash-separated paths.
func (r Repository) Files(files map[string]string) (string, error) {
	entries, below := map[string]string{}, map[string]map[string]string{}
	for name, text := range files {
		if dir, rest, nested := strings.Cut(name, "/"); nested {
			if below[dir] == nil {
				below[dir] = map[string]string{}
			}
			below[dir][rest] = text
			continue
		}
		blob, err := r.Object("blob", text)
		if err != nil {
			return "", err
		}
		entries["100644 "+name] = blob
	}
	for dir, inside := range below {
		tree, err := r.Files(inside)
		if err != nil {
			return "", err
		}
		entries["40000 "+dir] = tree
	}
	return r.Tree(entries)
}

// Commit writes a commit of a tree and lets HEAD name it.
func (r Repository) Commit(tree string, parents ...string) (string, error) {
	content := "tree " + tree + "\n"
	for _, parent := range parents {
		content += "parent " + parent + "\n"
	}
	const who = "A U Thor <author@example.org> 1700000000 +0000\n"
	name, err := r.Object("commit", content+"author "+who+"committer "+who+"\nA commit\n")
	if err != nil {
		return "", err
	}
	return name, r.Write("HEAD", name+"\n")
}
