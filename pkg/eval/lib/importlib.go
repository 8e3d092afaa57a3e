package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// importlibLibraries model importlib. Of packages that are installed nothing is
// known.
func importlibLibraries() []*eval.Library {
	return []*eval.Library{
		{
			Name:  "importlib",
			Funcs: map[string]eval.Model{"import_module": importModule, "reload": importReload, "invalidate_caches": nothing},
		},
		{
			Name: "importlib.metadata",
			Funcs: map[string]eval.Model{
				"version":       mayFail("importlib.metadata.PackageNotFoundError", opaqueOf("str", "the version of an installed package")),
				"metadata":      mayFail("importlib.metadata.PackageNotFoundError", opaque("an installed package")),
				"distribution":  mayFail("importlib.metadata.PackageNotFoundError", opaque("an installed package")),
				"distributions": opaque("the installed packages"),
				"entry_points":  entryPoints,
				"requires":      opaque("what an installed package requires"),
			},
			Classes: []*eval.ClassModel{{Name: "PackageNotFoundError", Bases: []string{"builtins.ModuleNotFoundError"}}, entryPointsClass()},
		},
		pkgResourcesLibrary(),
		{
			Name: "importlib.util",
			Funcs: map[string]eval.Model{
				"find_spec":               importFindSpec,
				"spec_from_file_location": opaque("a file that is imported by its path"),
				"module_from_spec":        opaque("a module that is imported by its path"),
				"resolve_name":            importResolveName,
			},
		},
	}
}

// importModule is import_module(name, package=None).
func importModule(c *eval.Call) value.Traced {
	a := c.Bind("name", "package?")
	name, ok := moduleName(c, a[0], a[1])
	if !ok {
		c.MayRaise("ModuleNotFoundError", "")
		return c.Unknown("a module that is chosen at run time", a...)
	}
	module := c.Import(name)
	return c.Return(module.Value, a[0])
}

// moduleName is the absolute name that a possibly relative one stands for.
func moduleName(c *eval.Call, name, anchor value.Traced) (string, bool) {
	s, ok := text(name)
	if !ok {
		if known(name) && name.Value.Type() != "str" {
			c.RaiseFrom("AttributeError", "'"+name.Value.Type()+"' object has no attribute 'startswith'", name)
		}
		return "", false
	}
	if !strings.HasPrefix(s, ".") {
		if s == "" {
			c.RaiseFrom("ValueError", "Empty module name", name)
		}
		return s, true
	}
	pkg, ok := textOr(anchor, "")
	if !ok && !isNone(anchor) {
		return "", false
	}
	if pkg == "" {
		c.RaiseFrom("TypeError", "the 'package' argument is required to perform a relative import for '"+s+"'", name)
	}
	rest := strings.TrimLeft(s, ".")
	for range len(s) - len(rest) - 1 {
		i := strings.LastIndexByte(pkg, '.')
		if i < 0 {
			c.RaiseFrom("ImportError", "attempted relative import beyond top-level package", name)
		}
		pkg = pkg[:i]
	}
	if rest == "" {
		return pkg, true
	}
	return pkg + "." + rest, true
}

func importResolveName(c *eval.Call) value.Traced {
	a := c.Bind("name", "package")
	if name, ok := moduleName(c, a[0], a[1]); ok {
		return c.Return(value.Str(name), a...)
	}
	return c.UnknownOf("str", "the name of a module", a...)
}

// importReload runs a module of the project again.
func importReload(c *eval.Call) value.Traced {
	module := c.Bind("module")[0]
	if m, ok := module.Value.(*eval.Module); ok {
		c.Reload(m)
	}
	return module
}

// importFindSpec tells whether a module is there: one of the project surely is
// where the tree holds it.
func importFindSpec(c *eval.Call) value.Traced {
	a := c.Bind("name", "package?")
	name, ok := moduleName(c, a[0], a[1])
	if ok && inImportRoot(c, name) {
		return c.NewInstance("importlib.machinery.ModuleSpec", nil)
	}
	return c.Unknown("whether a module is installed", a[0])
}

func inImportRoot(c *eval.Call, name string) bool {
	base := joinPath(workingDirectory(c), strings.ReplaceAll(name, ".", "/"))
	for _, path := range []string{base + ".py", base + "/__init__.py"} {
		if kind, known := c.KindOf(path); known && kind == eval.File {
			return true
		}
	}
	return false
}
