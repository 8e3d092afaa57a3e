package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// pathText is os.fspath(v) for a str, a Path or a django-environ Path. A value
// that surely is none of these raises TypeError, as every function of os.path
// does; false means that nobody knows.
func pathText(c *eval.Call, v value.Traced) (string, bool) {
	switch p := v.Value.(type) {
	case value.Str:
		return string(p), true
	case value.Path:
		return string(p), true
	case value.Bytes:
		return "", false
	case *value.Unknown:
		return "", false
	case *eval.Instance:
		root, ok := p.State.(environPath)
		return string(root), ok
	}
	raiseType(c, "expected str, bytes or os.PathLike object", v)
	return "", false
}

// maxPath is the longest path that Linux takes. Of longer ones nothing is said.
const maxPath = 4096

// environPath is the state of a django-environ Path.
type environPath string

// workingDirectory is where the program runs: the import root.
func workingDirectory(c *eval.Call) string {
	if root := c.ImportRoot(); root != "." && root != "" {
		return value.TreeRoot + "/" + root
	}
	return value.TreeRoot
}

// callerDirectory is the directory of the file in which the call stands, ""
// where it stands in none.
func callerDirectory(c *eval.Call) string {
	if c.Module == nil || c.Module.Path == "" {
		return ""
	}
	dir, _, _ := splitPath(value.TreeRoot + "/" + c.Module.Path)
	return dir
}

// kindAt tells what is at a path, counting what the program itself made.
func kindAt(c *eval.Call, path string) (eval.Kind, bool) {
	absolute, ok := absPath(path, workingDirectory(c))
	if !ok || len(path) > maxPath {
		return eval.Absent, false
	}
	if !strings.HasPrefix(path, "/") {
		path = joinPath(workingDirectory(c), path)
	}
	if missing := missingBelow(c, path); missing {
		return eval.Absent, true
	}
	kind, known := c.KindOf(absolute)
	if known && kind != eval.Absent {
		return kind, true
	}
	if made, ok := madeByProgram(c)[absolute]; ok {
		return made, true
	}
	return kind, known
}

// missingBelow reports whether a path goes up from a directory of the tree that
// is not there: to the system such a path is absent wherever it leads.
func missingBelow(c *eval.Call, path string) bool {
	for from := 0; ; {
		i := strings.Index(path[from:], "/..")
		if i < 0 {
			return false
		}
		from += i
		if rest := path[from+3:]; rest == "" || rest[0] == '/' {
			before, _ := normPath(path[:from])
			if kind, known := c.KindOf(before); known && kind != eval.Directory && madeByProgram(c)[before] != eval.Directory {
				return true
			}
		}
		from += 3
	}
}

// madeByProgram is what the program itself made, by absolute path: a run's own
// state, kept in an instance.
func madeByProgram(c *eval.Call) map[string]eval.Kind {
	if i, ok := c.Library("os._made").Value.(*eval.Instance); ok {
		if made, ok := i.State.(map[string]eval.Kind); ok {
			return made
		}
	}
	return map[string]eval.Kind{}
}

// noteMade records that the program made a file or a directory, with the
// directories above it.
func noteMade(c *eval.Call, path string, kind eval.Kind) {
	absolute, ok := absPath(path, workingDirectory(c))
	if !ok {
		return
	}
	made := madeByProgram(c)
	made[absolute] = kind
	for dir, _, ok := splitPath(absolute); ok && strings.HasPrefix(dir, value.TreeRoot+"/"); dir, _, ok = splitPath(dir) {
		made[dir] = eval.Directory
	}
}

// existence is the model of a question about what is at a path.
func existence(holds func(eval.Kind) bool) func(*eval.Call, value.Traced) value.Traced {
	return func(c *eval.Call, v value.Traced) value.Traced {
		path, ok := pathText(c, v)
		if !ok {
			return c.UnknownOf("bool", "whether a file exists", v)
		}
		kind, known := kindAt(c, path)
		if !known {
			return c.UnknownOf("bool", "whether "+shown(path)+" exists", v)
		}
		return c.Return(value.Bool(holds(kind)), v)
	}
}

func isThere(k eval.Kind) bool     { return k != eval.Absent }
func isFile(k eval.Kind) bool      { return k == eval.File }
func isDirectory(k eval.Kind) bool { return k == eval.Directory }
