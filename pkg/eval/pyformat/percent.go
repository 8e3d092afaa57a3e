package pyformat

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

// Percent is Python's format % args for a text.
func Percent(format string, args value.Value) (string, Outcome) {
	return outcome(percent(format, args))
}

func percent(format string, args value.Value) (string, error) {
	if !utf8.ValidString(format) {
		return "", errInvalid
	}
	p, err := newPercentage(format, args)
	if err != nil {
		return "", err
	}
	for p.pos < len(p.format) {
		r := p.format[p.pos]
		p.pos++
		if r != '%' {
			p.out.WriteRune(r)
			continue
		}
		if err := p.conversion(); err != nil {
			return "", err
		}
		if p.out.Len() > maxText {
			return "", errTooLong
		}
	}
	if p.next < len(p.args) && !p.isMapping {
		return "", typeError("not all arguments converted during string formatting")
	}
	return p.out.String(), nil
}

// percentage is the state of one formatting.
type percentage struct {
	format []rune
	pos    int
	args   []value.Traced
	next   int // the next argument
	// mapping is the right operand where "%(key)s" may ask it.
	mapping value.Value
	// isMapping says that left-over arguments are no error: CPython asks whether
	// the operand can be subscripted, which lists and byte strings can too.
	isMapping bool
	out       strings.Builder
}

func newPercentage(format string, args value.Value) (*percentage, error) {
	p := &percentage{format: []rune(format), args: []value.Traced{{Value: args}}}
	switch a := args.(type) {
	case *value.Tuple:
		if a.Open != nil {
			return nil, &undetermined{a.Open.Reason}
		}
		p.args = a.Items
	case *value.Dict, *value.List, value.Bytes:
		p.mapping, p.isMapping = args, true
	case value.Str, value.Int, value.Float, value.Bool, value.None, value.Path, value.Timedelta, *value.Set, value.Ellipsis:
	default: // it might be a tuple, a mapping, or have a __str__
		return nil, notKnown(args)
	}
	return p, nil
}

// directive is one conversion of the format.
type directive struct {
	minus, plus, blank, alternate, zero bool
	width, precision                    int // -1 where not given
	code                                rune
}

func (p *percentage) conversion() error {
	if r, ok := p.peek(); ok && r == '%' {
		p.pos++
		p.out.WriteByte('%')
		return nil
	}
	d := directive{width: -1, precision: -1}
	if err := p.key(); err != nil {
		return err
	}
	p.flags(&d)
	if err := p.size(&d); err != nil {
		return err
	}
	if r, ok := p.peek(); ok && (r == 'h' || r == 'l' || r == 'L') {
		p.pos++
	}
	code, ok := p.peek()
	if !ok {
		return valueError("incomplete format")
	}
	p.pos++
	d.code = code
	if code == '%' { // an error since 3.13, but a percent sign before
		return &undetermined{"a format whose meaning depends on the Python version"}
	}
	arg, err := p.argument()
	if err != nil {
		return err
	}
	text, err := p.convert(&d, arg)
	if err != nil {
		return err
	}
	p.out.WriteString(text)
	return nil
}

func (p *percentage) peek() (rune, bool) {
	if p.pos < len(p.format) {
		return p.format[p.pos], true
	}
	return 0, false
}

func (p *percentage) argument() (value.Value, error) {
	if p.next >= len(p.args) {
		return nil, typeError("not enough arguments for format string")
	}
	p.next++
	return p.args[p.next-1].Value, nil
}

// key reads "(name)" and makes its value the only argument.
func (p *percentage) key() error {
	if r, ok := p.peek(); !ok || r != '(' {
		return nil
	}
	if p.mapping == nil {
		return typeError("format requires a mapping")
	}
	start, depth := p.pos+1, 1
	for p.pos++; depth > 0; p.pos++ {
		r, ok := p.peek()
		if !ok {
			return valueError("incomplete format key")
		}
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		}
	}
	found, err := item(p.mapping, value.Str(string(p.format[start:p.pos-1])))
	if err != nil {
		return err
	}
	p.args, p.next = []value.Traced{{Value: found}}, 0
	return nil
}

func (p *percentage) flags(d *directive) {
	for {
		r, ok := p.peek()
		if !ok {
			return
		}
		switch r {
		case '-':
			d.minus = true
		case '+':
			d.plus = true
		case ' ':
			d.blank = true
		case '#':
			d.alternate = true
		case '0':
			d.zero = true
		default:
			return
		}
		p.pos++
	}
}

func (p *percentage) size(d *directive) error {
	width, given, err := p.number("width too big")
	if err != nil {
		return err
	}
	if given {
		d.minus = d.minus || width < 0
		d.width = max(width, -width)
	}
	if r, ok := p.peek(); ok && r == '.' {
		p.pos++
		precision, _, err := p.number("precision too big")
		if err != nil {
			return err
		}
		d.precision = max(precision, 0)
	}
	return nil
}

// number reads digits, or takes an argument for "*".
func (p *percentage) number(tooBig string) (n int, given bool, err error) {
	if r, ok := p.peek(); ok && r == '*' {
		p.pos++
		n, err = p.star(tooBig)
		return n, true, err
	}
	for r, ok := p.peek(); ok && '0' <= r && r <= '9'; r, ok = p.peek() {
		n, given = n*10+int(r-'0'), true
		p.pos++
		if n > maxText {
			return 0, true, errTooLong
		}
	}
	return n, given, nil
}

func (p *percentage) star(tooBig string) (int, error) {
	arg, err := p.argument()
	if err != nil {
		return 0, err
	}
	switch arg := arg.(type) {
	case value.Bool:
		if arg {
			return 1, nil
		}
		return 0, nil
	case value.Int:
		if !arg.IsInt64() {
			return 0, &exception{"OverflowError", "Python int too large to convert to C int"}
		}
		if n := arg.Int64(); n <= maxText && n >= -maxText {
			return int(n), nil
		}
		return 0, errTooLong
	case *value.Unknown:
		return 0, notKnown(arg)
	}
	return 0, typeError("* wants int")
}

func (p *percentage) unsupported(code rune) error {
	shown := code
	if code < 31 || code > 126 {
		shown = '?'
	}
	return valueError(fmt.Sprintf("unsupported format character '%c' (0x%x) at index %d", shown, code, p.pos-1))
}
