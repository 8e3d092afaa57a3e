package systemcheck

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/djready/djready/pkg/value"
)

// filePath is the text of a path, as a text or as an object of pathlib.
func filePath(v value.Value) (string, bool) {
	switch v := v.(type) {
	case value.Str:
		return string(v), true
	case value.Path:
		return string(v), true
	}
	return "", false
}

// absolute is a path made absolute and clean: a relative one begins where
// manage.py is.
func absolute(p *project.Project, name string) string {
	if !path.IsAbs(name) {
		name = path.Join(value.TreeRoot, p.Root, name)
	}
	return path.Clean(name)
}

// inTree is a path relative to the tree; false for one outside of it.
func inTree(p *project.Project, v value.Value) (string, bool) {
	name, ok := filePath(v)
	if !ok {
		return "", false
	}
	rest, ok := strings.CutPrefix(absolute(p, name), value.TreeRoot)
	if !ok || rest != "" && rest[0] != '/' {
		return "", false
	}
	return path.Join(".", strings.TrimPrefix(rest, "/")), true
}

// missing asks whether a path leads to no directory. Only of the tree it is
// known.
func missing(p *project.Project, v value.Value) value.Answer {
	name, ok := inTree(p, v)
	if !ok {
		return value.Unsure
	}
	return value.Known(p.Tree.Kind(name) != tree.Directory)
}
