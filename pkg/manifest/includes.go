package manifest

import (
	"io/fs"
	"path"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// FollowRequirements reads a requirements file of fsys and all that its `-r`
// lines reach, in pip's order: an included file comes before what follows its
// line only in that its requirements are appended; order has no meaning to
// pip. Constraint files are read into Constraints.
//
// A path is relative to the file that names it. One that leaves fsys, is a URL
// or cannot be opened is a Problem. A file is read once, so cycles end.
func FollowRequirements(fsys fs.FS, name string) *RequirementsTree {
	t := &RequirementsTree{fsys: fsys, seen: map[visit]bool{}}
	t.follow(Include{Path: name}, "")
	return t
}

// RequirementsTree is what one requirements file reaches.
type RequirementsTree struct {
	Requirements []Requirement
	// Constraints limit the version of what something else requires.
	Constraints []Requirement
	Commented   []CommentedRequirement
	// Files are the files read, in the order of reading.
	Files    []*source.File
	Problems Problems

	fsys fs.FS
	seen map[visit]bool
}

// visit is a file in one of its two roles: the same file may be required and
// be a constraint.
type visit struct {
	path       string
	constraint bool
}

func (t *RequirementsTree) follow(include Include, directory string) {
	name := include.Path
	if strings.Contains(name, "://") {
		t.Problems.add(include.Location, "a requirements file at a URL is not read")
		return
	}
	name = path.Join(directory, name)
	if path.IsAbs(include.Path) || !fs.ValidPath(name) {
		t.Problems.add(include.Location, "the requirements file lies outside the tree")
		return
	}
	key := visit{name, include.Constraint}
	if t.seen[key] {
		return
	}
	t.seen[key] = true
	if len(t.seen) > maxIncludes {
		t.Problems.add(include.Location, "too many requirements files are included")
		return
	}
	text, err := readBounded(t.fsys, name)
	if err != nil {
		t.Problems.add(include.Location, "the requirements file cannot be read")
		return
	}
	t.file(source.NewFile(name, text), include.Constraint)
}

func (t *RequirementsTree) file(f *source.File, constraint bool) {
	t.Files = append(t.Files, f)
	parsed := ParseRequirements(f)
	t.Problems = append(t.Problems, parsed.Problems...)
	if constraint {
		t.Constraints = append(t.Constraints, parsed.Requirements...)
	} else {
		t.Requirements = append(t.Requirements, parsed.Requirements...)
		t.Commented = append(t.Commented, parsed.Commented...)
	}
	for _, include := range parsed.Includes {
		include.Constraint = include.Constraint || constraint
		t.follow(include, path.Dir(f.Path()))
	}
}

// readBounded reads a file of a sane size.
func readBounded(fsys fs.FS, name string) (string, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return "", err
	}
	if !info.Mode().IsRegular() || info.Size() > maxFileSize {
		return "", fs.ErrInvalid
	}
	data, err := fs.ReadFile(fsys, name)
	return string(data), err
}
