package lib

import (
	"slices"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/value"
)

// dotenvLibrary models python-dotenv.
func dotenvLibrary() *eval.Library {
	return &eval.Library{
		Name:   "dotenv",
		Models: "python-dotenv 1.2.4",
		Funcs: map[string]eval.Model{
			"load_dotenv":   loadDotenv,
			"find_dotenv":   findDotenv,
			"dotenv_values": dotenvValues,
			"get_key":       dotenvGetKey,
		},
	}
}

// dotenvMainLibrary is the same under the name that some import it by.
func dotenvMainLibrary() *eval.Library {
	library := dotenvLibrary()
	library.Name = "dotenv.main"
	return library
}

// findDotenv is find_dotenv: "" where no directory of the tree at or above the
// calling file holds it.
func findDotenv(c *eval.Call) value.Traced {
	a := c.Bind("filename?", "raise_error_if_not_found?", "usecwd?")
	name, ok := textOr(a[0], ".env")
	if !ok {
		return c.UnknownOf("str", "the path of an environment file", a...)
	}
	path, found := searchDotenv(c, name, a[2])
	if raises, sure := flag(a[1], false); !found && raises && sure {
		c.Raise("OSError", "File not found")
	}
	return c.Return(value.Str(path))
}

func searchDotenv(c *eval.Call, name string, useCwd value.Traced) (string, bool) {
	dir := callerDirectory(c)
	if cwd, _ := flag(useCwd, false); cwd {
		dir = workingDirectory(c)
	}
	return searchUp(c, dir, name)
}

// loadDotenv is load_dotenv: it sets the variables of a file that are not set
// yet, or all of them with override.
func loadDotenv(c *eval.Call) value.Traced {
	a := c.Bind("dotenv_path?", "stream?", "verbose?", "override?", "interpolate?", "encoding?")
	if v, set := c.Environ().Lookup("PYTHON_DOTENV_DISABLED"); set && isTrueWord(v) {
		return c.Return(value.Bool(false), v)
	}
	override, sure := flag(a[3], false)
	raw, sure2 := flag(a[4], true)
	read, absent := readDotenv(c, a[0], a[1], manifest.DotenvOptions{Override: override, Raw: !raw})
	switch {
	case absent:
		return c.Return(value.Bool(false))
	case read == nil || !sure || !sure2:
		c.Override("an environment file is read that is not known")
		return c.UnknownOf("bool", "whether an environment file sets variables")
	}
	file := newEnvFile(c, read)
	for _, name := range file.names {
		if _, bare := file.values[name].Value.(value.None); bare {
			continue
		}
		supply(c, name, file.values[name], override)
	}
	return c.Return(value.Bool(len(read.Assignments)+len(read.Bare) > 0))
}

// isTrueWord reports whether the variable that disables the library does so.
func isTrueWord(v value.Traced) bool {
	s, _ := text(v)
	return slices.Contains([]string{"1", "true", "t", "yes", "y"}, foldText(s))
}

// readDotenv reads the file given, or the one that find_dotenv finds. Nil means
// that its content is not known.
func readDotenv(c *eval.Call, from, stream value.Traced, options manifest.DotenvOptions) (read *manifest.EnvFile, absent bool) {
	path := ""
	switch {
	case !isNone(from):
		given, ok := pathText(c, from)
		if !ok {
			return nil, value.IsUnknown(from.Value)
		}
		if path = given; path == "" {
			return nil, isNone(stream)
		}
	case !isNone(stream):
		return nil, false
	default:
		found, ok := searchDotenv(c, ".env", value.Traced{})
		if !ok {
			return nil, true
		}
		path = found
	}
	file, missing := openText(c, path)
	if file == nil {
		return nil, missing
	}
	options.Environment = func(name string) (string, bool, bool) {
		v, set := c.Getenv(name)
		s, ok := text(v)
		return s, set, ok
	}
	return manifest.Dotenv(file, options), false
}

// dotenvValues is dotenv_values: a dict of the file's own values, None for a
// name that stands alone.
func dotenvValues(c *eval.Call) value.Traced {
	a := c.Bind("dotenv_path?", "stream?", "verbose?", "interpolate?", "encoding?")
	raw, sure := flag(a[3], true)
	read, absent := readDotenv(c, a[0], a[1], manifest.DotenvOptions{Override: true, Raw: !raw})
	if absent {
		return c.Return(value.NewDict())
	}
	if read == nil || !sure {
		return c.UnknownOf("dict", "the variables of an environment file", a[0])
	}
	dict := value.NewDict()
	file := newEnvFile(c, read)
	for _, name := range file.names {
		dict.Set(str(name), file.values[name])
	}
	return c.Return(dict)
}

func dotenvGetKey(c *eval.Call) value.Traced {
	a := c.Bind("dotenv_path", "key_to_get", "encoding?")
	name, ok := text(a[1])
	read, absent := readDotenv(c, a[0], value.Traced{}, manifest.DotenvOptions{Override: true})
	switch {
	case absent:
		return c.Return(value.None{})
	case read == nil || !ok:
		return c.Unknown("a variable of an environment file", a...)
	}
	if v, found := newEnvFile(c, read).values[name]; found {
		return c.Pass(v.Value, v)
	}
	return c.Return(value.None{})
}
