package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/value"
)

// osPathLibrary models os.path on POSIX. Nothing in the tree is a symbolic
// link as far as it knows: realpath is abspath.
func osPathLibrary() *eval.Library {
	return &eval.Library{
		Name: "os.path",
		Funcs: map[string]eval.Model{
			"join":         osPathJoin,
			"dirname":      pathFunction(func(p string) (string, bool) { head, _, _ := splitPath(p); return head, keepsRootOf(p, head) }),
			"basename":     pathFunction(func(p string) (string, bool) { _, tail, ok := splitPath(p); return tail, ok }),
			"normpath":     pathFunction(normPath),
			"normcase":     pathFunction(func(p string) (string, bool) { return p, true }),
			"abspath":      osPathAbspath,
			"realpath":     osPathRealpath,
			"relpath":      osPathRelpath,
			"split":        pathPair(splitBoth),
			"splitext":     pathPair(splitExtension),
			"isabs":        osPathIsabs,
			"exists":       question(existence(isThere)),
			"lexists":      question(existence(isThere)),
			"isfile":       question(existence(isFile)),
			"isdir":        question(existence(isDirectory)),
			"islink":       opaqueOf("bool", "whether a path is a symbolic link"),
			"ismount":      opaqueOf("bool", "whether a path is a mount point"),
			"getsize":      osPathFact("int", "the size of a file"),
			"getmtime":     osPathFact("float", "the time of a file"),
			"getctime":     osPathFact("float", "the time of a file"),
			"getatime":     osPathFact("float", "the time of a file"),
			"samefile":     opaqueOf("bool", "whether two paths are one file"),
			"expanduser":   osPathExpanduser,
			"expandvars":   osPathExpandvars,
			"commonpath":   opaqueOf("str", "the common part of paths"),
			"commonprefix": opaqueOf("str", "the common part of paths"),
		},
		Values: map[string]eval.Model{
			"sep":     constant(value.Str("/")),
			"altsep":  constant(value.None{}),
			"pathsep": constant(value.Str(":")),
			"curdir":  constant(value.Str(".")),
			"pardir":  constant(value.Str("..")),
			"extsep":  constant(value.Str(".")),
			"devnull": constant(value.Str("/dev/null")),
		},
	}
}

// keepsRootOf reports whether a directory derived from path still holds the
// whole of the tree's path.
func keepsRootOf(path, dir string) bool { return inTree(dir) == inTree(path) && keepsRoot(dir) }

func splitBoth(path string) (head, tail string, ok bool) {
	head, tail, ok = splitPath(path)
	return head, tail, ok && keepsRootOf(path, head)
}

// question is a model of one argument.
func question(answer func(*eval.Call, value.Traced) value.Traced) eval.Model {
	return func(c *eval.Call) value.Traced { return answer(c, c.Bind("path")[0]) }
}

// pathFunction is the model of a function from path to path.
func pathFunction(f func(string) (string, bool)) eval.Model {
	return question(func(c *eval.Call, v value.Traced) value.Traced {
		if path, ok := pathText(c, v); ok {
			if result, ok := f(path); ok {
				return c.Return(value.Str(result), v)
			}
		}
		return c.UnknownOf("str", "a path", v)
	})
}

// pathPair is the model of a function from a path to two parts of it.
func pathPair(f func(string) (string, string, bool)) eval.Model {
	return question(func(c *eval.Call, v value.Traced) value.Traced {
		if path, ok := pathText(c, v); ok {
			if first, second, ok := f(path); ok {
				return c.Return(value.NewTuple(c.Return(value.Str(first), v), c.Return(value.Str(second), v)), v)
			}
		}
		unknown := c.Unknown("a part of a path", v)
		return c.Return(value.NewTuple(unknown, unknown), v)
	})
}

func osPathJoin(c *eval.Call) value.Traced {
	if len(c.Args) == 0 {
		c.Bind("a")
	}
	parts, ok := pathTexts(c, c.Args)
	if !ok {
		return c.UnknownOf("str", "a path", c.Args...)
	}
	return c.Return(value.Str(joinPath(parts[0], parts[1:]...)), c.Args...)
}

func pathTexts(c *eval.Call, args []value.Traced) (parts []string, ok bool) {
	ok = true
	for _, arg := range args {
		part, known := pathText(c, arg)
		parts = append(parts, part)
		ok = ok && known
	}
	return parts, ok
}

func osPathAbspath(c *eval.Call) value.Traced { return absoluteText(c, c.Bind("path")[0], absPath) }

func osPathRealpath(c *eval.Call) value.Traced {
	return absoluteText(c, c.Bind("filename", "*", "strict?")[0], realPath)
}

func absoluteText(c *eval.Call, v value.Traced, f func(path, cwd string) (string, bool)) value.Traced {
	if path, ok := pathText(c, v); ok {
		if result, ok := f(path, workingDirectory(c)); ok {
			return c.Return(value.Str(result), v)
		}
	}
	return c.UnknownOf("str", "a path", v)
}

func osPathRelpath(c *eval.Call) value.Traced {
	args := c.Bind("path", "start?")
	path, ok := pathText(c, args[0])
	start, ok2 := ".", true
	if !isNone(args[1]) {
		start, ok2 = pathText(c, args[1])
	}
	if ok && path == "" {
		c.Raise("ValueError", "no path specified")
	}
	if ok && ok2 {
		if result, ok := relPath(path, start, workingDirectory(c)); ok {
			return c.Return(value.Str(result), args...)
		}
	}
	return c.UnknownOf("str", "a path", args...)
}

func osPathIsabs(c *eval.Call) value.Traced {
	v := c.Bind("s")[0]
	path, ok := pathText(c, v)
	if !ok {
		return c.UnknownOf("bool", "whether a path is absolute", v)
	}
	return c.Return(value.Bool(path != "" && path[0] == '/'), v)
}

// osPathFact models what is asked of an existing file's metadata, which the
// tree does not tell.
func osPathFact(typeName, reason string) eval.Model {
	return question(func(c *eval.Call, v value.Traced) value.Traced {
		if path, ok := pathText(c, v); ok {
			requireThere(c, path)
		} else {
			c.MayRaise(absentFile, "")
		}
		return c.UnknownOf(typeName, reason, v)
	})
}

// requireThere raises FileNotFoundError for a path at which there is nothing.
func requireThere(c *eval.Call, path string) eval.Kind {
	kind, known := kindAt(c, path)
	switch {
	case !known:
		c.MayRaise(absentFile, "")
	case kind == eval.Absent:
		c.Raise("FileNotFoundError", "[Errno 2] No such file or directory: '"+path+"'")
	}
	return kind
}

func osPathExpanduser(c *eval.Call) value.Traced {
	v := c.Bind("path")[0]
	path, ok := pathText(c, v)
	if !ok || path != "" && path[0] == '~' {
		return c.UnknownOf("str", "a path under a user's home directory", v)
	}
	return c.Return(value.Str(path), v)
}

// reference is what posixpath.expandvars replaces, with ASCII names.
var reference = lazyregexp.New(`\$([A-Za-z0-9_]+|\{[^}]*\})`)

func osPathExpandvars(c *eval.Call) value.Traced {
	v := c.Bind("path")[0]
	path, ok := pathText(c, v)
	from := []value.Traced{v}
	path = reference.ReplaceAllStringFunc(path, func(match string) string {
		name := match[1:]
		if name[0] == '{' {
			name = name[1 : len(name)-1]
		}
		variable, set := c.Getenv(name)
		if !set {
			from = append(from, c.Default(name, str(match)))
			return match
		}
		from = append(from, variable)
		s, isText := text(variable)
		ok = ok && isText
		return s
	})
	if !ok {
		return c.UnknownOf("str", "a path with variables in it", from...)
	}
	return c.Return(value.Str(path), from...)
}
