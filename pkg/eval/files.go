package eval

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/value"
)

// treePath turns a path of the program into one of the tree. False means that
// it leads out of the tree, so that nothing is known of it.
func (r *run) treePath(name string) (string, bool) {
	rest, under := strings.CutPrefix(name, value.TreeRoot)
	switch {
	case under && (rest == "" || rest[0] == '/'):
		rest = strings.TrimPrefix(rest, "/")
	case strings.HasPrefix(name, "/"):
		return "", false
	case len(r.config.ImportRoots) > 0:
		rest = r.config.ImportRoots[0] + "/" + name
	default:
		rest = name
	}
	clean := path.Clean(rest)
	if clean == ".." || strings.HasPrefix(clean, "../") || strings.ContainsRune(clean, '\U000F0000') {
		return "", false
	}
	return clean, true
}

func (r *run) kindOf(name string) (Kind, bool) {
	p, ok := r.treePath(name)
	if !ok {
		return Absent, false
	}
	return r.config.Loader.Kind(p), true
}

func (r *run) readFile(name string) ([]byte, bool) {
	p, ok := r.treePath(name)
	if !ok {
		return nil, false
	}
	if r.config.Loader.Kind(p) != File {
		return nil, true
	}
	content, err := r.config.Loader.ReadFile(p)
	if err != nil {
		return nil, false
	}
	if content == nil {
		content = []byte{}
	}
	r.texts[string(content)] = p
	return content, true
}

func (r *run) readDir(name string) ([]string, bool) {
	p, ok := r.treePath(name)
	if !ok {
		return nil, false
	}
	return r.config.Loader.ReadDir(p), true
}
