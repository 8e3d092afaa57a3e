package merge_test

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/merge"
)

// FuzzJoin holds for any file that what is joined is valid JSON which, joined
// again, comes out the same; and that the tables can be written.
func FuzzJoin(f *testing.F) {
	for _, seed := range []string{
		good, bad, mild, none, bad + "{}", `{"version": 9}`, `{"version": 1, "findings": [{"rule": "a\nb", "severity": "low"}], "projects": []}`,
		`{"version": 1, "repositories": [{"name": "a|b<c>", "report": ` + bad + `}], "missing": ["x"]}`,
		`{"version": 1, "repositories": [{"name": "a", "report": {"version": 1, "repositories": []}}]}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		j, err := merge.Join([]merge.Input{input("shop", string(raw)), input("a", good)}, merge.Options{Expected: []string{"shop"}})
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		once := document(t, j)
		require.True(t, json.Valid([]byte(once)))
		require.True(t, utf8.ValidString(markdown(t, j)))
		again, err := merge.Join([]merge.Input{input("joined", once)}, merge.Options{})
		require.NoError(t, err)
		require.Equal(t, once, document(t, again))
	})
}
