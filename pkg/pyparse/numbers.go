package pyparse

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// maxDecimalDigits is CPython's limit for decimal literals
// (sys.int_info.default_max_str_digits); longer ones are syntax errors.
const maxDecimalDigits = 4300

// number lowers an integer, float or imaginary literal. The grammar accepts
// Python 2's forms (0777, 10L) and stray underscores.
func (l *lowerer) number(n *node) pyast.Expr {
	text := l.source(n)
	last := text[len(text)-1] | 0x20
	isHex := len(text) > 1 && text[1]|0x20 == 'x'
	switch {
	case strings.HasSuffix(text, "_") || strings.Contains(text, "__") || strings.Contains(text, "_."):
		return l.invalid(n, "invalid underscore in a number")
	case last == 'l':
		return l.invalid(n, "Python 2 long integer: the file is not Python 3")
	case last == 'j' && !isHex:
		return l.imaginary(n, text[:len(text)-1])
	case n.kind == kindFloat:
		return l.float(n, text)
	}
	return l.integer(n, text)
}

func (l *lowerer) float(n *node, text string) pyast.Expr {
	value, err := parseFloat(text)
	if err {
		return l.invalid(n, "invalid number")
	}
	return &pyast.Float{At: n.at(), Value: value}
}

func (l *lowerer) imaginary(n *node, text string) pyast.Expr {
	value, err := parseFloat(text)
	if err {
		return l.invalid(n, "invalid number")
	}
	return &pyast.Imaginary{At: n.at(), Value: value}
}

// parseFloat rounds as CPython does; what is too large is infinite.
func parseFloat(text string) (value float64, invalid bool) {
	value, err := strconv.ParseFloat(strings.ReplaceAll(text, "_", ""), 64)
	if numError, ok := err.(*strconv.NumError); ok && numError.Err == strconv.ErrSyntax {
		return 0, true
	}
	return value, false
}

func (l *lowerer) integer(n *node, text string) pyast.Expr {
	digits, base := strings.ReplaceAll(text, "_", ""), 10
	if len(digits) > 1 && digits[0] == '0' {
		switch digits[1] | 0x20 {
		case 'x':
			digits, base = digits[2:], 16
		case 'o':
			digits, base = digits[2:], 8
		case 'b':
			digits, base = digits[2:], 2
		default:
			if strings.Trim(digits, "0") != "" {
				return l.invalid(n, "leading zeros in a decimal integer")
			}
		}
	}
	if small, err := strconv.ParseInt(digits, base, 64); err == nil {
		return &pyast.Int{At: n.at(), Value: big.NewInt(small)}
	}
	if base == 10 && len(digits) > maxDecimalDigits {
		return l.invalid(n, "a decimal integer of more than 4300 digits")
	}
	value, ok := new(big.Int).SetString(digits, base)
	if !ok {
		return l.invalid(n, "invalid number")
	}
	return &pyast.Int{At: n.at(), Value: value}
}
