package lib

import (
	"unicode"
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

// isSpace is Python's str.isspace of one character: Unicode's white space and
// the ASCII separators.
func isSpace(r rune) bool {
	switch {
	case '\t' <= r && r <= '\r', 0x1c <= r && r <= ' ', r == 0x85, r == 0x2028, r == 0x2029:
		return true
	}
	return r > utf8.RuneSelf && unicode.Is(unicode.Zs, r)
}

// isLineEnd reports whether str.splitlines ends a line at r.
func isLineEnd(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

func isLower(r rune) bool { return unicode.In(r, unicode.Ll, unicode.Other_Lowercase) }

func isUpper(r rune) bool { return unicode.In(r, unicode.Lu, unicode.Other_Uppercase) }

func isTitle(r rune) bool { return unicode.Is(unicode.Lt, r) }

func isCased(r rune) bool { return isLower(r) || isUpper(r) || isTitle(r) }

// allRunes answers for a text what a question says of all its characters; the
// empty text answers No.
func allRunes(text string, question func(rune) value.Answer) value.Answer {
	answer := value.Known(text != "")
	for _, r := range text {
		answer = answer.And(question(r))
		if answer == value.No {
			return value.No
		}
	}
	return answer
}

func surely(question func(rune) bool) func(rune) value.Answer {
	return func(r rune) value.Answer { return value.Known(question(r)) }
}

// classified keeps a question to the characters that Unicode had assigned when
// our tables were made: of the others a newer Python may think differently.
func classified(question func(rune) value.Answer) func(rune) value.Answer {
	return func(r rune) value.Answer {
		if r >= utf8.RuneSelf && !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cc, unicode.Cf, unicode.Co) {
			return value.Unsure
		}
		return question(r)
	}
}

func isDecimalRune(r rune) value.Answer { return value.Known(unicode.Is(unicode.Nd, r)) }

// isDigitRune: which of the other numbers (superscripts, circled …) are digits
// Go's tables do not say.
func isDigitRune(r rune) value.Answer {
	if unicode.In(r, unicode.No) {
		return value.Unsure
	}
	return isDecimalRune(r)
}

// isNumericRune: some ideographs are numbers, which Go's tables do not say.
func isNumericRune(r rune) value.Answer {
	if unicode.Is(unicode.Han, r) && unicode.IsLetter(r) {
		return value.Unsure
	}
	return value.Known(unicode.IsNumber(r))
}

func isAlphaRune(r rune) value.Answer { return value.Known(unicode.IsLetter(r)) }

func isAlnumRune(r rune) value.Answer { return value.Known(unicode.IsLetter(r) || unicode.IsNumber(r)) }

func isPrintableRune(r rune) value.Answer { return value.Known(unicode.IsPrint(r)) }

// isIdentifier is certain for ASCII only: the rest needs Unicode's XID tables.
func isIdentifier(text string) value.Answer {
	answer := value.Known(text != "")
	for i, r := range text {
		switch {
		case r == '_', 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', i > 0 && '0' <= r && r <= '9':
		case r < utf8.RuneSelf:
			return value.No
		default:
			answer = value.Unsure
		}
	}
	return answer
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// onlyCase is str.islower and str.isupper: at least one cased character, and
// none of the other case.
func onlyCase(text string, wanted, other func(rune) bool) bool {
	found := false
	for _, r := range text {
		switch {
		case other(r) || isTitle(r):
			return false
		case wanted(r):
			found = true
		}
	}
	return found
}

func isTitleText(text string) bool {
	found, inWord := false, false
	for _, r := range text {
		switch {
		case isUpper(r) || isTitle(r):
			if inWord {
				return false
			}
			found, inWord = true, true
		case isLower(r):
			if !inWord {
				return false
			}
		default:
			inWord = false
		}
	}
	return found
}
