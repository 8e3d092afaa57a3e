package cli

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/report/baseline"
	"github.com/djready/djready/pkg/tree"
)

// TestLayoutIsNoPartOfAnIdentity lays the model project out anew: everything
// that is found in it is known.
func TestLayoutIsNoPartOfAnIdentity(t *testing.T) {
	model := os.DirFS("../../testdata/projects/maisha")
	judge := func(change func(text string) string) judgement {
		files := map[string]string{}
		require.NoError(t, fs.WalkDir(model, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			raw, err := fs.ReadFile(model, name)
			if files[name] = string(raw); strings.HasSuffix(name, ".py") {
				files[name] = change(string(raw))
			}
			return err
		}))
		projects := project.Load(tree.Memory(files), project.Options{})
		r, internal := engine.Run(projects, engine.Options{Checks: checks.All(), Pedantic: true})
		require.Empty(t, internal)
		return judgement{report: r}
	}
	before := judge(func(text string) string { return text })
	require.Greater(t, len(before.report.Findings), 15)
	for name, change := range map[string]func(string) string{
		"lines above":   func(text string) string { return strings.Repeat("# a comment\n\n", 40) + text },
		"more lines":    func(text string) string { return strings.ReplaceAll(text, "\n\n", "\n\n\n\n") },
		"other quotes":  func(text string) string { return otherQuotes(text) },
		"blanks at end": func(text string) string { return strings.ReplaceAll(text, "\n", "  \n") },
		"line ends":     func(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") },
	} {
		after := judge(change)
		baseline.New(baseline.Entries(before.report)).Mark(after.report, baseline.Options{})
		i := slices.IndexFunc(after.report.Findings, func(f lint.Finding) bool { return f.New })
		require.Equal(t, -1, i, name)
		require.Empty(t, after.report.Compared[0].Gone, name)
	}
}

// otherQuotes turns the quotes of short literals around, in lines without any
// other.
func otherQuotes(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if !strings.ContainsAny(line, `"\`) && strings.Count(line, "'")%2 == 0 {
			lines[i] = strings.ReplaceAll(line, "'", `"`)
		}
	}
	return strings.Join(lines, "\n")
}
