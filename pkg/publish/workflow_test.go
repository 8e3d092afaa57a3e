package publish_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/publish"
)

// commands are the lines that the runner would obey: it looks at the beginning of
// a line, and for ##[ anywhere. Either line end ends one.
func commands(log string) (out []string) {
	for line := range strings.Lines(strings.ReplaceAll(log, "\r", "\n")) {
		if strings.HasPrefix(strings.TrimSpace(line), "::") || strings.Contains(line, "##[") {
			out = append(out, strings.TrimSpace(line))
		}
	}
	return out
}

func TestNothingInTheLogIsACommand(t *testing.T) {
	for given, want := range map[string]string{
		"plain: a::b\n":              "plain: a::b\n",
		"::error::x\n":               ": :error::x\n",
		" \t\u00a0::error::x\n":      " \t\u00a0: :error::x\n",
		"\u2003::x\n":                "\u2003: :x\n",
		"a ##[error]x\n":             "a ## [error]x\n",
		"a\r::error::x\r\n":          "a\\r::error::x\\r\n",
		"a\n::add-mask::x\nb":        "a\n: :add-mask::x\nb\n",
		"::stop-commands::x\n::x::y": ": :stop-commands::x\n: :x::y\n",
		"":                           "",
	} {
		for size := 1; size <= len(given)+1; size++ { // however it is cut up
			var out bytes.Buffer
			log := publish.NewLog(&out)
			for rest := []byte(given); len(rest) > 0; {
				n, err := log.Write(rest[:min(size, len(rest))])
				require.NoError(t, err)
				rest = rest[n:]
			}
			require.NoError(t, log.Flush())
			require.Equal(t, want, out.String(), "%q in pieces of %d", given, size)
			require.Empty(t, commands(out.String()))
		}
	}
}

func TestSay(t *testing.T) {
	var out bytes.Buffer
	w := publish.NewWorkflow(&out, variables(nil))
	require.NoError(t, w.Say(publish.WarningLevel, "100% sure\n::error::x"))
	require.Equal(t, "::warning::100%25 sure\\n::error::x\n", out.String())
	out.Reset()
	require.NoError(t, w.Say(publish.ErrorLevel, strings.Repeat("😀", 5000)))
	require.Less(t, len([]rune(out.String())), 2100)
}

func TestGroup(t *testing.T) {
	var out bytes.Buffer
	w := publish.NewWorkflow(&out, variables(nil))
	require.NoError(t, w.Group("a\n::error::b", func() error { out.WriteString("inside\n"); return nil }))
	require.Equal(t, "::group::a\\n::error::b\ninside\n::endgroup::\n", out.String())
	require.ErrorContains(t, w.Group("x", func() error { return errors.New("oh") }), "oh")
}

func TestInputsKeepTheirDashes(t *testing.T) {
	w := publish.NewWorkflow(&bytes.Buffer{}, variables(map[string]string{"INPUT_FAIL-ON": " high \n"}))
	require.Equal(t, "high", w.Input("fail-on"))
	require.Empty(t, w.Input("path"))
}

func TestOutputsAndSummary(t *testing.T) {
	dir := t.TempDir()
	outputs, summary := filepath.Join(dir, "outputs"), filepath.Join(dir, "summary")
	w := publish.NewWorkflow(&bytes.Buffer{}, variables(map[string]string{"GITHUB_OUTPUT": outputs, "GITHUB_STEP_SUMMARY": summary}))
	require.NoError(t, w.Output("findings", "17"))
	require.NoError(t, w.Output("sarif-file", "a\nb=c\n_x"))
	require.ErrorContains(t, w.Output("sarif-file", "_GitHubActionsFileCommandDelimeter_"), "cannot be set")
	require.NoError(t, w.Summarise("# one"))
	require.NoError(t, w.Summarise("# two"))

	written, err := os.ReadFile(outputs)
	require.NoError(t, err)
	require.Equal(t, map[string]string{"findings": "17", "sarif-file": `a\nb=c\n_x`}, parseOutputs(t, string(written)))
	written, err = os.ReadFile(summary)
	require.NoError(t, err)
	require.Equal(t, "# one\n# two\n", string(written))
}

// parseOutputs reads the file as the runner does.
func parseOutputs(t *testing.T, text string) map[string]string {
	t.Helper()
	out := map[string]string{}
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	for len(lines) > 0 {
		name, delimiter, found := strings.Cut(lines[0], "<<")
		require.True(t, found, lines[0])
		end := 1
		for lines[end] != delimiter {
			end++
		}
		out[name] = strings.Join(lines[1:end], "\n")
		lines = lines[end+1:]
	}
	return out
}

// There is no runner on a developer's machine; and one whose files cannot be
// written is an error, not a crash.
func TestWithoutARunner(t *testing.T) {
	w := publish.NewWorkflow(&bytes.Buffer{}, variables(nil))
	require.NoError(t, w.Output("findings", "17"))
	require.NoError(t, w.Summarise("# one"))

	w = publish.NewWorkflow(broken{}, variables(map[string]string{"GITHUB_OUTPUT": t.TempDir(), "GITHUB_STEP_SUMMARY": t.TempDir()}))
	require.ErrorContains(t, w.Output("findings", "17"), "is a directory")
	require.ErrorContains(t, w.Summarise("# one"), "is a directory")
	require.ErrorContains(t, w.Say(publish.ErrorLevel, "x"), "closed")
	require.ErrorContains(t, w.Group("x", func() error { return nil }), "closed")
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("closed") }
