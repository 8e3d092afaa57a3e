package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// concretePathClass models what pathlib.Path adds: everything that looks at
// files.
func concretePathClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name:  "Path",
		Bases: []string{"pathlib.PurePath"},
		ClassMethods: map[string]eval.Model{
			"cwd":  func(c *eval.Call) value.Traced { return c.Return(value.Path(workingDirectory(c))) },
			"home": opaqueOf("PosixPath", "the user's home directory"),
		},
		Methods: map[string]eval.Model{
			"resolve":    pathAbsolute(realPath),
			"absolute":   pathAbsolute(func(p, cwd string) (string, bool) { return joinPath(cwd, p), true }),
			"expanduser": pathExpanduser,
			"exists":     selfQuestion(existence(isThere)),
			"is_file":    selfQuestion(existence(isFile)),
			"is_dir":     selfQuestion(existence(isDirectory)),
			"is_symlink": opaqueOf("bool", "whether a path is a symbolic link"),
			"stat":       pathStat,
			"read_text":  pathReadText,
			"read_bytes": pathReadBytes,
			"write_text": pathWrite,
			"touch":      pathTouch,
			"mkdir":      pathMkdir,
			"open":       pathOpen,
			"iterdir":    pathIterdir,
			"glob":       pathGlob,
		},
	}
}

func pathAbsolute(f func(path, cwd string) (string, bool)) eval.Model {
	return func(c *eval.Call) value.Traced {
		if path, ok := selfPath(c); ok {
			if absolute, ok := f(path, workingDirectory(c)); ok {
				return c.Return(value.Path(purePath(absolute)), c.Self)
			}
		}
		return c.UnknownOf("PosixPath", "a path", c.Self)
	}
}

func pathExpanduser(c *eval.Call) value.Traced {
	path, ok := selfPath(c)
	if !ok || path[0] == '~' {
		return c.UnknownOf("PosixPath", "a path under a user's home directory", c.Self)
	}
	return c.Self
}

func selfQuestion(answer func(*eval.Call, value.Traced) value.Traced) eval.Model {
	return func(c *eval.Call) value.Traced { return answer(c, c.Self) }
}

func pathStat(c *eval.Call) value.Traced {
	if path, ok := selfPath(c); ok {
		requireThere(c, path)
	} else {
		c.MayRaise(absentFile, "")
	}
	return c.Unknown("a file's metadata", c.Self)
}

func pathReadText(c *eval.Call) value.Traced {
	encoding := c.Bind("encoding?", "errors?", "newline?")[0]
	content, ok := readSelf(c)
	if ok && isUTF8(encoding) {
		if s, ok := decodeText(content); ok {
			path, _ := selfPath(c)
			return c.Pass(value.Str(s), fileContent(c, path, s))
		}
	}
	return c.UnknownOf("str", "the content of a file", c.Self)
}

func pathReadBytes(c *eval.Call) value.Traced {
	content, ok := readSelf(c)
	if !ok {
		return c.UnknownOf("bytes", "the content of a file", c.Self)
	}
	path, _ := selfPath(c)
	return c.Pass(value.Bytes(content), fileContent(c, path, string(content)))
}

// readSelf reads the receiver's file; what surely is not there raises.
func readSelf(c *eval.Call) ([]byte, bool) {
	path, ok := selfPath(c)
	if !ok {
		c.MayRaise(absentFile, "")
		return nil, false
	}
	return readFile(c, path)
}

func pathWrite(c *eval.Call) value.Traced {
	if path, ok := selfPath(c); ok {
		noteMade(c, path, eval.File)
	}
	return c.UnknownOf("int", "the number of characters written", c.Self)
}

func pathTouch(c *eval.Call) value.Traced {
	if path, ok := selfPath(c); ok {
		noteMade(c, path, eval.File)
	}
	return c.Return(value.None{})
}

func pathMkdir(c *eval.Call) value.Traced {
	args := c.Bind("mode?", "parents?", "exist_ok?")
	return makeDirectory(c, c.Self, args[2])
}

func pathOpen(c *eval.Call) value.Traced {
	if mode, ok := c.Keyword("mode"); ok {
		return c.Invoke(c.Library("builtins.open"), c.Self, mode)
	}
	return c.Invoke(c.Library("builtins.open"), append([]value.Traced{c.Self}, c.Args...)...)
}

// pathIterdir gives the names sorted: Python's own order is that of the file
// system.
func pathIterdir(c *eval.Call) value.Traced {
	path, ok := selfPath(c)
	if !ok {
		c.MayRaise(absentFile, "")
		return c.Unknown("the content of a directory", c.Self)
	}
	names, listed := c.ReadDir(path)
	if kind := requireThere(c, path); kind == eval.File {
		c.Raise("NotADirectoryError", "[Errno 20] Not a directory: '"+path+"'")
	}
	if !listed {
		return c.Unknown("the content of "+shown(path), c.Self)
	}
	c.Spend(len(names))
	paths := make([]string, len(names))
	for i, name := range names {
		paths[i] = purePath(path, name)
	}
	return c.Return(value.NewList(returnPaths(c, paths)...), c.Self)
}

// pathGlob matches patterns of plain components and "*" and "?" only.
func pathGlob(c *eval.Call) value.Traced {
	pattern := c.Bind("pattern", "*", "case_sensitive?", "recurse_symlinks?")[0]
	path, ok := selfPath(c)
	s, ok2 := text(pattern)
	if ok && ok2 && !strings.HasPrefix(s, "/") {
		if found, ok := globTree(c, path, s); ok {
			return c.Return(value.NewList(returnPaths(c, found)...), c.Self, pattern)
		}
	}
	return c.Unknown("the files that match a pattern", c.Self, pattern)
}
