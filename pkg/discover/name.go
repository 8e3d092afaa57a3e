package discover

import (
	"path"
	"slices"
	"strings"
)

// name is a path taken apart once, in lower case: "Dockerfile" and "dockerfile"
// are the same hint, and macOS does not tell them apart either.
type name struct {
	path string   // as given
	dirs []string // the directories, outermost first
	base string   // the last part
	stem string   // base without its last extension
	ext  string   // the last extension with its dot; "" for ".env"

	words []string // of the stem
}

func newName(file string) name {
	lower := strings.ToLower(file)
	dir, base := path.Split(lower)
	n := name{path: file, base: base, stem: base}
	if dir != "" {
		n.dirs = strings.Split(strings.TrimSuffix(dir, "/"), "/")
	}
	if dot := strings.LastIndexByte(base, '.'); dot > 0 {
		n.stem, n.ext = base[:dot], base[dot:]
	}
	n.words = words(n.stem)
	return n
}

// parent is the directory that the file lies in directly, "" at the root.
func (n name) parent() string {
	if len(n.dirs) == 0 {
		return ""
	}
	return n.dirs[len(n.dirs)-1]
}

// dir is the path of the directory, "." at the root, as package path has it.
func (n name) dir() string { return path.Dir(n.path) }

func (n name) under(dirs ...string) bool {
	return slices.ContainsFunc(n.dirs, func(d string) bool { return slices.Contains(dirs, d) })
}

func (n name) isAny(bases ...string) bool { return slices.Contains(bases, n.base) }

func (n name) isYAML() bool { return n.ext == ".yml" || n.ext == ".yaml" }

// says tells whether one of the words of the stem is among these.
func (n name) says(any ...string) bool {
	return slices.ContainsFunc(n.words, func(w string) bool { return slices.Contains(any, w) })
}

// isVariant tells of stem, and of stem with anything after a separator:
// "compose", "compose.prod", "compose-dev", "compose_ci".
func isVariant(s, stem string) bool {
	rest, ok := strings.CutPrefix(s, stem)
	return ok && (rest == "" || strings.ContainsRune(".-_", rune(rest[0])))
}
