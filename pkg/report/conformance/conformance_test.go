package conformance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/report"
)

// TestEveryFormatOfEveryFixture is the one pass over all projects.
func TestEveryFormatOfEveryFixture(t *testing.T) {
	schemas := schemas(t)
	each(t, func(t *testing.T, f fixture) {
		out := written(t, f)
		for format, schema := range schemas {
			require.NoError(t, schema.Validate(document(t, out[format])), format)
		}
		requireSARIF(t, f, out["sarif"])
		requireCodeQuality(t, f, out["gitlab"])
		requireDiagnostics(t, f, out["rdjson"])
		requireJUnit(t, f, out["junit"])
		requireCommands(t, f, out["github"])
		requireNoSecrets(t, f, out)
	})
}

// TestEveryFormatIsHeld fails for a format that nobody thought of here.
func TestEveryFormatIsHeld(t *testing.T) {
	require.Equal(t, []string{"text", "json", "sarif", "github", "gitlab", "junit", "rdjson", "badge", "template"}, report.FormatNames())
}
