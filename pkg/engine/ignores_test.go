package engine_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
)

// ignoring runs a check on settings whose last line a comment is behind.
func ignoring(t *testing.T, comment string, more ...*lint.Check) *lint.Report {
	t.Helper()
	text := settings[:len(settings)-1] + "  # " + comment + "\n"
	return run(t, map[string]string{"settings.py": text}, engine.Options{
		Checks: append([]*lint.Check{level("DR001", lint.High), checks.IgnoreUnused}, more...),
		Known:  []*lint.Check{level("DR001", lint.High), level("DR002", lint.High)},
		Today:  time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC),
	})
}

func TestACommentSuppressesAFinding(t *testing.T) {
	for _, comment := range []string{"djready: ignore[DR001] why", "djready: ignore[level-DR001] why until=2026-11-23", "djready: ignore-file[DR001, DR002] why"} {
		r := ignoring(t, comment)
		require.Empty(t, r.Findings, comment)
		require.Len(t, r.Suppressed, 1)
		require.Equal(t, "why", r.Suppressed[0].Ignore.Reason)
		require.Equal(t, "DR001", r.Suppressed[0].Finding.Check.ID)
	}
}

func TestWhatExpiredSuppressesNothing(t *testing.T) {
	r := ignoring(t, "djready: ignore[DR001] why until=2026-11-22")
	require.Equal(t, []string{
		"DR001 high DEBUG_LEVEL is 'low' unless the environment variable LEVEL is set",
		"DR901 high the suppression of DR001 expired after 2026-11-22",
	}, shown(r))
}

func TestACommentWithoutUseIsAFinding(t *testing.T) {
	fine := level("DR002", lint.High)
	fine.Run = func(*lint.Pass) {}
	require.Equal(t, []string{
		"DR901 high nothing is found here that the suppression of DR002 could suppress",
	}, shown(ignoring(t, "djready: ignore[DR001,DR002] why", fine)))
	require.Empty(t, shown(ignoring(t, "djready: ignore[DR001,DR002] why")), "a check that does not run shows nothing")
}

func TestAMistakenCommentSuppressesNothing(t *testing.T) {
	r := ignoring(t, "djready: ignore[DR001]")
	require.Len(t, r.Findings, 1)
	require.Len(t, r.Mistakes, 1)
	require.Equal(t, 3, r.Mistakes[0].At.Start().Line)
	require.Equal(t, `no check is called "DR0001"; did you mean "DR001"?`, ignoring(t, "djready: ignore[DR0001] why").Mistakes[0].Message)
}

// A finding that another one speaks for may be meant all the same.
func TestACommentAboutWhatIsSpokenForIsOfUse(t *testing.T) {
	worse, milder := level("DR602", lint.High), level("DR601", lint.Medium)
	r := run(t, map[string]string{"settings.py": settings[:len(settings)-1] + "  # djready: ignore[DR601] why\n"},
		engine.Options{Checks: []*lint.Check{worse, milder, checks.IgnoreUnused}})
	require.Equal(t, []string{"DR602 high DEBUG_LEVEL is 'low' unless the environment variable LEVEL is set"}, shown(r))
}
