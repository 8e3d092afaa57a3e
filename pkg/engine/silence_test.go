package engine

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

// speaking is a check of one finding, for which Django would print ids.
func speaking(id string, severity lint.Severity, ids ...string) *lint.Check {
	return &lint.Check{ID: id, Severity: severity, Run: lint.OnSettings(func(p *lint.Pass) {
		p.Report(lint.Finding{Confidence: lint.ConfidenceHigh, Message: id, Django: ids})
	})}
}

func TestSilencedSystemChecks(t *testing.T) {
	files := map[string]string{"manage.py": "", "settings.py": "SECRET_KEY = 'x'\nSILENCED_SYSTEM_CHECKS = ['a.W001', 'a.E002', 'b', 'c.W*']\n"}
	projects := project.Load(tree.Memory(files), project.Options{})
	checks := []*lint.Check{
		speaking("DR001", lint.High, "a.W001"),
		speaking("DR002", lint.High, "a.W001", "a.E002"),
		speaking("DR003", lint.High, "a.E002", "b.E001"),
		speaking("DR004", lint.High),
		speaking("DR005", lint.High, "c.W001"),
		speaking("DR006", lint.Critical, "a.W001"),
	}
	report, failures := Run(projects, Options{Checks: checks})
	require.Empty(t, failures)
	require.Equal(t, []string{"DR006", "DR003", "DR004", "DR005"}, ids(report.Findings), "ids are exact, and a critical finding stays")
	require.Equal(t, []string{"b.E001"}, report.Findings[1].Django, "what is left of the ids")
	require.Contains(t, report.Notices, "SILENCED_SYSTEM_CHECKS silences 2 findings: a.W001")

	report, _ = Run(projects, Options{Checks: checks, Lint: lint.Options{Exact: true}})
	require.Equal(t, []string{"DR003", "DR004", "DR005"}, ids(report.Findings), "as Django does, whatever the severity")
}
