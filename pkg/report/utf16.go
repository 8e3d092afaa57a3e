package report

import (
	"unicode/utf16"
	"unicode/utf8"
)

// eachUnit calls visit with the UTF-16 code units of a text, decoded as browsers
// and Node.js decode UTF-8: a byte order mark stays, and a maximal ill-formed
// sequence of bytes gives one U+FFFD. (Go gives one for each of its bytes.)
func eachUnit(text string, visit func(uint16)) {
	for len(text) > 0 {
		if c := text[0]; c < utf8.RuneSelf {
			visit(uint16(c))
			text = text[1:]
			continue
		}
		r, size := utf8.DecodeRuneInString(text)
		if r == utf8.RuneError && size == 1 {
			size = illFormedLength(text)
		}
		text = text[size:]
		if high, low := utf16.EncodeRune(r); high != utf8.RuneError {
			visit(uint16(high))
			visit(uint16(low))
		} else {
			visit(uint16(r))
		}
	}
}

// illFormedLength is how many bytes the maximal subpart of an ill-formed
// sequence has (Unicode 17, section 3.9, table 3-7): the longest beginning of
// some well-formed sequence, at least one byte.
func illFormedLength(text string) int {
	length, low, high := sequence(text[0])
	n := 1
	for n < length && n < len(text) && low <= text[n] && text[n] <= high {
		n++
		low, high = 0x80, 0xBF
	}
	return n
}

// sequence gives the length of the sequence that a byte leads, and the range of
// its second byte.
func sequence(lead byte) (length int, low, high byte) {
	switch {
	case lead < 0xC2 || lead > 0xF4:
		return 1, 0, 0
	case lead < 0xE0:
		return 2, 0x80, 0xBF
	case lead == 0xE0:
		return 3, 0xA0, 0xBF
	case lead == 0xED:
		return 3, 0x80, 0x9F // no surrogates
	case lead < 0xF0:
		return 3, 0x80, 0xBF
	case lead == 0xF0:
		return 4, 0x90, 0xBF
	case lead == 0xF4:
		return 4, 0x80, 0x8F
	}
	return 4, 0x80, 0xBF
}
