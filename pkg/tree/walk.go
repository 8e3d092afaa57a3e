package tree

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/order"
)

// maxDepth bounds the time: each level is opened anew from the root.
const maxDepth = 256

// snapshot is what one walk over the tree found.
type snapshot struct {
	files       []string
	ignoreFiles []string
	problems    []Problem
}

// walker lists the visible files. It reads each directory once and looks at
// links, and at nothing else, one by one.
type walker struct {
	tree    *Tree
	seen    int // directory entries
	result  snapshot
	stopped bool
}

func (t *Tree) walk() snapshot {
	w := walker{tree: t}
	w.result.problems = slices.Clone(t.found)
	var outer *scope
	if t.git != nil && t.git.excludeFile != "" {
		w.result.ignoreFiles = append(w.result.ignoreFiles, t.git.excludeFile)
		outer = &scope{rules: t.git.exclude}
	}
	w.directory(".", outer, false)
	slices.Sort(w.result.files)
	slices.Sort(w.result.ignoreFiles)
	order.Stable(w.result.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Reason, b.Reason))
	})
	return w.result
}

// Below are those of [Tree.Files] that lie below a directory, "." for all. It is
// cheap: files are sorted. The caller must not change the slice.
func (t *Tree) Below(dir string) []string {
	files := t.Files()
	if dir == "." {
		return files
	}
	begin, _ := slices.BinarySearch(files, dir+"/")
	end, _ := slices.BinarySearch(files, dir+"0") // '0' follows '/'
	return files[begin:end]
}

func (t *Tree) visible(name string) bool {
	_, found := slices.BinarySearch(t.Files(), name)
	return found
}

// directory lists one directory. trackedOnly holds where only what git tracks
// is visible: below an ignored directory and where others' code is installed.
func (w *walker) directory(dir string, above *scope, trackedOnly bool) {
	if strings.Count(dir, "/") >= maxDepth {
		w.problem(dir, fmt.Sprintf("more than %d directories deep: what is in it is not read", maxDepth))
		return
	}
	entries, err := w.tree.store.ReadDir(dir)
	if err != nil {
		w.problem(dir, "the directory cannot be read: "+withoutPath(err).Error())
		// What was read before the error is still good.
	}
	if w.seen += len(entries); w.seen > w.tree.most {
		if !w.stopped {
			w.problem(".", fmt.Sprintf("the tree has more than %d files: the rest is not read", w.tree.most))
		}
		w.stopped = true
		return
	}
	if !trackedOnly && dir != "." && has(entries, virtualEnvironmentMark) {
		if trackedOnly = true; !w.tracksBelow(dir) {
			return
		}
	}
	here := above
	if !trackedOnly && has(entries, ignoreFileName) {
		here = w.enter(dir, above)
	}
	for _, entry := range entries {
		w.entry(dir, entry, here, trackedOnly)
	}
}

// has tells whether a sorted directory list has a name.
func has(entries []fs.DirEntry, name string) bool {
	_, found := slices.BinarySearchFunc(entries, name, func(e fs.DirEntry, name string) int {
		return cmp.Compare(e.Name(), name)
	})
	return found
}

func (w *walker) enter(dir string, above *scope) *scope {
	here, err := w.tree.enter(dir, above)
	file := path.Join(dir, ignoreFileName)
	if err != nil {
		w.problem(file, err.Error())
	} else {
		w.result.ignoreFiles = append(w.result.ignoreFiles, file)
	}
	return here
}

func (w *walker) entry(dir string, entry fs.DirEntry, here *scope, trackedOnly bool) {
	if entry.Name() == gitName {
		return
	}
	name := entry.Name()
	if dir != "." {
		name = dir + "/" + name
	}
	if !utf8.ValidString(name) {
		w.problem(name, "the name is not UTF-8: it is left out")
		return
	}
	if entry.IsDir() {
		if w.isOpaque(name) {
			// A submodule: the rules of the repository around it end here.
			w.directory(name, nil, false)
			return
		}
		onlyTracked := trackedOnly || isForeign(entry.Name()) || ignored(here, name, true)
		if !onlyTracked || w.tracksBelow(name) {
			w.directory(name, here, onlyTracked)
		}
		return
	}
	if !w.tracks(name) && (trackedOnly || ignored(here, name, false)) {
		return
	}
	if entry.Type().IsRegular() || entry.Type()&fs.ModeSymlink != 0 && w.leadsToFile(name) {
		w.result.files = append(w.result.files, name)
	}
}

func ignored(here *scope, name string, isDir bool) bool {
	r := here.decide(name, isDir)
	return r != nil && !r.negated
}

func (w *walker) tracks(name string) bool {
	return w.tree.git != nil && w.tree.git.index.has(name)
}

func (w *walker) tracksBelow(dir string) bool {
	return w.tree.git != nil && w.tree.git.index.below(dir)
}

func (w *walker) isOpaque(dir string) bool {
	return w.tree.git != nil && slices.Contains(w.tree.git.index.opaque, dir)
}

func (w *walker) leadsToFile(link string) bool {
	kind := w.tree.Kind(link)
	switch kind {
	case Absent:
		w.problem(link, "the link leads nowhere or outside the tree")
	case Unreadable:
		w.problem(link, "the link may not be followed")
	}
	return kind == File
}

func (w *walker) problem(name, reason string) {
	w.result.problems = append(w.result.problems, Problem{printable(name), reason})
}

// printable makes a name fit for a message: what is not UTF-8 becomes U+FFFD.
func printable(name string) string { return strings.ToValidUTF8(name, "\uFFFD") }
