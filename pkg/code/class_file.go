package code

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/project"
)

// ClassFile is the file of the project's own module that a dotted path to a
// class or function names; "" where the project has none.
func ClassFile(p *project.Project, dotted string) string {
	i := strings.LastIndexByte(dotted, '.')
	if i < 0 {
		return ""
	}
	base := path.Join(p.Root, strings.ReplaceAll(dotted[:i], ".", "/"))
	for _, file := range []string{base + ".py", path.Join(base, "__init__.py")} {
		if p.Python(file) != nil {
			return file
		}
	}
	return ""
}
