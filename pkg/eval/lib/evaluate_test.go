package lib

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/value"
)

// program is a project of which the module "settings" is evaluated.
type program struct {
	files map[string]string
	// environment is the variables that are set.
	environment map[string]string
}

// tree is a Loader of files in memory.
type tree map[string]string

func (t tree) Module(path string) *pyast.Module {
	if text, ok := t[path]; ok {
		return pyparse.Parse(path, []byte(text), pyparse.Options{})
	}
	return nil
}

func (t tree) Kind(path string) eval.Kind {
	if _, ok := t[path]; ok {
		return eval.File
	}
	if path == "." || len(t.ReadDir(path)) > 0 {
		return eval.Directory
	}
	return eval.Absent
}

func (t tree) ReadFile(path string) ([]byte, error) { return []byte(t[path]), nil }

func (t tree) ReadDir(path string) []string {
	var names []string
	for file := range t {
		if path != "." {
			rest, below := strings.CutPrefix(file, path+"/")
			if !below {
				continue
			}
			file = rest
		}
		name, _, _ := strings.Cut(file, "/")
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// evaluate runs the program with the given text as its settings.
func (p program) evaluate(t *testing.T, settings string) *eval.Result {
	t.Helper()
	files := tree{"settings.py": settings}
	for path, text := range p.files {
		files[path] = text
	}
	environment := eval.Environment{}
	for name, text := range p.environment {
		environment[name] = eval.Variable{Value: text}
	}
	return eval.Evaluate(eval.Config{
		Loader: files, Libraries: All(), Environment: environment, ImportRoots: []string{"."},
	}, "settings")
}

// expression is Python source, and the representation of its value, or
// "raises" and a class, or "unknown".
type expression struct{ source, want string }

// check evaluates expressions, one after the other, in one module.
func (p program) check(t *testing.T, setup string, expressions []expression) {
	t.Helper()
	var settings strings.Builder
	settings.WriteString(setup + "\n")
	for i, e := range expressions {
		fmt.Fprintf(&settings, "try:\n    X%d = %s\nexcept Exception as error:\n    X%d = error.__class__\n", i, e.source, i)
	}
	result := p.evaluate(t, settings.String())
	require.Empty(t, result.Partial)
	for i, e := range expressions {
		require.Equal(t, e.want, shownValue(result.Worlds[0].Names[fmt.Sprint("X", i)].Value), e.source)
	}
}

func shownValue(v value.Value) string {
	switch of := v.(type) {
	case *value.Unknown:
		return "unknown"
	case *eval.Class:
		return "raises " + of.Name[strings.LastIndexByte(of.Name, '.')+1:]
	case value.Str:
		if inTree(string(of)) {
			return "'" + strings.ReplaceAll(string(of), value.TreeRoot, "<tree>") + "'"
		}
	case value.Path:
		return "PosixPath('" + strings.ReplaceAll(string(of), value.TreeRoot, "<tree>") + "')"
	}
	text, ok := value.Repr(v)
	if !ok {
		return "not representable"
	}
	return text
}

// setting is the value of a name in the likeliest world.
func setting(t *testing.T, r *eval.Result, name string) value.Traced {
	t.Helper()
	binding, bound := r.Worlds[0].Names[name]
	require.True(t, bound, name)
	return binding.Traced
}
