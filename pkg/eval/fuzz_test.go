package eval_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// FuzzEvaluate holds that any text ends, without a panic, in at least one world,
// and that what is encoded of it is the same twice.
func FuzzEvaluate(f *testing.F) {
	files, err := filepath.Glob(filepath.Join(programs, "*.py"))
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		start := time.Now()
		first, second := fuzzed(text), fuzzed(text)
		if len(first.Worlds) == 0 || len(first.Worlds) != len(second.Worlds) {
			t.Fatalf("%d and %d worlds", len(first.Worlds), len(second.Worlds))
		}
		for _, bound := range first.Worlds[0].Names {
			value.Encode(bound.Value, ".")
			value.Repr(bound.Value)
			bound.Origin.Supplier()
			bound.Origin.Variables()
		}
		if spent := time.Since(start); spent > 20*time.Second {
			t.Fatalf("it takes %s", spent)
		}
	})
}

func fuzzed(text string) *eval.Result {
	loader := memoryLoader{files: map[string]string{"s.py": text, "base.py": "A = ['a']\n"}, parsed: map[string]*pyast.Module{}}
	return eval.Evaluate(eval.Config{
		Loader: loader, Libraries: libraries, ImportRoots: []string{"."},
		Limits: eval.Limits{Steps: 20_000, Worlds: 8},
	}, "s")
}
