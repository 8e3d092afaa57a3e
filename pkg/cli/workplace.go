package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// workplace is where the action works: in a repository of the runner's workspace.
type workplace struct {
	// workspace is the runner's directory, which holds the checkouts; top is the
	// repository's, which is the tree. Both are absolute.
	workspace, top string
	// base is top in the workspace, path what to report on in top; "." for all.
	// Both have slashes.
	base, path string
}

// findWorkplace finds the repository that a path of the workspace lies in: the
// next directory above it that has a directory .git, which a submodule has not.
// Without one, that is the workspace.
func findWorkplace(workspace, given string) (workplace, error) {
	workspace, err := filepath.Abs(workspace)
	if err != nil {
		return workplace{}, fmt.Errorf("GITHUB_WORKSPACE: %w; run in a workflow", err)
	}
	at := given
	if !filepath.IsAbs(at) {
		at = filepath.Join(workspace, at)
	}
	if inside, err := filepath.Rel(workspace, at); err != nil || !filepath.IsLocal(inside) {
		return workplace{}, fmt.Errorf("input path: %s lies outside the workspace; give a directory in it", given)
	}
	w := workplace{workspace: workspace, top: workspace}
	for dir := filepath.Clean(at); dir != workspace; dir = filepath.Dir(dir) {
		if git, err := os.Lstat(filepath.Join(dir, ".git")); err == nil && git.IsDir() {
			w.top = dir
			break
		}
	}
	base, err := filepath.Rel(workspace, w.top)
	if err != nil {
		return workplace{}, err
	}
	path, err := filepath.Rel(w.top, at)
	if err != nil {
		return workplace{}, err
	}
	w.base, w.path = filepath.ToSlash(base), filepath.ToSlash(path)
	return w, nil
}

// keeps refuses a file of the workspace that leads out of it. A pull request may
// hold any link under the name of a report, and the action runs as root.
func (w workplace) keeps(input, file string) error {
	at := file
	if !filepath.IsAbs(at) {
		at = filepath.Join(w.workspace, at)
	}
	if !within(w.workspace, at) {
		return nil // only the workflow's author can have put that there
	}
	workspace, err := filepath.EvalSymlinks(w.workspace)
	if err != nil {
		return err
	}
	real, err := filepath.EvalSymlinks(at)
	if errors.Is(err, fs.ErrNotExist) { // a file that is to be made
		real, err = filepath.EvalSymlinks(filepath.Dir(at))
	}
	if err == nil && !within(workspace, real) {
		return fmt.Errorf("input %s: %s leads out of the workspace through a link; name another file", input, file)
	}
	return nil // what cannot be read says so itself
}

func within(dir, file string) bool {
	inside, err := filepath.Rel(dir, file)
	return err == nil && filepath.IsLocal(inside)
}
