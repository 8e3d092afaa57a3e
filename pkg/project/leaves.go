package project

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/pyast"
)

// leavesFirst orders modules so that those that another one of them takes over by
// a star import come last: they are its base, and not what runs.
func (b *builder) leavesFirst(modules []string) []string {
	var bases []string
	for _, module := range modules {
		bases = append(bases, b.starImports(module)...)
	}
	out := slices.Clone(modules)
	order.Stable(out, func(a, c string) int {
		x, y := slices.Contains(bases, a), slices.Contains(bases, c)
		switch {
		case x == y:
			return 0
		case x:
			return 1
		}
		return -1
	})
	return out
}

// starImports are the modules that a module takes over by star imports, as its
// text names them. A package that only collects its modules is no leaf of them.
func (b *builder) starImports(module string) []string {
	file, ok := b.moduleFile(module)
	if !ok || strings.HasSuffix(file, "/__init__.py") {
		return nil
	}
	tree := b.loader.Module(file)
	if tree == nil {
		return nil
	}
	var out []string
	pyast.Inspect(tree.Body, func(n pyast.Node) bool {
		from, ok := n.(*pyast.ImportFrom)
		if !ok || len(from.Names) != 1 || from.Names[0].Name != "*" {
			return true
		}
		name := from.Module
		if from.Level > 0 {
			parent := module
			for range from.Level {
				parent = parent[:max(strings.LastIndexByte(parent, '.'), 0)]
			}
			name = strings.Trim(parent+"."+name, ".")
		}
		out = append(out, name)
		return true
	})
	return out
}
