package code

import (
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// ImportsAny reports whether a file imports one of the modules, or something
// from them.
func ImportsAny(p *project.Project, file string, modules ...string) bool {
	_, found := ImportOf(p.Python(file), modules...)
	return found
}

// ImportOf is the first statement of a module that imports one of the modules,
// or something from them; a nil module has none.
func ImportOf(m *pyast.Module, modules ...string) (pyast.Node, bool) {
	if m == nil {
		return nil, false
	}
	var found pyast.Node
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		for _, name := range importedModules(n) {
			for _, wanted := range modules {
				if found == nil && (name == wanted || strings.HasPrefix(name, wanted+".")) {
					found = n
				}
			}
		}
		return found == nil
	})
	return found, found != nil
}

// importedModules are the dotted names that an import statement makes available:
// of "from a import b" both a and a.b, as b may be a module.
func importedModules(n pyast.Node) []string {
	var out []string
	switch s := n.(type) {
	case *pyast.Import:
		for _, alias := range s.Names {
			out = append(out, alias.Name)
		}
	case *pyast.ImportFrom:
		if s.Level > 0 {
			return nil
		}
		out = append(out, s.Module)
		for _, alias := range s.Names {
			out = append(out, s.Module+"."+alias.Name)
		}
	}
	return out
}
