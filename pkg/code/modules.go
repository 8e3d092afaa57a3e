package code

import (
	"path"
	"strings"
	"sync"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// modules are what has been read of a project's modules. All indexes of the
// project share them: what is in the maps depends on the source alone, whoever
// puts it there first.
type modules struct {
	project *project.Project
	roots   []string
	byName  sync.Map // of a dotted name the *pyast.Module
	scopes  sync.Map // of a *pyast.Module the *scope
}

// modulesKey is what a project's modules are kept under.
type modulesKey struct{}

func modulesOf(p *project.Project) *modules {
	return project.Derive(p, modulesKey{}, func() *modules { return &modules{project: p, roots: searchPath(p)} })
}

// Module is the project's module of a dotted name; nil where it has none.
func (ms *modules) Module(name string) *pyast.Module {
	if len(name) > longestName || strings.Contains(name, "/") || strings.Contains("."+name+".", "..") {
		return nil
	}
	if m, ok := ms.byName.Load(name); ok {
		return m.(*pyast.Module)
	}
	m := ms.read(name)
	ms.byName.Store(name, m)
	return m
}

func (ms *modules) read(name string) *pyast.Module {
	for _, root := range ms.roots {
		base := path.Join(root, strings.ReplaceAll(name, ".", "/"))
		for _, file := range []string{path.Join(base, "__init__.py"), base + ".py"} { // as Python: the package first
			if m := ms.project.Python(file); m != nil {
				return m
			}
		}
	}
	return nil
}

// Name is the dotted name that a module of the project is imported by.
func (ms *modules) Name(m *pyast.Module) string {
	name := strings.TrimSuffix(strings.TrimSuffix(m.File.Path(), ".py"), "/__init__")
	root := ""
	for _, each := range ms.roots {
		if strings.HasPrefix(name, each+"/") && len(each) > len(root) {
			root = each
		}
	}
	return strings.ReplaceAll(strings.TrimPrefix(strings.TrimPrefix(name, root), "/"), "/", ".")
}
