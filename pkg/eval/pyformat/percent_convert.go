package pyformat

import (
	"math"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

// convert writes one argument as the directive says.
func (p *percentage) convert(d *directive, arg value.Value) (string, error) {
	switch d.code {
	case 's', 'r', 'a':
		return d.text(arg)
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return d.integer(arg)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return d.float(arg)
	case 'c':
		return d.character(arg)
	}
	return "", p.unsupported(d.code)
}

func (d *directive) text(arg value.Value) (string, error) {
	write := map[rune]func(value.Value) (string, error){'s': str, 'r': repr, 'a': ascii}[d.code]
	text, err := write(arg)
	if err != nil {
		return "", err
	}
	if (d.width >= 0 || d.precision >= 0) && value.HasTreeRoot(text) {
		return "", errTreeRoot
	}
	if d.precision >= 0 {
		text = firstRunes(text, d.precision)
	}
	return d.pad("", text, ' '), nil
}

func (d *directive) character(arg value.Value) (string, error) {
	n, isInt := asInt(arg)
	text, isText := arg.(value.Str)
	switch {
	case isInt:
		c, err := character(n)
		if err != nil {
			return "", err
		}
		return d.pad("", c, ' '), nil
	case isText && value.HasTreeRoot(string(text)):
		return "", errTreeRoot
	case isText && utf8.RuneCountInString(string(text)) == 1:
		return d.pad("", string(text), ' '), nil
	case value.IsUnknown(arg) || !isPlain(arg):
		return "", notKnown(arg)
	}
	return "", typeError("%c requires int or char")
}

func (d *directive) integer(arg value.Value) (string, error) {
	n, err := d.number(arg)
	if err != nil {
		return "", err
	}
	base, prefix := 10, ""
	switch d.code {
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+string(d.code)
	}
	digits, err := integerDigits(n, base)
	if err != nil {
		return "", err
	}
	if d.code == 'X' {
		digits = strings.ToUpper(digits)
	}
	digits = strings.Repeat("0", max(d.precision-len(digits), 0)) + digits
	if !d.alternate {
		prefix = ""
	}
	return d.pad(d.sign(n.Sign() < 0)+prefix, digits, d.numberFill()), nil
}

// number is the argument of an integer conversion; only the decimal ones take
// a float.
func (d *directive) number(arg value.Value) (value.Int, error) {
	if n, ok := asInt(arg); ok {
		return n, nil
	}
	decimal := d.code == 'd' || d.code == 'i' || d.code == 'u'
	if f, ok := arg.(value.Float); ok && decimal {
		switch {
		case math.IsNaN(float64(f)):
			return value.Int{}, valueError("cannot convert float NaN to integer")
		case math.IsInf(float64(f), 0):
			return value.Int{}, &exception{"OverflowError", "cannot convert float infinity to integer"}
		}
		n, _ := big.NewFloat(float64(f)).Int(nil)
		return value.Int{Int: n}, nil
	}
	if !isPlain(arg) {
		return value.Int{}, notKnown(arg)
	}
	wanted := "an integer"
	if decimal {
		wanted = "a real number"
	}
	return value.Int{}, typeError("%" + string(d.code) + " format: " + wanted + " is required, not " + typeName(arg))
}

func (d *directive) float(arg value.Value) (string, error) {
	var f float64
	if n, ok := asInt(arg); ok {
		var err error
		if f, err = intToFloat(n); err != nil {
			return "", err
		}
	} else if x, ok := arg.(value.Float); ok {
		f = float64(x)
	} else if !isPlain(arg) {
		return "", notKnown(arg)
	} else {
		return "", typeError("must be real number, not " + typeName(arg))
	}
	style := floatStyle{code: byte(d.code) | 0x20, precision: d.precision, alternate: d.alternate}
	if d.precision < 0 {
		style.precision = 6
	}
	text := style.text(f)
	if d.code < 'a' {
		text = strings.ToUpper(text)
	}
	text, negative := strings.CutPrefix(text, "-")
	return d.pad(d.sign(negative), text, d.numberFill()), nil
}

func (d *directive) sign(negative bool) string {
	switch {
	case negative:
		return "-"
	case d.plus:
		return "+"
	case d.blank:
		return " "
	}
	return ""
}

func (d *directive) numberFill() rune {
	if d.zero && !d.minus {
		return '0'
	}
	return ' '
}

// pad fills up to the width; zeros go between the sign and the digits.
func (d *directive) pad(lead, body string, fill rune) string {
	n := d.width - utf8.RuneCountInString(lead) - utf8.RuneCountInString(body)
	padding := strings.Repeat(string(fill), max(n, 0))
	switch {
	case d.minus:
		return lead + body + padding
	case fill == '0':
		return lead + padding + body
	}
	return padding + lead + body
}

func asInt(v value.Value) (value.Int, bool) {
	switch v := v.(type) {
	case value.Int:
		return v, true
	case value.Bool:
		if v {
			return value.NewInt(1), true
		}
		return value.NewInt(0), true
	}
	return value.Int{}, false
}

// isPlain reports whether v is of a built-in type, so that what it cannot do
// is certain.
func isPlain(v value.Value) bool {
	switch v.(type) {
	case value.None, value.Ellipsis, value.Bool, value.Int, value.Float, value.Str, value.Bytes,
		value.Path, value.Timedelta, *value.List, *value.Tuple, *value.Dict, *value.Set:
		return true
	}
	return false
}
