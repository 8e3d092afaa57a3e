package lib

import (
	"errors"
	"math/big"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxDigits is CPython's limit on conversions between text and integers; more
// digits raise ValueError.
const maxDigits = 4300

// errTooManyDigits is the one failure to read a number that is not bad syntax.
//
//lint:ignore ST1005 Python's own wording
var errTooManyDigits = errors.New("Exceeds the limit (4300 digits) for integer string conversion")

var errNotANumber = errors.New("not a number")

// asciiNumber strips white space and turns decimal digits of all scripts into
// ASCII, as int() and float() do first.
func asciiNumber(text string) string {
	text = strings.TrimFunc(text, isSpace)
	if isASCII(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r < utf8.RuneSelf:
			return r
		case isSpace(r):
			return ' '
		}
		if d, ok := digitValue(r); ok {
			return '0' + d
		}
		return r
	}, text)
}

// digitValue uses that Unicode assigns decimal digits in runs of ten.
func digitValue(r rune) (rune, bool) {
	for _, part := range unicode.Nd.R16 {
		if lo, hi := rune(part.Lo), rune(part.Hi); lo <= r && r <= hi {
			return (r - lo) % 10, true
		}
	}
	for _, part := range unicode.Nd.R32 {
		if lo, hi := rune(part.Lo), rune(part.Hi); lo <= r && r <= hi {
			return (r - lo) % 10, true
		}
	}
	return 0, false
}

// parseInt is int(text, base) for a base of 0 or 2 to 36.
func parseInt(text string, base int) (*big.Int, error) {
	digits := asciiNumber(text)
	negative := strings.HasPrefix(digits, "-")
	if negative || strings.HasPrefix(digits, "+") {
		digits = digits[1:]
	}
	digits, base, ok := stripPrefix(digits, base)
	if !ok {
		return nil, errNotANumber
	}
	digits, ok = withoutUnderscores(digits)
	if !ok {
		return nil, errNotANumber
	}
	if base&(base-1) != 0 && len(digits) > maxDigits {
		return nil, errTooManyDigits
	}
	n, ok := new(big.Int).SetString(digits, base)
	if !ok || strings.ContainsAny(digits, "+-") {
		return nil, errNotANumber
	}
	if negative {
		n.Neg(n)
	}
	return n, nil
}

// stripPrefix removes 0x, 0o and 0b where the base allows them, with the one
// underscore that may follow, and decides what base 0 means.
func stripPrefix(digits string, base int) (string, int, bool) {
	if len(digits) >= 2 && digits[0] == '0' {
		prefixBase := map[byte]int{'x': 16, 'o': 8, 'b': 2}[digits[1]|0x20]
		if prefixBase != 0 && (base == 0 || base == prefixBase) {
			return strings.TrimPrefix(digits[2:], "_"), prefixBase, true
		}
	}
	if base != 0 {
		return digits, base, true
	}
	// "010" is not a number in base 0, but "000" is.
	leadingZero := strings.HasPrefix(digits, "0") && strings.Trim(digits, "0_") != ""
	return digits, 10, !leadingZero
}

// withoutUnderscores removes single underscores between digits; others are
// bad syntax.
func withoutUnderscores(digits string) (string, bool) {
	if digits == "" || strings.HasPrefix(digits, "_") || strings.HasSuffix(digits, "_") || strings.Contains(digits, "__") {
		return "", false
	}
	return strings.ReplaceAll(digits, "_", ""), true
}

// parseFloat is float(text).
func parseFloat(text string) (float64, error) {
	number := asciiNumber(text)
	unsigned := strings.ToLower(strings.TrimLeft(number, "+-"))
	switch unsigned {
	case "inf", "infinity", "nan":
		if len(number)-len(unsigned) > 1 {
			return 0, errNotANumber
		}
		f, err := strconv.ParseFloat(number[:len(number)-len(unsigned)]+unsigned, 64)
		if unsigned == "nan" {
			f, err = strconv.ParseFloat("nan", 64)
		}
		return f, err
	}
	plain, ok := plainFloat(number)
	if !ok {
		return 0, errNotANumber
	}
	f, err := strconv.ParseFloat(plain, 64)
	if errors.Is(err, strconv.ErrRange) {
		err = nil // Python, too, reads what is too large as infinite
	}
	return f, err
}

// plainFloat removes the underscores between digits and refuses what Go reads
// and Python does not, such as hexadecimal.
func plainFloat(number string) (string, bool) {
	for i := range len(number) {
		c := number[i]
		if c == '_' && !(i > 0 && isDigitByte(number[i-1]) && i+1 < len(number) && isDigitByte(number[i+1])) {
			return "", false
		}
		if !isDigitByte(c) && !strings.ContainsRune("+-.eE_", rune(c)) {
			return "", false
		}
	}
	return strings.ReplaceAll(number, "_", ""), true
}

func isDigitByte(c byte) bool { return '0' <= c && c <= '9' }
