package lib

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// specialCases are the characters whose title or upper case is more than one character,
// as in "ß Ss SS": those of Unicode's SpecialCasing.txt that depend on no language. Of
// lower cases only that of İ is. x/text has the same in tables for all languages, one
// hundredth of the binary.
const specialCases = `
ß Ss SS
ŉ ʼN ʼN
ǰ J̌ J̌
ΐ Ϊ́ Ϊ́
ΰ Ϋ́ Ϋ́
և Եւ ԵՒ
ẖ H̱ H̱
ẗ T̈ T̈
ẘ W̊ W̊
ẙ Y̊ Y̊
ẚ Aʾ Aʾ
ὐ Υ̓ Υ̓
ὒ Υ̓̀ Υ̓̀
ὔ Υ̓́ Υ̓́
ὖ Υ̓͂ Υ̓͂
ᾀ ᾈ ἈΙ
ᾁ ᾉ ἉΙ
ᾂ ᾊ ἊΙ
ᾃ ᾋ ἋΙ
ᾄ ᾌ ἌΙ
ᾅ ᾍ ἍΙ
ᾆ ᾎ ἎΙ
ᾇ ᾏ ἏΙ
ᾈ ᾈ ἈΙ
ᾉ ᾉ ἉΙ
ᾊ ᾊ ἊΙ
ᾋ ᾋ ἋΙ
ᾌ ᾌ ἌΙ
ᾍ ᾍ ἍΙ
ᾎ ᾎ ἎΙ
ᾏ ᾏ ἏΙ
ᾐ ᾘ ἨΙ
ᾑ ᾙ ἩΙ
ᾒ ᾚ ἪΙ
ᾓ ᾛ ἫΙ
ᾔ ᾜ ἬΙ
ᾕ ᾝ ἭΙ
ᾖ ᾞ ἮΙ
ᾗ ᾟ ἯΙ
ᾘ ᾘ ἨΙ
ᾙ ᾙ ἩΙ
ᾚ ᾚ ἪΙ
ᾛ ᾛ ἫΙ
ᾜ ᾜ ἬΙ
ᾝ ᾝ ἭΙ
ᾞ ᾞ ἮΙ
ᾟ ᾟ ἯΙ
ᾠ ᾨ ὨΙ
ᾡ ᾩ ὩΙ
ᾢ ᾪ ὪΙ
ᾣ ᾫ ὫΙ
ᾤ ᾬ ὬΙ
ᾥ ᾭ ὭΙ
ᾦ ᾮ ὮΙ
ᾧ ᾯ ὯΙ
ᾨ ᾨ ὨΙ
ᾩ ᾩ ὩΙ
ᾪ ᾪ ὪΙ
ᾫ ᾫ ὫΙ
ᾬ ᾬ ὬΙ
ᾭ ᾭ ὭΙ
ᾮ ᾮ ὮΙ
ᾯ ᾯ ὯΙ
ᾲ Ὰͅ ᾺΙ
ᾳ ᾼ ΑΙ
ᾴ Άͅ ΆΙ
ᾶ Α͂ Α͂
ᾷ ᾼ͂ Α͂Ι
ᾼ ᾼ ΑΙ
ῂ Ὴͅ ῊΙ
ῃ ῌ ΗΙ
ῄ Ήͅ ΉΙ
ῆ Η͂ Η͂
ῇ ῌ͂ Η͂Ι
ῌ ῌ ΗΙ
ῒ Ϊ̀ Ϊ̀
ΐ Ϊ́ Ϊ́
ῖ Ι͂ Ι͂
ῗ Ϊ͂ Ϊ͂
ῢ Ϋ̀ Ϋ̀
ΰ Ϋ́ Ϋ́
ῤ Ρ̓ Ρ̓
ῦ Υ͂ Υ͂
ῧ Ϋ͂ Ϋ͂
ῲ Ὼͅ ῺΙ
ῳ ῼ ΩΙ
ῴ Ώͅ ΏΙ
ῶ Ω͂ Ω͂
ῷ ῼ͂ Ω͂Ι
ῼ ῼ ΩΙ
ﬀ Ff FF
ﬁ Fi FI
ﬂ Fl FL
ﬃ Ffi FFI
ﬄ Ffl FFL
ﬅ St ST
ﬆ St ST
ﬓ Մն ՄՆ
ﬔ Մե ՄԵ
ﬕ Մի ՄԻ
ﬖ Վն ՎՆ
ﬗ Մխ ՄԽ
`

// specialCase is the title and the upper case of one character.
type specialCase struct{ title, upper string }

var specialCaseOf = sync.OnceValue(func() map[rune]specialCase {
	cases := map[rune]specialCase{}
	for line := range strings.Lines(strings.TrimSpace(specialCases)) {
		fields := strings.Fields(line)
		r, _ := utf8.DecodeRuneInString(fields[0])
		cases[r] = specialCase{title: fields[1], upper: fields[2]}
	}
	return cases
})

func lowerRune(r rune) string {
	if r == 'İ' {
		return "i\u0307"
	}
	return string(unicode.ToLower(r))
}

func upperRune(r rune) string {
	if special, found := specialOf(r); found {
		return special.upper
	}
	return string(unicode.ToUpper(r))
}

func titleRune(r rune) string {
	if special, found := specialOf(r); found {
		return special.title
	}
	return string(unicode.ToTitle(r))
}

func specialOf(r rune) (special specialCase, found bool) {
	if r >= utf8.RuneSelf {
		special, found = specialCaseOf()[r]
	}
	return special, found
}

// foldRune is what a character becomes where case does not count: the small letters of
// its capital. Cherokee folds to its capitals, which came first.
func foldRune(r rune) string {
	switch {
	case r == 'ı':
		return "ı"
	case r == 'ẞ':
		return "ss"
	case unicode.Is(unicode.Cherokee, r):
		return upperRune(r)
	}
	var b strings.Builder
	for _, capital := range upperRune(r) {
		b.WriteString(lowerRune(capital))
	}
	return b.String()
}
