package code

import (
	"maps"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// longestName bounds the dotted names that are looked for, in bytes.
const longestName = 1000

// Index knows the modules of a project and what their names are bound to. It
// remembers which names it has followed; it is for one goroutine.
type Index struct {
	*modules
	// known are names that were followed before the index was made; they do not
	// change.
	known map[symbol]Definition
	found map[symbol]Definition
	// visited counts the nodes in bodies that were visited, stars the modules that
	// were looked into because of a star.
	visited, stars int
}

// symbol is one name of one module.
type symbol struct {
	module *pyast.Module
	name   string
}

// NewIndex makes an index of a project. It is cheap: what has been read of the
// modules is shared by all indexes of the project.
func NewIndex(p *project.Project) *Index {
	return &Index{modules: modulesOf(p), found: map[symbol]Definition{}}
}

// frozen is an index that knows what this one has followed, and that nobody uses
// but to make others.
func (ix *Index) frozen() *Index {
	known := ix.found
	if len(ix.known) > 0 {
		known = maps.Clone(ix.known)
		maps.Copy(known, ix.found)
	}
	return &Index{modules: ix.modules, known: known, visited: ix.visited, stars: ix.stars}
}

// fork is an index for one goroutine that knows what a frozen one does.
func (ix *Index) fork() *Index {
	return &Index{modules: ix.modules, known: ix.known, found: map[symbol]Definition{}, visited: ix.visited, stars: ix.stars}
}
