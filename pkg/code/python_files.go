package code

import (
	"path"

	"github.com/djready/djready/pkg/project"
)

// pythonFilesKey is what those files' names are kept under.
type pythonFilesKey struct{}

// PythonFiles are all Python files of the tree, in order. The caller must not change
// the slice.
func PythonFiles(p *project.Project) []string {
	return project.DeriveOnce(p, pythonFilesKey{}, func() (out []string) {
		for _, file := range p.Tree.Files() {
			if path.Ext(file) == ".py" {
				out = append(out, file)
			}
		}
		return out
	})
}

// pythonByNameKey is what those are kept under by their last names.
type pythonByNameKey struct{}

// PythonNamed are the Python files of the tree that have a last name: "manage.py".
// The caller must not change the slice.
func PythonNamed(p *project.Project, base string) []string {
	return project.DeriveOnce(p, pythonByNameKey{}, func() map[string][]string {
		out := map[string][]string{}
		for _, file := range PythonFiles(p) {
			out[path.Base(file)] = append(out[path.Base(file)], file)
		}
		return out
	})[base]
}
