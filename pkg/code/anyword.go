package code

import "bytes"

// anyWord finds which of some words a text holds, in one pass over it that skips
// most bytes: the algorithm of Wu and Manber, with blocks of two bytes. No word may
// be shorter than two bytes, and there are at most 64.
type anyWord struct {
	words [][]byte
	// window is the length of the shortest word: of all words so many bytes count.
	window int
	// shift is how far the window may move when it ends in a block; 0 where a word
	// may begin with what the window holds.
	shift [1 << 12]uint8
	// ending are the words whose windows end in a block, as bits.
	ending [1 << 12]uint64
}

// block is where the tables have a block of two bytes; some share a place, which
// costs a look and no more.
func block(a, b byte) int { return (int(a)<<5 ^ int(b)) & (1<<12 - 1) }

func newAnyWord(words ...string) *anyWord {
	a := &anyWord{window: 1 << 7}
	for _, w := range words {
		a.words = append(a.words, []byte(w))
		a.window = min(a.window, len(w))
	}
	for i := range a.shift {
		a.shift[i] = uint8(a.window - 1)
	}
	for n, w := range a.words {
		for end := 1; end < a.window; end++ {
			at := block(w[end-1], w[end])
			a.shift[at] = min(a.shift[at], uint8(a.window-1-end))
			if end == a.window-1 {
				a.ending[at] |= 1 << n
			}
		}
	}
	return a
}

// in gives the words that a text holds, a bit for each.
func (a *anyWord) in(text []byte) (found uint64) {
	for end := a.window - 1; end < len(text); {
		at := block(text[end-1], text[end])
		if shift := int(a.shift[at]); shift > 0 {
			end += shift
			continue
		}
		rest := text[end-a.window+1:]
		for n, w := range a.words {
			if a.ending[at]&(1<<n) != 0 && bytes.HasPrefix(rest, w) {
				found |= 1 << n
			}
		}
		end++
	}
	return found
}
