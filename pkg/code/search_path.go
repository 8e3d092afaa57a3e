package code

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// searchPath are the directories that modules are imported from: the project's
// root, and those that its start adds to sys.path, as for a directory of apps.
func searchPath(p *project.Project) []string {
	roots := []string{p.Root}
	for _, file := range slices.Concat(p.Layout.ManagePy, p.Layout.Entry, p.Layout.Settings) {
		m := p.Python(file)
		if m == nil || !strings.Contains(m.File.Text(), "sys.path") {
			continue
		}
		for _, name := range addedToPath(m) {
			dir := path.Dir(file)
			for _, from := range []string{p.Root, dir, path.Dir(dir)} {
				if each := path.Join(from, name); holdsFiles(p, each) && !slices.Contains(roots, each) && len(roots) < mostRoots {
					roots = append(roots, each)
				}
			}
		}
	}
	return roots
}

// mostRoots bounds the directories that each import is looked for in.
const mostRoots = 8

// addedToPath are the texts in what a module adds to sys.path: names of
// directories, however their paths are put together.
func addedToPath(m *pyast.Module) []string {
	var out []string
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		call, ok := n.(*pyast.Call)
		if !ok {
			return true
		}
		if name := Dotted(call.Func); name != "sys.path.insert" && name != "sys.path.append" || len(call.Args) == 0 {
			return true
		}
		pyast.Inspect([]pyast.Stmt{&pyast.ExprStmt{Value: call.Args[len(call.Args)-1]}}, func(n pyast.Node) bool {
			if s, ok := n.(*pyast.Str); ok && !s.Bytes && s.Value != "" && len(s.Value) < longestName && !strings.Contains(s.Value, "..") {
				out = append(out, strings.Trim(s.Value, "/"))
			}
			return true
		})
		return false
	})
	return out
}

// holdsFiles reports whether a directory of the tree has files.
func holdsFiles(p *project.Project, dir string) bool {
	return len(p.Tree.Below(dir)) > 0
}
