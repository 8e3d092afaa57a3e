package pyparse

import (
	"bytes"
	"compress/flate"
	"flag"
	"fmt"
	"os"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/runenames"
)

var update = flag.Bool("update", false, "write the table of names anew")

// TestNamesAreUpToDate holds the embedded names against those of x/text.
func TestNamesAreUpToDate(t *testing.T) {
	want := map[string]rune{}
	var table bytes.Buffer
	before := rune(0)
	for r := rune(0); r <= utf8.MaxRune; r++ {
		name := runenames.Name(r)
		if name == "" || name[0] == '<' {
			continue
		}
		if r != before+1 {
			fmt.Fprintf(&table, "%d\t", r-before)
		}
		fmt.Fprintln(&table, name)
		want[name], before = r, r
	}
	if *update {
		require.NoError(t, os.WriteFile("runenames.flate", compressed(t, table.Bytes()), 0o644))
		return
	}
	require.Greater(t, len(want), 30_000)
	require.Equal(t, len(want), len(runesByName()), "run go generate")
	for name, r := range want {
		require.Equal(t, r, runesByName()[name], "%s: run go generate", name)
	}
}

func compressed(t *testing.T, text []byte) []byte {
	var out bytes.Buffer
	w, err := flate.NewWriter(&out, flate.BestCompression)
	require.NoError(t, err)
	_, err = w.Write(text)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}
