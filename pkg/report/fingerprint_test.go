package report

import (
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// The vectors are the output of github/codeql-action's own code.
func TestLineHashIsGitHubs(t *testing.T) {
	var file struct {
		Vectors []struct {
			Name   string
			Input  string `json:"input_base64"`
			Hashes []string
		}
	}
	f, err := os.Open("testdata/fingerprint-vectors.json.gz")
	require.NoError(t, err)
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	require.NoError(t, err)
	require.NoError(t, json.NewDecoder(unzipped).Decode(&file))

	checked := 0
	for _, vector := range file.Vectors {
		t.Run(vector.Name, func(t *testing.T) {
			input, err := base64.StdEncoding.DecodeString(vector.Input)
			require.NoError(t, err)
			var got []string
			EachLineHash(string(input), func(line int, hash LineHash) {
				got = append(got, hash.String())
				require.Len(t, got, line)
			})
			require.Equal(t, vector.Hashes, got)
			checked += len(got)
		})
	}
	require.Equal(t, 2762, checked)
}

func TestIllFormedBytesCountAsBrowsersCountThem(t *testing.T) {
	const bad = 0xFFFD
	for input, want := range map[string][]uint16{
		"\xE2\x82\n":           {bad, '\n'},
		"\xF0\x9F\x90\n":       {bad, '\n'},
		"\xFF":                 {bad},
		"\xC0\x80":             {bad, bad},
		"\xC3":                 {bad},
		"\xE0\x80\x80":         {bad, bad, bad},
		"\xED\xA0\x80":         {bad, bad, bad},
		"\xF0\x80\x80\x80":     {bad, bad, bad, bad},
		"\xF4\x90\x80\x80":     {bad, bad, bad, bad},
		"\xF1\x80\x80\xE9a":    {bad, bad, 'a'},
		"\uFEFFé😀":             {0xFEFF, 0xE9, 0xD83D, 0xDE00},
		"\xE1\x80\xE2\xF0\x91": {bad, bad, bad},
	} {
		var got []uint16
		eachUnit(input, func(unit uint16) { got = append(got, unit) })
		require.Equal(t, want, got, "%q", input)
	}
}

func TestFingerprintsTellFindingsOfOneLineApart(t *testing.T) {
	file := source.NewFile("a.py", "x = [1, 2]\ny = 3\n")
	twin := source.NewFile("b.py", file.Text())
	finding := func(check *lint.Check, at source.Location) lint.Finding { return lint.Finding{Check: check, At: at} }
	r := &lint.Report{Findings: []lint.Finding{
		finding(debugEnabled, at(t, file, "1")),
		finding(debugEnabled, at(t, file, "2")),
		finding(hstsDisabled, at(t, file, "2")),
		finding(debugEnabled, at(t, file, "3")),
		finding(debugEnabled, at(t, twin, "1")),
		finding(debugEnabled, source.Location{}),
		finding(debugEnabled, source.Location{}),
	}}
	got := Fingerprints(r)
	first := got[0]
	require.Regexp(t, `^[0-9a-f]+:1$`, first)
	require.NotEqual(t, first, got[3])
	require.Equal(t, []string{
		first, first + ":2", first, got[3], first,
		"c129715d7a2bc9a3:1", "c129715d7a2bc9a3:1:2", // the hash of an empty file
	}, got)
}
