package cli

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/tree"
)

// target is one tree and what of it is reported on.
type target struct {
	tree *tree.Tree
	// given is the tree's directory as the user wrote it.
	given string
	// prefix is what paths of this tree begin with in a report about several
	// trees; "" where there is only one.
	prefix string
	// selection are the paths that are reported on; none means all.
	selection []string
}

// findTargets opens the trees: --root, with the paths as selection in it, or
// else one for each path.
func findTargets(paths []string, root string) ([]target, error) {
	if root != "" {
		t, err := rooted(paths, root)
		return []target{t}, err
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	var out []target
	for _, given := range paths {
		if slices.ContainsFunc(out, func(t target) bool { return filepath.Clean(t.given) == filepath.Clean(given) }) {
			continue
		}
		opened, err := tree.Dir(given)
		if err != nil {
			return nil, perhapsCommand(given, err)
		}
		out = append(out, target{tree: opened, given: given})
	}
	if len(out) > 1 {
		for i := range out {
			out[i].prefix = strings.TrimPrefix(path.Clean(filepath.ToSlash(out[i].given)), "./")
		}
	}
	return out, nil
}

// perhapsCommand adds what a path looks like that is none: a command, mistyped.
func perhapsCommand(given string, err error) error {
	if near, ok := nearest.Word(given, []string{"baseline", "check", "completion", "env", "explain", "init", "merge", "report", "rules", "settings", "version"}); ok {
		return fmt.Errorf("%w, or did you mean the command %s?", err, near)
	}
	return err
}

func rooted(paths []string, root string) (target, error) {
	opened, err := tree.Dir(root)
	if err != nil {
		return target{}, fmt.Errorf("--root: %w", err)
	}
	t := target{tree: opened, given: root}
	for _, given := range paths {
		inside, err := relative(opened.Root(), given)
		if err != nil {
			return target{}, err
		}
		if inside == "" {
			return target{}, fmt.Errorf("%s: lies outside --root %s; give a PATH inside it", given, root)
		}
		if opened.Kind(inside) == tree.Absent {
			return target{}, fmt.Errorf("%s: no such file or directory in --root %s; give a PATH that is there", given, root)
		}
		t.selection = append(t.selection, inside)
	}
	return t, nil
}

// relative is a path of the operating system as one of a tree; "" outside it.
func relative(root, given string) (string, error) {
	absolute, err := filepath.Abs(given)
	if err != nil {
		return "", fmt.Errorf("%s: %w; give an absolute path", given, err)
	}
	inside, err := filepath.Rel(root, absolute)
	if err != nil || !filepath.IsLocal(inside) {
		return "", nil
	}
	return filepath.ToSlash(inside), nil
}

// show is a path of the tree as somebody in the current directory would write
// it: relative where it lies below, else as the tree was given.
func (t target) show(file string) string {
	if here, err := os.Getwd(); err == nil {
		if below, err := filepath.Rel(here, filepath.Join(t.tree.Root(), filepath.FromSlash(file))); err == nil && filepath.IsLocal(below) {
			return below
		}
	}
	return filepath.Join(t.given, filepath.FromSlash(file))
}
