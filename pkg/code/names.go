package code

import (
	"math"
	"slices"
	"sync/atomic"

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

// NamedOutside are those of some names that the project's Python holds outside its
// settings modules: as settings.NAME, or as the text of getattr(settings, "NAME"). A
// name in a comment counts, too: better that than a wrong no. Where a file cannot be
// read, which [project.Project.Text] says, it may hold all names.
func NamedOutside(p *project.Project, s *project.Settings, names []string) map[string]bool {
	if len(names) == 0 {
		return nil
	}
	outside := slices.DeleteFunc(slices.Clone(PythonFiles(p)), func(file string) bool {
		return slices.Contains(p.Layout.Settings, file) || slices.Contains(s.Files, file)
	})
	wanted := map[string]*atomic.Bool{}
	for _, name := range names {
		wanted[name] = new(atomic.Bool)
	}
	failed := make([]bool, len(outside))
	p.Tree.Scan(outside, math.MaxInt64, func(i int, text []byte, err error) bool {
		failed[i] = err != nil
		words(text, func(word []byte) {
			if found := wanted[string(word)]; found != nil {
				found.Store(true)
			}
		})
		return true
	})
	out := map[string]bool{}
	for name, found := range wanted {
		out[name] = found.Load()
	}
	for i, file := range outside {
		if failed[i] {
			p.Text(file) // which says why
			for _, name := range names {
				out[name] = true
			}
		}
	}
	return out
}

// words shows the words of a text: what is between bytes that no name has.
func words(text []byte, show func(word []byte)) {
	for begin := 0; begin < len(text); begin++ {
		end := begin
		for end < len(text) && isWordByte(text[end]) {
			end++
		}
		if end > begin {
			show(text[begin:end])
		}
		begin = end
	}
}

func isWordByte(b byte) bool {
	return b == '_' || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z'
}
