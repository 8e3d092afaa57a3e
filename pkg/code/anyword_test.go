package code

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The words are made of few letters, so that they overlap and hold one another.
func TestAnyWordFindsWhatASearchForEachWordFinds(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	word := func(least, most int) string {
		out := make([]byte, least+random.IntN(most-least+1))
		for i := range out {
			out[i] = "ab."[random.IntN(3)]
		}
		return string(out)
	}
	for range 3000 {
		words := []string{word(2, 6), word(2, 6), word(4, 8)}
		text := word(0, 40)
		var want uint64
		for i, w := range words {
			if strings.Contains(text, w) {
				want |= 1 << i
			}
		}
		require.Equal(t, want, newAnyWord(words...).in([]byte(text)), "%q in %q", words, text)
	}
}

func TestAnyWordOfTheVocabulary(t *testing.T) {
	words := vocabulary()
	require.Less(t, len(words), 64, "a bit for each, and one more")
	matcher := newAnyWord(words...)
	for i, w := range words {
		require.NotZero(t, matcher.in([]byte("é"+w))&(1<<i), w)
		require.NotZero(t, matcher.in([]byte(w+"é"))&(1<<i), w)
	}
	require.Zero(t, matcher.in([]byte(strings.Repeat("print('ok')\n", 100))))
	require.Zero(t, matcher.in(nil))
}

func BenchmarkAnyWord(b *testing.B) {
	text := []byte(strings.Repeat("    name = models.CharField(max_length=200)\n", 1000))
	matcher := newAnyWord(vocabulary()...)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		matcher.in(text)
	}
}
