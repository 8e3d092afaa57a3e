package cli

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/lint"
)

const criticalProject = "../../testdata/projects/maisha"

// withAFailingOne are two checks, of which one fails.
func withAFailingOne() []*lint.Check {
	failing := *checks.HSTSDisabled
	failing.Run = func(*lint.Pass) { panic("a mistake") }
	return []*lint.Check{checks.DebugEnabled, &failing}
}

// TestAnInternalErrorOutweighsFindings has one check of two fail.
func TestAnInternalErrorOutweighsFindings(t *testing.T) {
	var stdout, stderr bytes.Buffer
	c := Command{Stdout: &stdout, Stderr: &stderr, checks: withAFailingOne()}

	require.Equal(t, 4, c.Main([]string{criticalProject}))
	require.Contains(t, stdout.String(), "critical[DR101]", "the other checks still report")
	require.Equal(t, "djready: the check hsts-disabled (DR108) failed: a mistake; please report this, with what is printed when DJREADY_DEBUG=1 is set\n", stderr.String())

	stderr.Reset()
	c.Getenv = func(name string) string { return map[string]string{"DJREADY_DEBUG": "1"}[name] }
	require.Equal(t, 4, c.Main([]string{criticalProject}))
	require.Contains(t, stderr.String(), "goroutine")

	stderr.Reset()
	require.Equal(t, 4, c.Main([]string{criticalProject, t.TempDir()}), "an internal error outweighs nothing to analyse")
	require.Equal(t, 2, c.Main([]string{criticalProject, "missing"}), "wrong usage outweighs an internal error")
}

func TestWorse(t *testing.T) {
	order := []status{passed, failed, unpublished, nothing, broken, misused}
	for i, a := range order {
		for j, b := range order {
			require.Equal(t, order[max(i, j)], worse(a, b), "%d and %d", a, b)
		}
	}
}

func TestACommandWithoutSurroundingsRuns(t *testing.T) {
	require.Equal(t, 1, Command{}.Main([]string{criticalProject}))
}
