package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/value"
)

// environsReadEnv is read_env: it looks for the file beside the caller and in
// the directories above.
func environsReadEnv(c *eval.Call) value.Traced {
	a := c.Bind("path?", "recurse?", "verbose?", "override?", "return_path?")
	recurse, sure := flag(a[1], true)
	override, sure2 := flag(a[3], false)
	path, found := "", false
	if isNone(a[0]) {
		path, found = environsFile(c, callerDirectory(c), ".env", recurse)
	} else {
		given, ok := pathText(c, a[0])
		if !ok {
			c.Override("an environment file is read that is not known")
			return c.UnknownOf("bool", "whether an environment file is there", a...)
		}
		path, found = environsGiven(c, given, recurse)
	}
	if !sure || !sure2 {
		c.Override("an environment file is read in an unknown way")
	}
	if found {
		environsLoad(c, path, override)
	}
	if wanted, _ := flag(a[4], false); wanted {
		if !found {
			return c.Return(value.None{})
		}
		return c.Return(value.Str(path))
	}
	return c.Return(value.Bool(found))
}

func environsGiven(c *eval.Call, path string, recurse bool) (string, bool) {
	absolute, ok := absPath(path, workingDirectory(c))
	if !ok {
		return "", false
	}
	if kind, known := c.KindOf(absolute); known && kind == eval.Directory {
		c.Raise("ValueError", "path must be a filename, not a directory.")
	}
	dir, name, _ := splitPath(absolute)
	return environsFile(c, dir, name, recurse)
}

func environsFile(c *eval.Call, dir, name string, recurse bool) (string, bool) {
	if recurse {
		return searchUp(c, dir, name)
	}
	path := joinPath(dir, name)
	kind, known := c.KindOf(path)
	return path, known && kind == eval.File
}

// environsLoad keeps the variables of a file in the Env. Up to version 14 they
// were set in os.environ instead: whoever reads them there gets an Unknown.
func environsLoad(c *eval.Call, path string, override bool) {
	file, _ := openText(c, path)
	if file == nil {
		c.Override("an environment file cannot be read")
		return
	}
	e, _ := c.State().(*environs)
	read := newEnvFile(c, manifest.Dotenv(file, manifest.DotenvOptions{Override: true, Environment: func(name string) (string, bool, bool) {
		v, set := c.Getenv(name)
		s, ok := text(v)
		return s, set, ok
	}}))
	for _, name := range read.names {
		v := read.values[name]
		if isNone(v) {
			continue
		}
		_, set := c.Environ().Lookup(name)
		if e == nil { // called on the class, which only older versions allow
			supply(c, name, v, override)
			continue
		}
		if e.files == nil {
			e.files = map[string]environsVariable{}
		}
		if before, known := e.files[name]; known && !override {
			set = set && !before.placed
			if set {
				continue
			}
			v = before.value
		}
		e.files[name] = environsVariable{value: v, placed: !set, override: override && set}
		if !set {
			c.Environ().Set(name, c.Return(&value.Unknown{
				Reason: "whether environs puts " + name + " into the environment", Symbol: "environs.environ[" + name + "]",
			}, v))
		}
	}
}
