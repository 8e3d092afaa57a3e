package code

import (
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// ImportsAny reports whether a file imports one of the modules, or something
// from them.
func ImportsAny(p *project.Project, file string, modules ...string) bool {
	m := p.Python(file)
	if m == nil {
		return false
	}
	found := false
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		for _, name := range importedModules(n) {
			for _, wanted := range modules {
				found = found || name == wanted || strings.HasPrefix(name, wanted+".")
			}
		}
		return !found
	})
	return found
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

// Dotted is the text of a name or of attributes of one: "a.b.c"; "" for any
// other expression.
func Dotted(e pyast.Expr) string {
	switch e := e.(type) {
	case *pyast.Name:
		return e.ID
	case *pyast.Attribute:
		if left := Dotted(e.Value); left != "" {
			return left + "." + e.Name
		}
	}
	return ""
}

// Keyword is the value of a call's keyword argument, nil if it is not given.
func Keyword(call *pyast.Call, name string) pyast.Expr {
	for _, k := range call.Keywords {
		if k.Name == name {
			return k.Value
		}
	}
	return nil
}
