package lib

import (
	"strings"

	"github.com/djready/djready/pkg/value"
)

// treeMark is the component that stands for the whole unknown path of the tree
// (see value.TreeRoot). What its parent is, how long it is and how it ends
// nobody knows.
const treeMark = "\U000F0000"

// inTree reports whether text mentions the unknown path of the tree.
func inTree(s string) bool { return strings.Contains(s, treeMark) }

// keepsRoot reports whether every mention of the tree in a derived path is
// whole: the root itself, not a part of it.
func keepsRoot(path string) bool {
	for rest := path; ; {
		before, after, found := strings.Cut(rest, treeMark)
		if !found {
			return true
		}
		if !strings.HasSuffix(before, "/") || after != "" && after[0] != '/' {
			return false
		}
		rest = after
	}
}

// shown is a path as people know it: relative to the tree where it lies there.
func shown(path string) string {
	if path == value.TreeRoot {
		return "."
	}
	return strings.TrimPrefix(path, value.TreeRoot+"/")
}
