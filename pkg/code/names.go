package code

import (
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// UsesName reports whether one of the files uses what a name is bound to, beside
// binding it.
func UsesName(p *project.Project, files []string, name string) bool {
	for _, file := range files {
		if m := p.Python(file); m != nil && uses(m, name) {
			return true
		}
	}
	return false
}

func uses(m *pyast.Module, name string) bool {
	targets := map[pyast.Expr]bool{}
	found := false
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Assign:
			for _, target := range n.Targets {
				targets[target] = true
			}
		case *pyast.AugAssign:
			targets[n.Target] = true
		case *pyast.AnnAssign:
			targets[n.Target] = true
		case *pyast.Delete:
			for _, target := range n.Targets {
				targets[target] = true
			}
		case *pyast.Name:
			found = found || n.ID == name && !targets[n]
		}
		return !found
	})
	return found
}
