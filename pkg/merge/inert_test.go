package merge

import (
	"bytes"
	"encoding/json"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// TestJSONIsInert joins a report that says what a terminal and GitHub's runner
// obey: neither does, and a reader gets it to the letter.
func TestJSONIsInert(t *testing.T) {
	const say = "##[error]x \u009b31m \u202e \x7f \U000e0001 \"\\"
	said, err := json.Marshal(say)
	require.NoError(t, err)
	content := bytes.ReplaceAll(scored("4.1", "critical", "«»"), []byte(`"«»"`), said)
	j := joined(t, map[string][]byte{"shop": content})

	var document, overview bytes.Buffer
	require.NoError(t, j.JSON(&document))
	require.NoError(t, j.Overview(nil).JSON(&overview))
	for _, text := range []string{document.String(), overview.String()} {
		require.Contains(t, text, "error]x")
		require.NotContains(t, text, "##[")
		for _, r := range text {
			require.True(t, r == '\n' || unicode.IsGraphic(r), "%q", r)
		}
	}
	again := joined(t, map[string][]byte{"all": document.Bytes()})
	require.Equal(t, say, again.Repositories[0].detail().Findings[0].Message)
}
