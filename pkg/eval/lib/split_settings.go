package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// splitSettingsLibraries model django-split-settings.
func splitSettingsLibraries() []*eval.Library {
	return []*eval.Library{
		{Name: "split_settings", Models: "django-split-settings 1.3.2"},
		{
			Name:   "split_settings.tools",
			Models: "django-split-settings 1.3.2",
			Funcs:  map[string]eval.Model{"include": splitInclude, "optional": splitOptional},
			Classes: []*eval.ClassModel{{
				Name: "_Optional", Methods: map[string]eval.Model{"__bool__": func(c *eval.Call) value.Traced {
					path, _ := c.State().(value.Traced)
					return c.Return(value.Bool(value.Truth(path.Value) == value.Yes), path)
				}},
			}},
		},
	}
}

// splitOptional is optional(filename): a path that may be absent. Its state is
// the path.
func splitOptional(c *eval.Call) value.Traced {
	path := c.Bind("filename")[0]
	if value.Truth(path.Value) == value.No {
		path = c.Pass(value.Str(""), path)
	}
	return c.NewInstance("split_settings.tools._Optional", path)
}

// splitInclude is include(*paths, scope=…): it runs files in the names of the
// calling module, one after the other. Paths are relative to the file that the
// call stands in, which may itself have been included.
func splitInclude(c *eval.Call) value.Traced {
	scope, _ := c.Keyword("scope")
	if !given(scope) || value.Truth(scope.Value) == value.No {
		scope = c.Globals()
	}
	for _, arg := range c.Args {
		includeFiles(c, arg, scope)
	}
	return c.Return(value.None{})
}

func includeFiles(c *eval.Call, arg, scope value.Traced) {
	file, isOptional := arg, false
	if i, ok := arg.Value.(*eval.Instance); ok {
		if path, ok := i.State.(value.Traced); ok {
			file, isOptional = path, true
		}
	}
	pattern, ok := pathText(c, file)
	switch {
	case !ok:
		c.MayRaise("OSError", "No such file")
		c.LoseNames(scope, "settings are included from a file that is not known")
		return
	case isOptional && pattern == "":
		return
	}
	found, known := includedFiles(c, joinPath(callerDirectory(c), pattern))
	if !known {
		c.MayRaise("OSError", "No such file")
		c.LoseNames(scope, "settings are included from "+shown(pattern))
		return
	}
	if len(found) == 0 {
		switch {
		case isOptional:
		case c.Exact() || c.WouldCatch("OSError"):
			c.RaiseFrom("OSError", "No such file: "+shown(pattern), file)
		default: // no deployment starts without the file, so each has one
			c.Override("the file " + shown(pattern) + ", which the repository does not hold")
		}
		return
	}
	for _, path := range found {
		if !firstInclusion(c, scope, path) {
			continue
		}
		if ran, known := c.ExecuteIn(scope, path); !known || !ran {
			c.LoseNames(scope, "settings are included from "+shown(path))
		}
	}
}

// includedFiles are the files that a pattern matches. An optional file that git
// does not hold is absent; that it may exist in a deployment is told where its
// absence counts.
func includedFiles(c *eval.Call, pattern string) ([]string, bool) {
	absolute, ok := absPath(pattern, workingDirectory(c))
	if !ok {
		return nil, false
	}
	if !strings.ContainsAny(pattern, "*?[") {
		kind, known := c.KindOf(absolute)
		if !known || kind == eval.Absent {
			return nil, known
		}
		return []string{absolute}, true
	}
	return globText(c, absolute)
}

// firstInclusion notes a file in the names' own list of included files, and
// reports whether it was not there yet.
func firstInclusion(c *eval.Call, scope value.Traced, path string) bool {
	files := c.Invoke(c.Attribute(scope, "setdefault"), str("__included_files__"), plain(value.NewList()))
	list, ok := files.Value.(*value.List)
	if !ok {
		return true
	}
	if value.Contains(list, value.Str(path)) == value.Yes {
		return false
	}
	list.Items = append(list.Items, str(path))
	return true
}
