package eval_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/lib"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/value"
)

const programs = "../../testdata/eval"

// diskLoader shows the evaluator a directory of programs.
type diskLoader struct{ root string }

func (l diskLoader) Module(path string) *pyast.Module {
	raw, err := os.ReadFile(filepath.Join(l.root, path))
	if err != nil {
		return nil
	}
	return pyparse.Parse(path, raw, pyparse.Options{})
}

func (l diskLoader) Kind(path string) eval.Kind {
	info, err := os.Stat(filepath.Join(l.root, path))
	switch {
	case err != nil:
		return eval.Absent
	case info.IsDir():
		return eval.Directory
	}
	return eval.File
}

func (l diskLoader) ReadFile(path string) ([]byte, error) {
	return os.ReadFile(filepath.Join(l.root, path))
}

func (l diskLoader) ReadDir(path string) []string {
	entries, _ := os.ReadDir(filepath.Join(l.root, path))
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// answers is what CPython computed for a program: see testdata/eval/README.md.
type answers struct {
	Required []string       `json:"required"`
	Settings map[string]any `json:"settings"`
}

// TestEvaluationAgreesWithCPython holds every setting of every program against
// the recorded answer: the same value, or unknown where the program depends on
// a variable that it requires.
func TestEvaluationAgreesWithCPython(t *testing.T) {
	for _, file := range recordedAnswers(t) {
		module := strings.TrimSuffix(filepath.Base(file), ".json")
		t.Run(module, func(t *testing.T) {
			want := readAnswers(t, file)
			result := evaluate(t, module, nil)
			for _, name := range want.Required {
				require.Contains(t, result.Required, name)
			}
			require.Len(t, result.Required, len(want.Required))
			got := settings(t, result.Worlds[0])
			for name, answer := range want.Settings {
				compareAnswer(t, name, answer, got[name])
			}
			for name := range got {
				require.Contains(t, want.Settings, name, "CPython does not bind it")
			}
		})
	}
}

func evaluate(t *testing.T, module string, env eval.Environment) *eval.Result {
	t.Helper()
	if env == nil {
		env = eval.Environment{}
	}
	env["DJANGO_SETTINGS_MODULE"] = eval.Variable{Value: module}
	return eval.Evaluate(eval.Config{Loader: diskLoader{programs}, Libraries: lib.All(), Environment: env, ImportRoots: []string{"."}}, module)
}

// settings are a world's public names, as JSON gives them back.
func settings(t *testing.T, w eval.World) map[string]any {
	t.Helper()
	out := map[string]any{}
	for name, b := range w.Names {
		if name == strings.ToUpper(name) && name[0] != '_' && name != strings.ToLower(name) {
			out[name] = value.Encode(b.Value, ".")
		}
	}
	raw, err := json.Marshal(out)
	require.NoError(t, err)
	var again map[string]any
	require.NoError(t, json.Unmarshal(raw, &again))
	return again
}

// compareAnswer takes an answer that CPython itself could not settle as free.
func compareAnswer(t *testing.T, name string, want, got any) {
	t.Helper()
	if isOpaque(want) {
		return
	}
	if wanted, ok := want.([]any); ok && slices.ContainsFunc(wanted, isOpaque) {
		list, ok := got.([]any)
		require.True(t, ok, "%s: want a list, got %v", name, got)
		require.Len(t, list, len(wanted), name)
		for i := range wanted {
			compareAnswer(t, name, wanted[i], list[i])
		}
		return
	}
	require.Equal(t, want, got, name)
}

func isOpaque(v any) bool {
	m, ok := v.(map[string]any)
	_, opaque := m["__opaque__"]
	return ok && opaque && len(m) == 1
}
