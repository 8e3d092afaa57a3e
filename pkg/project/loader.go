package project

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/limit"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/tree"
)

// loader is what the evaluator sees of a tree: its visible files, each parsed
// once.
type loader struct {
	tree    *tree.Tree
	parsing pyparse.Options
	left    atomic.Int64 // bytes that may still be read and kept
	toScan  int64        // bytes that may still be read and not kept: see scan
	derived sync.Map     // see DeriveOnce
	visible map[string]bool
	dirs    map[string][]string
	// moved are files that the deployed image holds at another path: the path
	// in the image, and the file.
	moved map[string]string

	mu      sync.Mutex
	modules map[string]func() *pyast.Module
	texts   map[string]*source.File
	failed  []Unread
	// failedInLoad is how many of those the projects' Unread tells.
	failedInLoad int
}

func newLoader(t *tree.Tree, limits limit.Limits) *loader {
	l := &loader{
		tree: t, toScan: int64(limits.AllSizes), parsing: pyparse.Options{MaxBytes: limits.FileSize, Timeout: time.Duration(limits.ParseTime) * time.Millisecond, MaxDepth: limits.Nesting},
		visible: map[string]bool{}, dirs: directories(t.Files()), moved: map[string]string{}, modules: map[string]func() *pyast.Module{}, texts: map[string]*source.File{},
	}
	l.left.Store(int64(limits.AllSizes))
	for _, file := range t.Files() {
		l.visible[file] = true
	}
	for _, problem := range t.Problems() {
		if strings.HasSuffix(problem.Path, ".py") {
			l.visible[problem.Path] = true // it is there, and cannot be read
		}
	}
	return l
}

// alias notes that the deployed image holds a file at another path, too.
func (l *loader) alias(path, file string) {
	l.moved[path] = file
	if dir, name := split(path); !slices.Contains(l.dirs[dir], name) {
		l.dirs[dir] = append(slices.Clone(l.dirs[dir]), name)
		slices.Sort(l.dirs[dir])
	}
}

// real is the file of the tree that a path of the deployed image stands for.
func (l *loader) real(path string) string {
	if file, ok := l.moved[path]; ok {
		return file
	}
	return path
}

// Module parses a visible Python file.
func (l *loader) Module(path string) *pyast.Module {
	path = l.real(path)
	if !l.visible[path] {
		return nil
	}
	l.mu.Lock()
	parse, ok := l.modules[path]
	if !ok {
		parse = sync.OnceValue(func() *pyast.Module { return l.parse(path) })
		l.modules[path] = parse
	}
	l.mu.Unlock()
	return parse()
}

func (l *loader) parse(path string) *pyast.Module {
	l.mu.Lock()
	read := l.texts[path]
	l.mu.Unlock()
	if read != nil { // some check has searched it for words
		return pyparse.Parse(path, []byte(read.Text()), l.parsing)
	}
	raw, err := l.read(path, math.MaxInt) // the parser tells of its own limit
	if err != nil {
		l.fail(path, err)
		return nil
	}
	return pyparse.Parse(path, raw, l.parsing)
}

func (l *loader) fail(path string, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failed = append(l.failed, Unread{Path: path, Message: err.Error()})
}

// unread notes that a file was not read to its end, where its reader says so.
func (l *loader) unread(path string, problems manifest.Problems) {
	i := slices.IndexFunc(problems, func(p manifest.Problem) bool { return p.Unread })
	if i < 0 {
		return
	}
	found := Unread{Path: path, At: firstLine(problems[i].At), Message: problems[i].Message}
	if at := found.At.Path(); at != "" {
		found.Path = at // of a file that it includes
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.ContainsFunc(l.failed, func(u Unread) bool { return u.Path == found.Path && u.At == found.At && u.Message == found.Message }) {
		l.failed = append(l.failed, found)
	}
}

// maxText is the size in bytes of the largest file that is no Python. No reader of
// such files takes a larger one.
const maxText = 8 << 20

// errAllSizes is said of a file that the limit of all sizes leaves out.
var errAllSizes = errors.New("the files before it have reached the limit of what is read")

// read reads a file of at most so many bytes, while any may still be read: what is
// read is kept.
func (l *loader) read(path string, most int) ([]byte, error) {
	raw, err := l.tree.ReadAtMost(path, int64(most))
	if errors.Is(err, tree.ErrTooLarge) {
		if info, err := l.tree.Stat(path); err == nil && info.Size() > int64(most) {
			return nil, fmt.Errorf("the file has %d bytes, more than the limit of %d", info.Size(), most)
		}
	}
	if err == nil && l.left.Add(-int64(len(raw))) < 0 {
		return nil, errAllSizes
	}
	return raw, err
}

// Kind tells what is at a path.
func (l *loader) Kind(path string) eval.Kind {
	if _, moved := l.moved[path]; moved || l.visible[path] {
		return eval.File
	}
	if _, ok := l.dirs[path]; ok {
		return eval.Directory
	}
	return eval.Absent
}

// ReadFile gives a visible file's content.
func (l *loader) ReadFile(path string) ([]byte, error) { return l.tree.ReadFile(path) }

// ReadDir gives the names in a directory of visible files.
func (l *loader) ReadDir(path string) []string { return l.dirs[path] }

// text reads a file that is no Python, once; nil where it cannot be read.
func (l *loader) text(path string) *source.File {
	l.mu.Lock()
	file, ok := l.texts[path]
	l.mu.Unlock()
	if ok || !l.visible[path] {
		return file
	}
	raw, err := l.read(path, maxText)
	if err != nil {
		l.fail(path, err)
	} else {
		file = source.NewFile(path, string(raw))
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.texts[path] = file
	return file
}

// directories are the names in each directory of a sorted list of files, sorted.
func directories(files []string) map[string][]string {
	out := map[string][]string{".": nil}
	seen := map[string]bool{}
	for _, file := range files {
		for rest := file; rest != "." && !seen[rest]; {
			seen[rest] = true
			dir, name := split(rest)
			out[dir] = append(out[dir], name)
			rest = dir
		}
	}
	return out
}

func split(file string) (dir, name string) {
	for i := len(file) - 1; i >= 0; i-- {
		if file[i] == '/' {
			return file[:i], file[i+1:]
		}
	}
	return ".", file
}
