package lib

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// TestCasesOfEveryCharacter compares with another reading of Unicode's tables, of the
// same version. That folds Cherokee to small letters, as Unicode does no longer.
func TestCasesOfEveryCharacter(t *testing.T) {
	require.Equal(t, cases.UnicodeVersion, unicode.Version)
	lower := cases.Lower(language.Und, cases.HandleFinalSigma(false))
	upper, title, fold := cases.Upper(language.Und), cases.Title(language.Und, cases.NoLower), cases.Fold()
	for r := range unicode.MaxRune + 1 {
		text := string(r)
		want := [...]string{lower.String(text), upper.String(text), title.String(text), fold.String(text)}
		got := [...]string{lowerRune(r), upperRune(r), titleRune(r), foldRune(r)}
		if unicode.Is(unicode.Cherokee, r) {
			want[3] = got[3]
		}
		if got != want { // a million times require.Equal takes too long
			require.Equal(t, want, got, "lower, upper, title and folded case of %U", r)
		}
	}
}

func TestCherokeeFoldsToCapitals(t *testing.T) {
	for small, capital := range map[rune]string{0xab70: "\u13a0", 0xabbf: "\u13ef", 0x13f8: "\u13f0", 0x13f0: "\u13f0", 0x13a0: "\u13a0"} {
		require.Equal(t, capital, foldRune(small))
	}
}
