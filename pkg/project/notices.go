package project

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/tree"
)

// noteProblems collects what could not be read, apart from what belongs to a
// production settings chain, which Settings.Broken tells.
func (b *builder) noteProblems() {
	p := b.project
	var chain []string
	for _, m := range p.Production() {
		chain = append(chain, m.Settings.Files...)
	}
	b.loader.mu.Lock()
	failed := slices.Clone(b.loader.failed)
	b.loader.mu.Unlock()
	for _, each := range failed {
		if !slices.Contains(chain, each.Path) {
			p.Unread = append(p.Unread, each)
		}
	}
	if len(p.Production()) == 0 {
		for _, module := range b.empty {
			p.Notices = append(p.Notices, "the module "+module+" is named as the settings, but defines none of SECRET_KEY, INSTALLED_APPS and ROOT_URLCONF")
		}
	}
	for _, problem := range p.Tree.Problems() {
		if b.concernedBy(problem) && !slices.Contains(chain, problem.Path) {
			p.Unread = append(p.Unread, Unread{Path: problem.Path, Message: problem.Reason})
		}
	}
	if !p.Django.Declared {
		p.Notices = append(p.Notices, "no requirement tells the Django version; judged by "+p.Django.String()+", the oldest supported long-term release")
	}
	for _, m := range p.Production() {
		p.Notices = append(p.Notices, refusals(m)...)
	}
}

// concernedBy reports whether a place that could not be read may have held
// something of the project's.
func (b *builder) concernedBy(problem tree.Problem) bool {
	if problem.Path == "." || problem.Path == ".git" || strings.HasPrefix(problem.Path, ".git/") {
		return true // the tree as a whole: it is beyond a limit, or git's list of it is not there
	}
	if !within(problem.Path, b.project.Root) {
		return false
	}
	kind := b.project.Tree.Kind(problem.Path)
	return kind == tree.Directory || kind == tree.Unreadable || matters(problem.Path)
}

// shownRefusals is how many places that raise are told of for one module.
const shownRefusals = 3

// refusals says where a module raises whatever the variables say.
func refusals(m *Module) []string {
	var out []string
	known := map[string]bool{}
	for _, r := range m.Settings.Refusals {
		at := ""
		if !r.At.IsZero() {
			at = fmt.Sprintf(" at %s:%d", r.Path, r.At.Start().Line)
		}
		if notice := m.Name + " does not load" + at + ": " + r.Message; !known[notice] {
			known[notice] = true
			out = append(out, notice)
		}
	}
	if more := len(out) - shownRefusals; more > 0 {
		out = append(out[:shownRefusals], fmt.Sprintf("%s does not load at %d more places", m.Name, more))
	}
	return out
}

// matters reports whether a place that cannot be read may have held something
// of use: Python, a file that deploys or requires something.
func matters(file string) bool {
	l := discover.Names([]string{file})
	named := slices.Concat(l.Requirements, l.Projects, l.Dockerfiles, l.Compose, l.Procfiles, l.Platform, l.Dotenv, l.Proxies)
	return path.Ext(file) == ".py" || len(named) > 0
}
