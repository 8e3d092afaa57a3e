package project

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/source"
)

// Unread is a file that could not be read or parsed wholly.
type Unread struct {
	Path    string
	At      source.Location // nowhere where the file could not be read
	Message string
	// Variables are those that were read and led to what is raised there, the
	// nearest first; none for what cannot be read.
	Variables []string
}

// Misparsed are the errors of the files that checks read, other than those of
// the production settings: manage.py, the entry points, the root URL
// configuration.
func (p *Project) Misparsed() []Unread {
	var out []Unread
	for _, file := range slices.Concat(p.Layout.ManagePy, p.Layout.Entry, []string{p.URLs}) {
		m := p.Python(file)
		if m == nil || len(m.Errors) == 0 || p.executes(file) {
			continue
		}
		first := m.Errors[0]
		out = append(out, Unread{Path: file, At: source.Location{File: m.File, Span: first.Span}, Message: first.Message})
	}
	return out
}

// UnreadByChecks are the files that checks could not read so far, sorted: all such
// files for a check that runs last.
func (p *Project) UnreadByChecks() []Unread {
	p.loader.mu.Lock()
	failed := slices.Clone(p.loader.failed[p.loader.failedInLoad:])
	p.loader.mu.Unlock()
	failed = slices.DeleteFunc(failed, func(u Unread) bool { return !p.Concerns(u.Path) || p.executes(u.Path) })
	order.Stable(failed, func(a, b Unread) int { return strings.Compare(a.Path, b.Path) })
	return failed
}

// executes reports whether a file is part of a production settings chain.
func (p *Project) executes(file string) bool {
	return slices.ContainsFunc(p.Production(), func(m *Module) bool { return slices.Contains(m.Settings.Files, file) })
}

// FirstLine is the first line of a Python file, the place for what is about the
// file as a whole; nowhere where it cannot be read.
func (p *Project) FirstLine(path string) source.Location {
	if m := p.Python(path); m != nil {
		return source.Location{File: m.File, Span: m.File.LineSpan(1)}
	}
	return source.Location{}
}
