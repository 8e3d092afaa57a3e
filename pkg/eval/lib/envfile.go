package lib

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// envFile is an environment file of the tree, as far as it was read.
type envFile struct {
	values map[string]value.Traced
	names  []string // in the order of their first appearance
	// unclear says that the file may hold anything.
	unclear bool
	// foldsCase says that names are kept, and looked up, in lower case.
	foldsCase bool
}

// set records a variable that stands at a span of the file.
func (f *envFile) set(name, text string, at source.Location) {
	if f.values == nil {
		f.values = map[string]value.Traced{}
	}
	if _, known := f.values[name]; !known {
		f.names = append(f.names, name)
	}
	f.values[name] = value.Traced{
		Value:  value.Str(text),
		Origin: &value.Origin{Kind: value.VariableSet, At: at, Text: name},
	}
}

// read is the value of a variable of the file, read at the call.
func (f *envFile) read(c *eval.Call, name string) (value.Traced, bool) {
	key := name
	if f.foldsCase {
		key = strings.ToLower(name)
	}
	v, ok := f.values[key]
	if !ok {
		return value.Traced{}, false
	}
	origin := &value.Origin{Kind: value.VariableRead, At: c.At, Text: name, From: []*value.Origin{v.Origin}}
	return value.Traced{Value: v.Value, Origin: origin}, true
}

// newEnvFile is what a library read out of a file. The last of several
// assignments wins; a name that stands alone is None.
func newEnvFile(c *eval.Call, read *manifest.EnvFile) *envFile {
	out := &envFile{}
	bare := read.Bare
	for _, a := range read.Assignments {
		for len(bare) > 0 && bare[0].Location.Before(a.Location) {
			out.setBare(bare[0])
			bare = bare[1:]
		}
		out.assign(c, a)
	}
	for _, b := range bare {
		out.setBare(b)
	}
	return out
}

func (f *envFile) setBare(b manifest.BareName) {
	f.set(b.Name, "", b.Location)
	f.values[b.Name] = value.Traced{Value: value.None{}, Origin: f.values[b.Name].Origin}
}

// assign records an assignment. A reference that nothing resolves is empty to
// the library, and that is what counts here: the environment is all there is.
func (f *envFile) assign(c *eval.Call, a manifest.EnvAssignment) {
	resolved := a.Known || a.Value != ""
	for _, r := range a.References {
		v, _ := c.Environ().Lookup(r.Name)
		resolved = resolved && !value.IsUnknown(f.values[r.Name].Value) && !value.IsUnknown(v.Value)
	}
	f.set(a.Name, a.Value, a.Location)
	if !resolved {
		f.values[a.Name] = value.Traced{
			Value:  &value.Unknown{Reason: "the variable " + a.Name, Symbol: "$" + a.Name, TypeName: "str"},
			Origin: f.values[a.Name].Origin,
		}
	}
}

// openText reads a text file of the tree that may be absent. An environment
// file that the tree does not hold is absent: the operator forgot it.
func openText(c *eval.Call, path string) (file *source.File, absent bool) {
	absolute, ok := absPath(path, workingDirectory(c))
	if !ok {
		return nil, true
	}
	if kind, known := c.KindOf(absolute); !known || kind != eval.File {
		return nil, true
	}
	content, known := c.ReadFile(absolute)
	if !known || !utf8.Valid(content) {
		return nil, false
	}
	c.Spend(1 + len(content)/16)
	return source.NewFile(shown(absolute), string(content)), false
}

// searchUp looks for the first of the named files in a directory of the tree
// and those above it, up to the tree's root.
func searchUp(c *eval.Call, dir string, names ...string) (string, bool) {
	for len(dir) <= maxPath && strings.HasPrefix(dir+"/", value.TreeRoot+"/") {
		for _, name := range names {
			path := joinPath(dir, name)
			if kind, known := c.KindOf(path); known && kind == eval.File {
				return path, true
			}
		}
		dir, _, _ = splitPath(dir)
	}
	return "", false
}
