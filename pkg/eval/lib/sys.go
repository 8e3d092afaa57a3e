package lib

import (
	"math"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// sysLibrary models sys in a server process on Linux: the program is gunicorn,
// and nothing is under test.
func sysLibrary() *eval.Library {
	return &eval.Library{
		Name: "sys",
		Funcs: map[string]eval.Model{
			"exit":               sysExit,
			"getdefaultencoding": func(c *eval.Call) value.Traced { return c.Return(value.Str("utf-8")) },
			"gettrace":           nothing,
			"setrecursionlimit":  nothing,
		},
		Values: map[string]eval.Model{
			"argv":         func(*eval.Call) value.Traced { return plain(value.NewList(str("gunicorn"))) },
			"path":         sysPath,
			"modules":      func(c *eval.Call) value.Traced { return c.NewInstance("sys._Modules", nil) },
			"version_info": func(c *eval.Call) value.Traced { return c.NewInstance("sys._VersionInfo", nil) },
			"platform":     constant(value.Str("linux")),
			"byteorder":    constant(value.Str("little")),
			"maxsize":      constant(value.NewInt(math.MaxInt64)),
			"executable":   opaqueOf("str", "the path of Python"),
			"version":      opaqueOf("str", "the version of Python"),
			"prefix":       opaqueOf("str", "where Python is installed"),
		},
		Classes: []*eval.ClassModel{sysModulesClass(), versionInfoClass()},
	}
}

func sysExit(c *eval.Call) value.Traced {
	c.Raise("SystemExit", "")
	return value.Traced{}
}

// sysPath can be changed; what it holds is not known, and nothing depends on
// it but imports.
func sysPath(c *eval.Call) value.Traced {
	return plain(&value.List{Open: &value.Unknown{Reason: "the module search path", Symbol: "sys.path"}})
}

// sysModulesClass models sys.modules: of the modules there only the calling one
// is known to be loaded, and test runners not to be.
func sysModulesClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "_Modules",
		Methods: map[string]eval.Model{
			"__getitem__":  sysModulesItem,
			"get":          func(c *eval.Call) value.Traced { return loadedModule(c, c.Bind("name", "default?")[0]) },
			"__contains__": sysModulesContains,
		},
	}
}

// sysModulesItem is sys.modules[name]. A module of the project that is asked for
// without a handler is loaded, or the program would not start: it is mostly the
// settings module, which hands its __name__ to a helper that fills it.
func sysModulesItem(c *eval.Call) value.Traced {
	name := c.Bind("name")[0]
	module := loadedModule(c, name)
	if s, ok := text(name); ok && !known(module) && s != "__main__" && inImportRoot(c, s) {
		c.MayRaise("KeyError", "'"+s+"'")
		return c.Return(c.Import(s).Value, name)
	}
	return module
}

func loadedModule(c *eval.Call, name value.Traced) value.Traced {
	if s, ok := text(name); ok && c.Module != nil && s == c.Module.Name {
		return plain(c.Module)
	}
	return c.Unknown("a loaded module", name)
}

func sysModulesContains(c *eval.Call) value.Traced {
	name := c.Bind("name")[0]
	switch s, ok := text(name); {
	case ok && c.Module != nil && s == c.Module.Name:
		return c.Return(value.Bool(true), name)
	case ok && (s == "pytest" || s == "_pytest" || s == "py.test" || s == "nose"):
		return c.Return(value.Bool(false), name)
	}
	return c.UnknownOf("bool", "whether a module is loaded", name)
}

// pythonMajor is the only part of Python's version that is taken for granted.
const pythonMajor = 3

// versionInfoClass models sys.version_info.
func versionInfoClass() *eval.ClassModel {
	major := constant(value.NewInt(pythonMajor))
	return &eval.ClassModel{
		Name: "_VersionInfo",
		Methods: map[string]eval.Model{
			"__lt__":      versionCompare(func(order int) bool { return order < 0 }),
			"__le__":      versionCompare(func(order int) bool { return order <= 0 }),
			"__gt__":      versionCompare(func(order int) bool { return order > 0 }),
			"__ge__":      versionCompare(func(order int) bool { return order >= 0 }),
			"__getitem__": versionInfoGetitem,
		},
		Getters: map[string]eval.Model{
			"major": major,
			"minor": opaqueOf("int", "the version of Python"),
			"micro": opaqueOf("int", "the version of Python"),
		},
	}
}

// versionCompare compares the version with a tuple, where its first item
// or the lowest version that Django runs on decides. The version is the longer
// tuple: it is greater than (3,).
func versionCompare(holds func(order int) bool) eval.Model {
	return func(c *eval.Call) value.Traced {
		other := c.Bind("other")[0]
		t, ok := other.Value.(*value.Tuple)
		if ok && len(t.Items) > 0 && t.Open == nil {
			if n, ok := t.Items[0].Value.(value.Int); ok {
				order := value.NewInt(pythonMajor).Cmp(n.Int)
				if order == 0 && (len(t.Items) == 1 || isBelowDjango(t.Items[1])) {
					order = 1
				}
				if order != 0 {
					return c.Return(value.Bool(holds(order)), other)
				}
			}
		}
		return c.UnknownOf("bool", "the version of Python", other)
	}
}

// isBelowDjango reports whether a minor version is not above 3.2, the first that
// Django has run on.
func isBelowDjango(minor value.Traced) bool {
	n, ok := minor.Value.(value.Int)
	return ok && n.IsInt64() && n.Int64() <= 2
}

func versionInfoGetitem(c *eval.Call) value.Traced {
	index := c.Bind("index")[0]
	if i, ok := index.Value.(value.Int); ok && i.Sign() == 0 {
		return c.Return(value.NewInt(pythonMajor), index)
	}
	return c.Unknown("the version of Python", index)
}
