package pyformat

import (
	"math"
	"strconv"
	"strings"
)

// floatStyle is how a float is written: CPython's PyOS_double_to_string.
type floatStyle struct {
	code      byte // 'e', 'f', 'g' or 'r'; never an upper-case one
	precision int  // ignored for 'r'
	alternate bool // keep the point and trailing zeros
	dotZero   bool // make it look like a float: "1.0", not "1"
	noNegZero bool // write what rounds to zero without a sign
}

// text writes f without padding or grouping, with "-" where it is negative.
func (s floatStyle) text(f float64) string {
	switch {
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 0):
		return strings.ToLower(strings.TrimPrefix(strconv.FormatFloat(f, 'f', -1, 64), "+"))
	}
	digits := s.digits(math.Abs(f))
	if math.Signbit(f) && !(s.noNegZero && strings.Trim(mantissa(digits), "0.") == "") {
		return "-" + digits
	}
	return digits
}

func mantissa(digits string) string {
	before, _, _ := strings.Cut(digits, "e")
	return before
}

func (s floatStyle) digits(f float64) string {
	switch s.code {
	case 'e', 'f':
		text := strconv.FormatFloat(f, s.code, s.precision, 64)
		if s.alternate && s.precision == 0 {
			before, exponent, found := strings.Cut(text, "e")
			text = before + "."
			if found {
				text += "e" + exponent
			}
		}
		return text
	case 'r':
		return s.general(f, -1, 17)
	}
	precision := max(s.precision, 1)
	return s.general(f, precision-1, precision)
}

// general is 'g' and 'r': the exponent is written when it is below -4 or the
// point lies beyond the precision.
func (s floatStyle) general(f float64, decimals, precision int) string {
	number, exponentText, _ := strings.Cut(strconv.FormatFloat(f, 'e', decimals, 64), "e")
	exponent, err := strconv.Atoi(exponentText)
	if err != nil {
		return number // cannot happen: 'e' always writes an exponent
	}
	digits := strings.Replace(number, ".", "", 1)
	keepZeros := s.alternate && s.code == 'g'
	if !keepZeros {
		digits = digits[:1] + strings.TrimRight(digits[1:], "0")
	}
	limit := precision
	if s.dotZero {
		limit-- // so that "1e+16" is not followed by a lonely ".0"
	}
	if point := exponent + 1; point <= -4 || point > limit {
		return s.scientific(digits, exponent)
	}
	return s.positional(digits, exponent+1)
}

func (s floatStyle) scientific(digits string, exponent int) string {
	text := digits[:1]
	if len(digits) > 1 || s.alternate {
		text += "." + digits[1:]
	}
	sign := "+"
	if exponent < 0 {
		sign, exponent = "-", -exponent
	}
	if exponent < 10 {
		sign += "0"
	}
	return text + "e" + sign + strconv.Itoa(exponent)
}

func (s floatStyle) positional(digits string, point int) string {
	switch {
	case point <= 0:
		digits = strings.Repeat("0", 1-point) + digits
		point = 1
	case point > len(digits):
		digits += strings.Repeat("0", point-len(digits))
	}
	whole, fraction := digits[:point], digits[point:]
	switch {
	case fraction != "":
		return whole + "." + fraction
	case s.dotZero:
		return whole + ".0"
	case s.alternate:
		return whole + "."
	}
	return whole
}
