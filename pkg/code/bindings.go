package code

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// BoundCall is the call that an expression is, or that the name which it is was
// bound to: in its module, or in the module of the project that the name was
// imported from. It gives that module too, and nil where there is no such call.
func BoundCall(p *project.Project, m *pyast.Module, e pyast.Expr) (*pyast.Module, *pyast.Call) {
	name, ok := e.(*pyast.Name)
	if !ok {
		call, _ := e.(*pyast.Call)
		return m, call
	}
	if call := assignedCall(m, name.ID); call != nil {
		return m, call
	}
	for _, s := range m.Body {
		from, ok := s.(*pyast.ImportFrom)
		if !ok {
			continue
		}
		for _, alias := range from.Names {
			if alias.As != name.ID && (alias.As != "" || alias.Name != name.ID) {
				continue
			}
			if other := p.Python(importedFile(p, m, from)); other != nil {
				return other, assignedCall(other, alias.Name)
			}
		}
	}
	return m, nil
}

// assignedCall is the last call that a module assigns to a name at its top level.
func assignedCall(m *pyast.Module, name string) *pyast.Call {
	var call *pyast.Call
	for _, s := range m.Body {
		assign, ok := s.(*pyast.Assign)
		if !ok {
			continue
		}
		for _, target := range assign.Targets {
			if n, ok := target.(*pyast.Name); ok && n.ID == name {
				call, _ = assign.Value.(*pyast.Call)
			}
		}
	}
	return call
}

// importedFile is the project's file that a from-import names, "" if it is none
// of the project's.
func importedFile(p *project.Project, m *pyast.Module, from *pyast.ImportFrom) string {
	if from.Level == 0 {
		return moduleFile(p, p.Root, from.Module)
	}
	dir := path.Dir(m.File.Path())
	for range from.Level - 1 {
		dir = path.Dir(dir)
	}
	return moduleFile(p, dir, from.Module)
}

// moduleFile is the file of a module below a directory, "" if there is none.
func moduleFile(p *project.Project, dir, module string) string {
	base := path.Join(dir, strings.ReplaceAll(module, ".", "/"))
	for _, file := range []string{base + ".py", path.Join(base, "__init__.py")} {
		if p.Python(file) != nil {
			return file
		}
	}
	return ""
}
