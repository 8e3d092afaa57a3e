package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// osLibrary models os: the environment, the working directory, and what makes
// or lists directories.
func osLibrary() *eval.Library {
	return &eval.Library{
		Name: "os",
		Funcs: map[string]eval.Model{
			"getenv":    osGetenv,
			"putenv":    nothing,
			"getcwd":    osGetcwd,
			"fspath":    osFspath,
			"listdir":   osListdir,
			"mkdir":     osMkdir,
			"makedirs":  osMakedirs,
			"chmod":     nothing,
			"cpu_count": opaqueOf("int", "the number of processors"),
			"getpid":    opaqueOf("int", "the process number"),
			"getuid":    opaqueOf("int", "the user's number"),
			"getgid":    opaqueOf("int", "the group's number"),
			"getlogin":  opaqueOf("str", "the user's name"),
			"uname":     opaque("the name of the machine"),
			"urandom":   drawn("bytes"),
			"_exit":     osExit,
		},
		Values: map[string]eval.Model{
			"environ": func(c *eval.Call) value.Traced { return c.NewInstance("os._Environ", nil) },
			"_made":   func(c *eval.Call) value.Traced { return c.NewInstance("os._Made", map[string]eval.Kind{}) },
			"name":    constant(value.Str("posix")),
			"sep":     constant(value.Str("/")),
			"altsep":  constant(value.None{}),
			"pathsep": constant(value.Str(":")),
			"linesep": constant(value.Str("\n")),
			"curdir":  constant(value.Str(".")),
			"pardir":  constant(value.Str("..")),
			"extsep":  constant(value.Str(".")),
			"devnull": constant(value.Str("/dev/null")),
			"F_OK":    constant(value.NewInt(0)),
			"R_OK":    constant(value.NewInt(4)),
			"W_OK":    constant(value.NewInt(2)),
			"X_OK":    constant(value.NewInt(1)),
		},
		Classes: []*eval.ClassModel{osEnvironClass(), {Name: "_Made"}, {Name: "PathLike"}},
		Aliases: map[string]string{"path": "os.path", "error": "builtins.OSError"},
	}
}

func osGetcwd(c *eval.Call) value.Traced { return c.Return(value.Str(workingDirectory(c))) }

func osFspath(c *eval.Call) value.Traced {
	path := c.Bind("path")[0]
	s, ok := pathText(c, path)
	if !ok {
		return c.Unknown("a path", path)
	}
	return c.Pass(value.Str(s), path)
}

// osListdir gives the names sorted: Python's own order is that of the file
// system.
func osListdir(c *eval.Call) value.Traced {
	dir := c.Bind("path?")[0]
	if !given(dir) {
		dir = str(".")
	}
	path, ok := pathText(c, dir)
	if !ok {
		c.MayRaise("OSError", "")
		return c.UnknownOf("list", "the content of a directory", dir)
	}
	kind, known := kindAt(c, path)
	names, listed := c.ReadDir(path)
	switch {
	case known && kind == eval.Absent:
		c.Raise("FileNotFoundError", "[Errno 2] No such file or directory: '"+path+"'")
	case known && kind == eval.File:
		c.Raise("NotADirectoryError", "[Errno 20] Not a directory: '"+path+"'")
	case !known || !listed:
		c.MayRaise("OSError", "")
		return c.UnknownOf("list", "the content of "+shown(path), dir)
	}
	c.Spend(len(names))
	items := make([]value.Traced, len(names))
	for i, name := range names {
		items[i] = c.Return(value.Str(name), dir)
	}
	return c.Return(value.NewList(items...), dir)
}

func osMkdir(c *eval.Call) value.Traced {
	path := c.Bind("path", "mode?", "*", "dir_fd?")[0]
	return makeDirectory(c, path, plain(value.Bool(false)))
}

func osMakedirs(c *eval.Call) value.Traced {
	args := c.Bind("name", "mode?", "exist_ok?")
	return makeDirectory(c, args[0], args[2])
}

// makeDirectory is mkdir. A directory that is not in the tree is taken to be
// missing, as exists() does, so that it can be made.
func makeDirectory(c *eval.Call, dir, existOK value.Traced) value.Traced {
	path, ok := pathText(c, dir)
	if !ok {
		c.MayRaise("OSError", "")
		return c.Return(value.None{})
	}
	kind, known := kindAt(c, path)
	tolerant, sure := flag(existOK, false)
	switch {
	case !known || !sure:
		c.MayRaise("OSError", "")
	case kind == eval.File || kind == eval.Directory && !tolerant:
		c.Raise("FileExistsError", "[Errno 17] File exists: '"+path+"'")
	}
	noteMade(c, path, eval.Directory)
	return c.Return(value.None{})
}

func osExit(c *eval.Call) value.Traced {
	c.Raise("SystemExit", "")
	return value.Traced{}
}
