package project

import (
	"path"
	"slices"

	"github.com/djready/djready/pkg/eval"
)

// Concerns reports whether a file can be about the project at all. Any file of a
// repository can, but a project in a folder of tests or examples has only what lies
// in it or above it: the others there are other tests and examples.
func (p *Project) Concerns(file string) bool {
	return !aside(p.Root) || alongPath(p.Root, file)
}

// alongPath reports whether a file lies in a directory or directly in one above it.
func alongPath(dir, file string) bool { return within(file, dir) || contains(path.Dir(file), dir) }

// belongs reports whether a file that is no Python module is about this project:
// it lies in it, above it, or beside it where no other program has its home.
func (b *builder) belongs(file string) bool {
	dir, root := path.Dir(file), b.project.Root
	if contains(dir, root) {
		return true
	}
	if !b.project.Concerns(file) {
		return false
	}
	owner := b.owner(dir)
	return (owner == root || owner == "") && !b.isHome(dir)
}

// owner is the innermost project that a directory lies in; "" if none.
func (b *builder) owner(dir string) string {
	owner := ""
	for _, root := range b.roots {
		if contains(root, dir) && (owner == "" || len(root) > len(owner) || owner == ".") {
			owner = root
		}
	}
	return owner
}

// isHome reports whether a directory, or one on the way up to the project, is
// the home of another program.
func (b *builder) isHome(dir string) bool {
	for ; dir != "." && !contains(dir, b.project.Root); dir = path.Dir(dir) {
		if b.loader.Kind(path.Join(dir, "requirements.txt")) == eval.File && b.holdsPython(dir) {
			return true
		}
		for _, name := range []string{"package.json", "pyproject.toml", "setup.py", "go.mod", "Gemfile", "Cargo.toml", "composer.json", "pom.xml", "build.gradle"} {
			if b.loader.Kind(path.Join(dir, name)) == eval.File {
				return true
			}
		}
	}
	return false
}

// holdsPython reports whether Python files lie in a directory itself.
func (b *builder) holdsPython(dir string) bool {
	return slices.ContainsFunc(b.loader.ReadDir(dir), func(name string) bool { return path.Ext(name) == ".py" })
}

// contains reports whether a path is a directory or lies in it.
func contains(dir, name string) bool { return name == dir || within(name, dir) }
