package code

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// Class is the class of the project's own that a dotted path names; nil where
// the module that it names does not define it.
func Class(p *project.Project, dotted string) *pyast.ClassDef {
	i := strings.LastIndexByte(dotted, '.')
	if i < 0 {
		return nil
	}
	file := path.Join(p.Root, strings.ReplaceAll(dotted[:i], ".", "/"))
	module := p.Python(file + ".py")
	if module == nil {
		module = p.Python(path.Join(file, "__init__.py"))
	}
	if module == nil {
		return nil
	}
	for _, stmt := range module.Body {
		if class, ok := stmt.(*pyast.ClassDef); ok && class.Name == dotted[i+1:] {
			return class
		}
	}
	return nil
}
