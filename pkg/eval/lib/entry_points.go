package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// A plugin is something that the repository does not hold: none is found, and
// what the module has bound may be overridden.
const plugin = "a plugin that is installed"

// entryPoints is importlib.metadata.entry_points().
func entryPoints(c *eval.Call) value.Traced {
	c.Override(plugin)
	return noEntryPoints(c)
}

func noEntryPoints(c *eval.Call) value.Traced {
	return c.NewInstance("importlib.metadata.EntryPoints", nil)
}

// entryPointsClass is what entry_points() gives, empty.
func entryPointsClass() *eval.ClassModel {
	empty := func(c *eval.Call) value.Traced { return c.Return(value.NewList()) }
	return &eval.ClassModel{
		Name: "EntryPoints",
		Methods: map[string]eval.Model{
			"select": noEntryPoints, "get": empty, "__iter__": empty,
			"__len__": func(c *eval.Call) value.Traced { return c.Return(value.NewInt(0)) },
		},
	}
}

// pkgResourcesLibrary models the plugins of pkg_resources, the older way.
func pkgResourcesLibrary() *eval.Library {
	return &eval.Library{
		Name: "pkg_resources", Models: "setuptools 80",
		Funcs: map[string]eval.Model{
			"iter_entry_points": func(c *eval.Call) value.Traced {
				c.Override(plugin)
				return c.Return(value.NewList())
			},
		},
	}
}
