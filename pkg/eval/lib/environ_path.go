package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// environPathClass models django-environ's Path. Its state is its root, an
// absolute path; a Path whose root is not known is Unknown.
func environPathClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "Path",
		New:  environPathNew,
		Methods: map[string]eval.Model{
			"__call__":   environPathCall,
			"__str__":    environPathText,
			"__fspath__": environPathText,
			"path":       environPathSub,
			"__add__":    environPathSub,
			"__sub__":    environPathUp,
			"__invert__": func(c *eval.Call) value.Traced { return newEnvironPath(c, c.Self, str("..")) },
			"__eq__":     environPathEqual,
			"file":       environPathFile,
		},
		Getters: map[string]eval.Model{"root": environPathText},
	}
}

func envPath(c *eval.Call) value.Traced {
	name := c.Args
	var r request
	if len(name) > 0 {
		r.name = name[0]
	}
	if len(name) > 1 {
		r.def = name[1]
	}
	if v, ok := c.Keyword("var"); ok {
		r.name = v
	}
	if v, ok := c.Keyword("default"); ok {
		r.def = v
	}
	return newEnvironPath(c, getValue(c, r))
}

func environPathNew(c *eval.Call) value.Traced {
	if len(c.Args) == 0 {
		return newEnvironPath(c, str(""))
	}
	start := c.Args[0]
	if isFile, ok := c.Keyword("is_file"); ok {
		yes, sure := flag(isFile, false)
		path, ok := pathText(c, start)
		dir, _, _ := splitPath(path)
		if !sure || yes && (!ok || !keepsRootOf(path, dir)) {
			return c.Unknown("a path", c.Args...)
		}
		if yes {
			start = c.Return(value.Str(dir), start)
		}
	}
	return newEnvironPath(c, append([]value.Traced{start}, c.Args[1:]...)...)
}

func newEnvironPath(c *eval.Call, parts ...value.Traced) value.Traced {
	root, ok := absoluteJoin(c, parts)
	if !ok {
		return c.Unknown("a path", parts...)
	}
	made := c.NewInstance("environ.Path", environPath(root))
	return c.Return(made.Value, parts...)
}

// absoluteJoin is Path._absolute_join; the keyword "required" asks for a path
// that exists.
func absoluteJoin(c *eval.Call, parts []value.Traced) (string, bool) {
	texts, ok := pathTexts(c, parts)
	if !ok {
		return "", false
	}
	path, ok := absPath(joinPath(texts[0], texts[1:]...), workingDirectory(c))
	if !ok {
		return "", false
	}
	if v, asked := c.Keyword("required"); asked && value.Truth(v.Value) != value.No {
		kind, known := kindAt(c, path)
		if !known {
			c.MayRaise("django.core.exceptions.ImproperlyConfigured", "")
		}
		if known && kind == eval.Absent {
			c.Raise("django.core.exceptions.ImproperlyConfigured", "Create required path: "+path)
		}
	}
	return path, true
}

func environPathCall(c *eval.Call) value.Traced {
	parts := append([]value.Traced{c.Self}, c.Args...)
	path, ok := absoluteJoin(c, parts)
	if !ok {
		return c.UnknownOf("str", "a path", parts...)
	}
	return c.Return(value.Str(path), parts...)
}

func environPathText(c *eval.Call) value.Traced {
	root, ok := c.State().(environPath)
	if !ok {
		return c.UnknownOf("str", "a path", c.Self)
	}
	return c.Return(value.Str(root), c.Self)
}

func environPathSub(c *eval.Call) value.Traced {
	return newEnvironPath(c, append([]value.Traced{c.Self}, c.Args...)...)
}

// maxUp bounds "path - n": deeper than any path is.
const maxUp = 4096

func environPathUp(c *eval.Call) value.Traced {
	other := c.Bind("other")[0]
	n, ok := other.Value.(value.Int)
	if !ok || !n.IsInt64() || n.Int64() > maxUp {
		return c.Unknown("a path", c.Self, other)
	}
	return newEnvironPath(c, c.Self, str(strings.Repeat("../", int(max(0, n.Int64())))))
}

func environPathEqual(c *eval.Call) value.Traced {
	other := c.Bind("other")[0]
	root, ok := c.State().(environPath)
	if !ok || value.IsUnknown(other.Value) {
		return c.UnknownOf("bool", "whether two paths are equal", c.Self, other)
	}
	if i, isPath := other.Value.(*eval.Instance); isPath {
		theirs, isPath := i.State.(environPath)
		return c.Return(value.Bool(isPath && root == theirs), c.Self, other)
	}
	s, _ := text(other)
	return c.Return(value.Bool(s == string(root)), c.Self, other)
}

func environPathFile(c *eval.Call) value.Traced {
	if len(c.Args) == 0 {
		c.Bind("name")
	}
	path := environPathText(c)
	if root, ok := text(path); ok {
		if name, ok := pathText(c, c.Args[0]); ok {
			path = c.Return(value.Str(joinPath(root, name)), c.Self, c.Args[0])
		}
	}
	return c.Invoke(c.Library("builtins.open"), append([]value.Traced{path}, c.Args[1:]...)...)
}
