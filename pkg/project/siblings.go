package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/pyast"
)

// lacksSibling reports whether a module surely imports one of its own package that
// is not there.
func (b *builder) lacksSibling(module string) bool {
	file, ok := b.moduleFile(module)
	m := b.loader.Module(file)
	if !ok || m == nil {
		return false
	}
	return slices.ContainsFunc(m.Body, func(s pyast.Stmt) bool {
		from, ok := s.(*pyast.ImportFrom)
		if !ok || from.Level != 1 || from.Module == "" {
			return false
		}
		base := path.Join(path.Dir(file), strings.ReplaceAll(from.Module, ".", "/"))
		return b.loader.Kind(base) == eval.Absent && b.loader.Kind(base+".py") == eval.Absent
	})
}
