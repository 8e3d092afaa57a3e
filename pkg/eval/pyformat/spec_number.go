package pyformat

import (
	"math"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

// maxDigits is CPython's limit on decimal conversions of integers.
const maxDigits = 4300

func formatInt(n value.Int, spec, typeName string) (string, error) {
	s, err := parseSpec(spec, typeName, '>')
	if err != nil {
		return "", err
	}
	switch s.code {
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		f, err := intToFloat(n)
		if err != nil {
			return "", err
		}
		return s.float(f)
	case 0, 'b', 'c', 'd', 'o', 'x', 'X', 'n':
		return s.integer(n)
	}
	return "", s.unknownCode(typeName)
}

func intToFloat(n value.Int) (float64, error) {
	f, _ := new(big.Float).SetInt(n.Int).Float64()
	if math.IsInf(f, 0) {
		return 0, &exception{"OverflowError", "int too large to convert to float"}
	}
	return f, nil
}

func (s *specification) integer(n value.Int) (string, error) {
	switch {
	case s.precision >= 0:
		return "", valueError("Precision not allowed in integer format specifier")
	case s.noNegZero:
		return "", valueError("Negative zero coercion (z) not allowed in integer format specifier")
	}
	if s.code == 'c' {
		return s.char(n)
	}
	base, prefix, group := 10, "", 3
	switch s.code {
	case 'b':
		base, prefix, group = 2, "0b", 4
	case 'o':
		base, prefix, group = 8, "0o", 4
	case 'x', 'X':
		base, prefix, group = 16, "0x", 4
	}
	digits, err := integerDigits(n, base)
	if err != nil {
		return "", err
	}
	if s.code == 'X' {
		digits, prefix = strings.ToUpper(digits), "0X"
	}
	if !s.alternate {
		prefix = ""
	}
	return s.number(s.signOf(n.Sign() < 0)+prefix, digits, "", group)
}

func (s *specification) char(n value.Int) (string, error) {
	switch {
	case s.sign != 0:
		return "", valueError("Sign not allowed with integer format specifier 'c'")
	case s.alternate:
		return "", valueError("Alternate form (#) not allowed with integer format specifier 'c'")
	}
	text, err := character(n)
	if err != nil {
		return "", err
	}
	return s.pad("", text)
}

// character is the text of one code point. Surrogates are characters to Python
// but not to Unicode text.
func character(n value.Int) (string, error) {
	if n.Sign() < 0 || !n.IsInt64() || n.Int64() > utf8.MaxRune {
		return "", &exception{"OverflowError", "%c arg not in range(0x110000)"}
	}
	r := rune(n.Int64())
	if !utf8.ValidRune(r) {
		return "", errInvalid
	}
	return string(r), nil
}

// integerDigits writes the absolute value. The powers of two have no limit in
// CPython, only ours.
func integerDigits(n value.Int, base int) (string, error) {
	if n.BitLen() > maxText || base == 10 && n.BitLen() > 4*maxDigits {
		return "", errTooLong
	}
	digits := new(big.Int).Abs(n.Int).Text(base)
	if base == 10 && len(digits) > maxDigits {
		return "", errTooLong
	}
	return digits, nil
}

func (s *specification) signOf(negative bool) string {
	switch {
	case negative:
		return "-"
	case s.sign == '+' || s.sign == ' ':
		return string(s.sign)
	}
	return ""
}

func formatFloat(f float64, spec, typeName string) (string, error) {
	s, err := parseSpec(spec, typeName, '>')
	if err != nil {
		return "", err
	}
	switch s.code {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', '%', 'n':
		return s.float(f)
	}
	return "", s.unknownCode(typeName)
}

func (s *specification) float(f float64) (string, error) {
	if err := tooLong(s.precision); err != nil {
		return "", err
	}
	style := floatStyle{code: 'f', precision: s.precision, alternate: s.alternate, noNegZero: s.noNegZero}
	tail := ""
	switch s.code {
	case 0:
		style.dotZero = true
		style.code = 'g'
		if s.precision < 0 {
			style.code = 'r'
		}
	case 'e', 'E':
		style.code = 'e'
	case 'g', 'G', 'n':
		style.code = 'g'
	case '%':
		f *= 100
		tail = "%"
	}
	if style.precision < 0 {
		style.precision = 6
	}
	text := style.text(f)
	if s.code == 'E' || s.code == 'F' || s.code == 'G' {
		text = strings.ToUpper(text)
	}
	text, negative := strings.CutPrefix(text, "-")
	whole := len(text) - len(strings.TrimLeft(text, "0123456789"))
	return s.number(s.signOf(negative), text[:whole], text[whole:]+tail, 3)
}

// number groups the whole digits and pads. Zeros that fill up to the width are
// grouped too, as if they were digits.
func (s *specification) number(lead, digits, rest string, group int) (string, error) {
	if err := tooLong(s.width); err != nil {
		return "", err
	}
	if s.grouping != 0 && digits != "" {
		width := 0
		if s.fill == '0' && s.align == '=' {
			width = s.width - len(lead) - len(rest)
		}
		digits = groupDigits(digits, string(s.grouping), group, width)
	}
	return s.pad(lead, digits+rest)
}

func groupDigits(digits, separator string, size, width int) string {
	var groups []string
	for {
		n := min(size, max(len(digits), width, 1))
		start := max(len(digits)-n, 0)
		part := digits[start:]
		groups = append(groups, strings.Repeat("0", n-len(part))+part)
		digits = digits[:start]
		width -= n
		if digits == "" && width <= 0 {
			break
		}
		width -= len(separator)
	}
	var b strings.Builder
	for i := len(groups) - 1; i >= 0; i-- {
		b.WriteString(groups[i])
		if i > 0 {
			b.WriteString(separator)
		}
	}
	return b.String()
}
