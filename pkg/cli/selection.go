package cli

import (
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// selection is the part of a tree that is reported on. All of the tree is read,
// whatever is selected.
type selection struct {
	// within are files and directories; none means everything.
	within []string
	// exclude are glob patterns.
	exclude []string
}

func (s selection) narrows() bool { return len(s.within)+len(s.exclude) > 0 }

// covers reports whether findings in a file are shown; "" is no file at all.
func (s selection) covers(file string) bool {
	if file == "" {
		return true
	}
	in := len(s.within) == 0 || slices.ContainsFunc(s.within, func(w string) bool { return below(file, w) })
	return in && !s.excludes(file)
}

// excludes asks for a file and all directories above it: a pattern that names a
// directory takes what is in it along.
func (s selection) excludes(file string) bool {
	for at := file; at != "." && at != ""; at = parent(at) {
		for _, pattern := range s.exclude {
			if doublestar.MatchUnvalidated(strings.TrimSuffix(pattern, "/"), at) {
				return true
			}
		}
	}
	return false
}

func parent(file string) string { return file[:max(0, strings.LastIndexByte(file, '/'))] }

func below(file, dir string) bool {
	return dir == "." || file == dir || strings.HasPrefix(file, dir+"/")
}

// touches reports whether a project has anything to do with the selection.
func (s selection) touches(p *project.Project) bool {
	in := len(s.within) == 0 || slices.ContainsFunc(s.within, func(w string) bool { return below(p.Root, w) || below(w, p.Root) })
	shown := func(m *project.Module) bool { return !s.excludes(m.File) }
	return in && !s.excludes(p.Root) && (len(p.Modules) == 0 || slices.ContainsFunc(p.Modules, shown))
}

// narrow leaves out of a report the good practices that stand outside; the
// engine does so with findings, which it also counts.
func (s selection) narrow(r *lint.Report) {
	r.Practices = slices.DeleteFunc(r.Practices, func(p lint.Practice) bool { return !s.covers(p.At.Path()) })
}
