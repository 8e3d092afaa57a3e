package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/value"
)

// maxExpansions is how many variables may lead on to each other with "${NAME}".
const maxExpansions = 50

// environsLookup is _get_from_environ: the variable's value, or that of the one that it
// refers to. Found is false where it is unset; name is the variable to set.
type environsLookup struct {
	value value.Traced
	found bool
	name  string
}

func (e *environs) get(c *eval.Call, name string) environsLookup {
	return e.expanded(c, e.prefix+name, 0)
}

func (e *environs) expanded(c *eval.Call, key string, depth int) environsLookup {
	v, found := e.lookUp(c, key)
	s, ok := text(v)
	if !found || !e.expand || !ok {
		if found && e.expand {
			v = derived(c, "str", "environs.expand", v)
		}
		return environsLookup{value: v, found: found, name: key}
	}
	if depth > maxExpansions {
		c.Raise("RecursionError", "maximum recursion depth exceeded")
	}
	references := findReferences(s)
	switch {
	case len(references) == 1 && references[0].start == 0 && references[0].end == len(s):
		r := references[0]
		next := e.expanded(c, r.name, depth+1)
		if !next.found && r.hasDefault {
			return environsLookup{value: c.Default(r.name, c.Pass(value.Str(r.def), v)), found: true, name: r.name}
		}
		return environsLookup{value: c.Pass(orNone(next.value).Value, next.value), found: next.found, name: r.name}
	case len(references) > 0:
		return e.substitute(c, key, s, v, references, depth)
	case strings.Contains(s, `\$`):
		v = c.Pass(value.Str(strings.ReplaceAll(s, `\$`, "$")), v)
	}
	return environsLookup{value: v, found: true, name: key}
}

// substitute is _expand_vars: a text with references inside.
func (e *environs) substitute(c *eval.Call, key, s string, from value.Traced, references []expansion, depth int) environsLookup {
	var b strings.Builder
	sources := []value.Traced{from}
	last := 0
	for _, r := range references {
		next := e.expanded(c, r.name, depth+1)
		part := next.value
		switch {
		case !next.found && r.hasDefault:
			part = c.Default(r.name, c.Pass(value.Str(r.def), from))
		case !next.found:
			return environsLookup{name: r.name}
		}
		sources = append(sources, part)
		b.WriteString(s[last:r.start])
		known, ok := text(part)
		if !ok {
			return environsLookup{value: c.UnknownOf("str", "a text with variables in it", sources...), found: true, name: key}
		}
		b.WriteString(known)
		c.Spend(1 + b.Len()/64)
		last = r.end
		if b.Len() > maxResult {
			return environsLookup{value: c.UnknownOf("str", "a long text", sources...), found: true, name: key}
		}
	}
	b.WriteString(s[last:])
	return environsLookup{value: c.Return(value.Str(b.String()), sources...), found: true, name: key}
}

// expansion is one "${NAME:-default}" in a text.
type expansion struct {
	start, end int
	name, def  string
	hasDefault bool
}

var referencePattern = lazyregexp.New(`\$\{([A-Za-z0-9_]+)(:-[^}:]*)?\}`)

// findReferences leaves out those behind a backslash.
func findReferences(s string) []expansion {
	var out []expansion
	for _, m := range referencePattern.FindAllStringSubmatchIndex(s, -1) {
		if m[0] > 0 && s[m[0]-1] == '\\' {
			continue
		}
		r := expansion{start: m[0], end: m[1], name: s[m[2]:m[3]]}
		if m[4] >= 0 {
			r.def, r.hasDefault = s[m[4]+2:m[5]], true
		}
		out = append(out, r)
	}
	return out
}

// lookUp is _get_value: the process's environment, then what read_env found.
func (e *environs) lookUp(c *eval.Call, key string) (value.Traced, bool) {
	if e.suffix != "" {
		if v, found := e.secretFile(c, key+e.suffix); found {
			return v, true
		}
	}
	inFile, isInFile := e.files[key]
	if isInFile && (inFile.placed || inFile.override && olderEnvirons(c, "15")) {
		return inFile.value, true
	}
	if v, set := c.Getenv(key); set {
		return v, true
	}
	return inFile.value, isInFile
}

// secretFile reads the file that a variable names, as FileAwareEnv does.
func (e *environs) secretFile(c *eval.Call, key string) (value.Traced, bool) {
	file, set := c.Getenv(key)
	if !set || value.Truth(file.Value) == value.No {
		if file, set = e.files[key].value, e.files[key].value.Value != nil; !set {
			return value.Traced{}, false
		}
	}
	path, ok := pathText(c, file)
	if !ok {
		return derived(c, "str", "file", file), true
	}
	absolute, ok := absPath(path, workingDirectory(c))
	if kind, known := c.KindOf(absolute); ok && known && kind != eval.File {
		c.RaiseFrom("ValueError", "The value of "+key+" must be a readable file path.", file)
	}
	content, ok := readFile(c, path)
	s, valid := decodeText(content)
	if !ok || !valid {
		return c.UnknownOf("str", "the content of "+shown(path), file), true
	}
	if e.strip {
		s = pyStrip(s)
	}
	return c.Pass(value.Str(s), fileContent(c, path, s)), true
}
