package cli_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/cli"
)

// TestNoFormatShowsTheModelProjectsSecrets looks for the key and the password
// that the model project has in its source.
func TestNoFormatShowsTheModelProjectsSecrets(t *testing.T) {
	for _, format := range []string{"text", "json", "sarif"} {
		for _, flags := range [][]string{nil, {"--pedantic"}, {"--exact"}, {"--quiet"}, {"--select", "DR101"}, {"--ignore", "DR102,DR402"}} {
			var output bytes.Buffer
			args := append([]string{"--format", format, repository + "/testdata/projects/maisha"}, flags...)
			require.Equal(t, 1, cli.Command{Stdout: &output, Stderr: &output}.Main(args))
			require.NotContains(t, output.String(), "lcr^7cu6", "the SECRET_KEY, %s", args)
			require.NotContains(t, output.String(), "alfred", "the database password, %s", args)
		}
	}
}

// TestTheAssessmentMasksTheModelProjectsSecrets looks for them in excerpts, values
// and fixes.
func TestTheAssessmentMasksTheModelProjectsSecrets(t *testing.T) {
	for _, flags := range [][]string{nil, {"--format", "json"}, {"--pedantic"}, {"--exact"}, {"--ignore", "DR102,DR402"}, {"--explain-score"}} {
		var output bytes.Buffer
		args := append([]string{"report", repository + "/testdata/projects/maisha"}, flags...)
		require.Equal(t, 0, cli.Command{Stdout: &output, Stderr: &output}.Main(args))
		if len(flags) == 0 {
			require.Contains(t, output.String(), "\n+DEBUG = config('DEBUG', default='False', cast=bool)\n", "changes are shown")
		}
		require.NotContains(t, output.String(), "lcr^7cu6", "the SECRET_KEY, %s", args)
		require.NotContains(t, output.String(), "alfred", "the database password, %s", args)
	}
}

// TestSettingsMasksTheModelProjectsSecrets looks for them among the values.
func TestSettingsMasksTheModelProjectsSecrets(t *testing.T) {
	for _, flags := range [][]string{nil, {"--all"}, {"--format", "json"}, {"--setting", "SECRET_KEY", "--setting", "DATABASES"}} {
		var output bytes.Buffer
		args := append([]string{"settings", repository + "/testdata/projects/maisha"}, flags...)
		require.Equal(t, 0, cli.Command{Stdout: &output, Stderr: &output}.Main(args))
		require.Contains(t, output.String(), "SECRET_KEY", args)
		require.NotContains(t, output.String(), "lcr^7cu6", "the SECRET_KEY, %s", args)
		require.NotContains(t, output.String(), "alfred", "the database password, %s", args)
	}
}
