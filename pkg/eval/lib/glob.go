package lib

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// globLibrary models glob in the tree. Names come sorted: Python's own order
// is that of the file system.
func globLibrary() *eval.Library {
	return &eval.Library{
		Name:  "glob",
		Funcs: map[string]eval.Model{"glob": globGlob, "iglob": globGlob, "escape": opaqueOf("str", "an escaped pattern")},
	}
}

func globGlob(c *eval.Call) value.Traced {
	a := c.Bind("pathname", "*", "root_dir?", "dir_fd?", "recursive?", "include_hidden?")
	pattern, ok := pathText(c, a[0])
	if ok && !given(a[1]) && !given(a[2]) && !given(a[4]) {
		if found, ok := globText(c, pattern); ok {
			items := make([]value.Traced, len(found))
			for i, s := range found {
				items[i] = c.Return(value.Str(s), a[0])
			}
			return c.Return(value.NewList(items...), a[0])
		}
	}
	return c.UnknownOf("list", "the files that match a pattern", a[0])
}

// globText finds paths that are written as the pattern is: absolute, or
// relative to the working directory.
func globText(c *eval.Call, pattern string) ([]string, bool) {
	dir, rest := workingDirectory(c), pattern
	if after, absolute := strings.CutPrefix(pattern, value.TreeRoot+"/"); absolute {
		dir, rest = value.TreeRoot, after
	} else if strings.HasPrefix(pattern, "/") {
		return nil, false
	}
	if path.Clean(rest) != rest {
		return nil, false
	}
	found, ok := globTree(c, dir, rest)
	if !ok {
		return nil, false
	}
	out := found[:0]
	for _, p := range found {
		if relative := strings.TrimPrefix(p, dir+"/"); !matchesHidden(rest, relative) {
			out = append(out, strings.TrimSuffix(pattern, rest)+relative)
		}
	}
	return out, true
}

// matchesHidden reports whether a wildcard stands for a leading dot somewhere:
// unlike pathlib, glob does not let it.
func matchesHidden(pattern, found string) bool {
	names := components(found)
	for i, part := range components(pattern) {
		if i < len(names) && names[i][0] == '.' && part[0] != '.' {
			return true
		}
	}
	return false
}
