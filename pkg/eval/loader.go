package eval

import "github.com/djready/djready/pkg/pyast"

// Loader is all that the evaluator can see of the analysed tree. Paths are
// relative to the tree, slash-separated and clean; "." is the tree itself. What
// git ignores is not there. Implementations are safe for concurrent use.
type Loader interface {
	// Module parses the Python file at path, or gives nil where there is none.
	Module(path string) *pyast.Module
	// Kind tells what is at path.
	Kind(path string) Kind
	// ReadFile gives a file's content, within the loader's size limit.
	ReadFile(path string) ([]byte, error)
	// ReadDir gives the names in a directory, sorted, nil where there is none.
	ReadDir(path string) []string
}

// Kind is what may be at a path of the tree.
type Kind uint8

// The kinds.
const (
	Absent Kind = iota
	File
	Directory
)
