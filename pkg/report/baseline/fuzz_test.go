package baseline

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzRead holds for any bytes that what is read and written again reads the
// same and is written the same, and that an error is one line.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		`{"format": "djready-baseline", "version": 1, "findings": [` +
			`{"rule": "DR101", "name": "debug-enabled", "subject": "DEBUG", "confidence": "high", "modules": ["b", "a"], "file": "a.py", "count": 2},` +
			`{"rule": "DR102", "shape": "x\u0000", "confidence": "low", "file": "\ud800"}]}`,
		`{"format": "djready-baseline", "version": 2}`, `{"findings": [{"rule": "DR1", "identity": "DR1//a/b@c", "confidence": "high"}]}`,
		`{"runs": [{"results": [{"ruleId": "DR1", "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a%2"}}}]}]}]}`,
		"{\n", "[]", "",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if _, err := ReadAny(raw); err != nil {
			require.NotContains(t, err.Error(), "\n")
		}
		b, err := Read(raw)
		if err != nil {
			require.NotContains(t, err.Error(), "\n")
			return
		}
		once := rewritten(t, b)
		again, err := Read([]byte(once))
		require.NoError(t, err)
		require.ElementsMatch(t, b.entries, again.entries)
		require.Equal(t, once, rewritten(t, again))
	})
}

func rewritten(t *testing.T, b *Baseline) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, Write(&out, b.entries))
	return strings.ToValidUTF8(out.String(), "\uFFFD")
}
