package lib

import (
	"strings"
	"unicode"
)

// caser maps characters as CPython does: with Unicode's full mappings
// ("ß" → "SS") and without a language.
type caser struct{ runes []rune }

func newCaser(text string) *caser { return &caser{[]rune(text)} }

// lowerAt is the lower case of the i-th character; a capital sigma depends on
// its neighbours.
func (c *caser) lowerAt(i int) string {
	if c.runes[i] == 'Σ' && c.endsWord(i) {
		return "ς"
	}
	return lowerRune(c.runes[i])
}

func (c *caser) upperAt(i int) string { return upperRune(c.runes[i]) }

func (c *caser) titleAt(i int) string { return titleRune(c.runes[i]) }

// endsWord is Unicode's rule for a final sigma: a cased letter before it and
// none after it, not counting what case ignores.
func (c *caser) endsWord(i int) bool {
	before := i - 1
	for before >= 0 && isCaseIgnorable(c.runes[before]) {
		before--
	}
	if before < 0 || !isCased(c.runes[before]) {
		return false
	}
	after := i + 1
	for after < len(c.runes) && isCaseIgnorable(c.runes[after]) {
		after++
	}
	return after == len(c.runes) || !isCased(c.runes[after])
}

// isCaseIgnorable is Unicode's Case_Ignorable: marks, modifiers, and the
// punctuation that stands inside words (MidLetter, MidNumLet, Single_Quote).
func isCaseIgnorable(r rune) bool {
	return strings.ContainsRune("'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a", r) ||
		unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}

// mapCase writes what f gives for each character.
func (c *caser) mapCase(f func(i int) string) string {
	var b strings.Builder
	for i := range c.runes {
		b.WriteString(f(i))
	}
	return b.String()
}

func lowerText(text string) string {
	c := newCaser(text)
	return c.mapCase(c.lowerAt)
}

func upperText(text string) string {
	c := newCaser(text)
	return c.mapCase(c.upperAt)
}

// foldText is str.casefold.
func foldText(text string) string {
	var b strings.Builder
	for _, r := range text {
		b.WriteString(foldRune(r))
	}
	return b.String()
}

func swapCase(text string) string {
	c := newCaser(text)
	return c.mapCase(func(i int) string {
		switch {
		case isUpper(c.runes[i]):
			return c.lowerAt(i)
		case isLower(c.runes[i]):
			return c.upperAt(i)
		}
		return string(c.runes[i])
	})
}

func capitalizeText(text string) string {
	c := newCaser(text)
	return c.mapCase(func(i int) string {
		if i == 0 {
			return c.titleAt(i)
		}
		return c.lowerAt(i)
	})
}

// titleText begins a word at every cased character behind one that is not.
func titleText(text string) string {
	c := newCaser(text)
	return c.mapCase(func(i int) string {
		if i > 0 && isCased(c.runes[i-1]) {
			return c.lowerAt(i)
		}
		return c.titleAt(i)
	})
}
