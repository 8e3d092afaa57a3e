package publish

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAnAnalysisThatIsTooLarge(t *testing.T) {
	a := Analysis{SARIF: []byte(`{"version":"2.1.0"}`)}
	_, err := a.body(maxUpload)
	require.NoError(t, err)
	_, err = a.body(20)
	var f *Failure
	require.ErrorAs(t, err, &f)
	require.Regexp(t, `larger than the 10 MB that GitHub takes: it has \d\d bytes compressed`, f.Cause)
	require.Equal(t, Broken, f.Verdict)
}
