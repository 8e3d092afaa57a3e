package code

import (
	"bytes"
	"slices"
	"strings"

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

// NamedOutside reports whether the project's Python holds a name outside its
// settings modules: as settings.NAME, or as the text of getattr(settings,
// "NAME"). A name in a comment counts, too: better that than a wrong no.
func NamedOutside(p *project.Project, s *project.Settings, name string) bool {
	for _, file := range p.Tree.Files() {
		if !strings.HasSuffix(file, ".py") || slices.Contains(p.Layout.Settings, file) || slices.Contains(s.Files, file) {
			continue
		}
		if raw, err := p.Tree.ReadFile(file); err == nil && holdsWord(raw, name) {
			return true
		}
	}
	return false
}

func holdsWord(text []byte, word string) bool {
	for rest := text; ; {
		i := bytes.Index(rest, []byte(word))
		if i < 0 {
			return false
		}
		end := i + len(word)
		if (i == 0 || !isWordByte(rest[i-1])) && (end == len(rest) || !isWordByte(rest[end])) {
			return true
		}
		rest = rest[end:]
	}
}

func isWordByte(b byte) bool {
	return b == '_' || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z'
}
