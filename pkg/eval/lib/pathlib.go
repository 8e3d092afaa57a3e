package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// pathlibLibrary models pathlib on POSIX. A path is a value.Path, pure or not.
func pathlibLibrary() *eval.Library {
	return &eval.Library{
		Name: "pathlib",
		Classes: []*eval.ClassModel{
			purePathClass(),
			{Name: "PurePosixPath", Bases: []string{"pathlib.PurePath"}},
			concretePathClass(),
			{Name: "PosixPath", Bases: []string{"pathlib.Path", "pathlib.PurePosixPath"}},
			parentsClass(),
		},
	}
}

func purePathClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "PurePath",
		New:  pathNew,
		Methods: map[string]eval.Model{
			"__truediv__":    func(c *eval.Call) value.Traced { return joinedPath(c, c.Self, c.Bind("key")[0]) },
			"__rtruediv__":   func(c *eval.Call) value.Traced { return joinedPath(c, c.Bind("key")[0], c.Self) },
			"__fspath__":     pathAsText,
			"__str__":        pathAsText,
			"as_posix":       pathAsText,
			"joinpath":       func(c *eval.Call) value.Traced { return joinedPath(c, append([]value.Traced{c.Self}, c.Args...)...) },
			"is_absolute":    pathIsAbsolute,
			"relative_to":    pathRelativeTo,
			"is_relative_to": pathIsRelativeTo,
			"with_name":      pathWithName,
			"with_stem":      pathWithStem,
			"with_suffix":    pathWithSuffix,
			"__lt__":         pathOrder(func(order int) bool { return order < 0 }),
			"__le__":         pathOrder(func(order int) bool { return order <= 0 }),
			"__gt__":         pathOrder(func(order int) bool { return order > 0 }),
			"__ge__":         pathOrder(func(order int) bool { return order >= 0 }),
		},
		Getters: map[string]eval.Model{
			"parent":   pathGetter("PosixPath", func(c *eval.Call, p string) (value.Value, bool) { r, ok := pathParent(p); return value.Path(r), ok }),
			"name":     nameGetter(func(name string) string { return name }),
			"stem":     nameGetter(nameStem),
			"suffix":   nameGetter(nameSuffix),
			"suffixes": pathSuffixes,
			"parts":    pathParts,
			"parents":  pathParents,
			"root":     pathGetter("str", func(_ *eval.Call, p string) (value.Value, bool) { return value.Str(pathRoot(p)), true }),
			"anchor":   pathGetter("str", func(_ *eval.Call, p string) (value.Value, bool) { return value.Str(pathRoot(p)), true }),
			"drive":    constant(value.Str("")),
		},
	}
}

func pathNew(c *eval.Call) value.Traced { return joinedPath(c, c.Args...) }

// joinedPath is a new path of the given segments.
func joinedPath(c *eval.Call, segments ...value.Traced) value.Traced {
	parts, ok := pathTexts(c, segments)
	if !ok {
		return c.UnknownOf("PosixPath", "a path", segments...)
	}
	return c.Return(value.Path(purePath(parts...)), segments...)
}

// selfPath is the receiver's text.
func selfPath(c *eval.Call) (string, bool) {
	path, ok := c.Self.Value.(value.Path)
	return string(path), ok
}

// pathGetter is the model of an attribute that is computed from the text.
func pathGetter(typeName string, f func(*eval.Call, string) (value.Value, bool)) eval.Model {
	return func(c *eval.Call) value.Traced {
		if path, ok := selfPath(c); ok {
			if v, ok := f(c, path); ok {
				return c.Return(v, c.Self)
			}
		}
		return c.UnknownOf(typeName, "a part of a path", c.Self)
	}
}

func nameGetter(f func(string) string) eval.Model {
	return pathGetter("str", func(_ *eval.Call, path string) (value.Value, bool) {
		name, ok := pathName(path)
		return value.Str(f(name)), ok
	})
}

func pathAsText(c *eval.Call) value.Traced {
	path, ok := selfPath(c)
	if !ok {
		return c.UnknownOf("str", "a path", c.Self)
	}
	return c.Pass(value.Str(path), c.Self)
}

func pathIsAbsolute(c *eval.Call) value.Traced {
	path, ok := selfPath(c)
	if !ok {
		return c.UnknownOf("bool", "whether a path is absolute", c.Self)
	}
	return c.Return(value.Bool(path[0] == '/'), c.Self)
}

func pathSuffixes(c *eval.Call) value.Traced {
	path, ok := selfPath(c)
	name, known := pathName(path)
	if !ok || !known {
		return c.UnknownOf("list", "the suffixes of a path", c.Self)
	}
	return c.Return(value.NewList(each(c, nameSuffixes(name), c.Self)...), c.Self)
}

func pathParts(c *eval.Call) value.Traced {
	path, ok := selfPath(c)
	if !ok || inTree(path) {
		return c.UnknownOf("tuple", "the parts of a path", c.Self)
	}
	names := pathNames(path)
	if root := pathRoot(path); root != "" {
		names = append([]string{root}, names...)
	}
	return c.Return(value.NewTuple(each(c, names, c.Self)...), c.Self)
}

func pathRelativeTo(c *eval.Call) value.Traced {
	other := c.Bind("other", "*", "walk_up?")
	if given(other[1]) {
		return c.UnknownOf("PosixPath", "a relative path", c.Self)
	}
	path, ok := selfPath(c)
	base, ok2 := pathText(c, other[0])
	if ok && ok2 {
		relative, sub, sure := relativeTo(path, purePath(base))
		if sure && !sub {
			c.Raise("ValueError", "'"+path+"' is not in the subpath of '"+base+"'")
		}
		if sure {
			return c.Return(value.Path(relative), c.Self, other[0])
		}
	}
	c.MayRaise("ValueError", "")
	return c.UnknownOf("PosixPath", "a relative path", c.Self, other[0])
}

// pathOrder compares paths part by part.
func pathOrder(holds func(order int) bool) eval.Model {
	return func(c *eval.Call) value.Traced {
		other := c.Bind("other")[0]
		theirs, ok := other.Value.(value.Path)
		path, ok2 := selfPath(c)
		if !ok || !ok2 || inTree(path) != inTree(string(theirs)) {
			return c.UnknownOf("bool", "the order of paths", c.Self, other)
		}
		order := slices.Compare(strings.Split(path, "/"), strings.Split(string(theirs), "/"))
		return c.Return(value.Bool(holds(order)), c.Self, other)
	}
}

func pathIsRelativeTo(c *eval.Call) value.Traced {
	other := c.Bind("other")[0]
	path, ok := selfPath(c)
	base, ok2 := pathText(c, other)
	if ok && ok2 {
		if _, sub, sure := relativeTo(path, purePath(base)); sure {
			return c.Return(value.Bool(sub), c.Self, other)
		}
	}
	return c.UnknownOf("bool", "whether a path is below another", c.Self, other)
}
