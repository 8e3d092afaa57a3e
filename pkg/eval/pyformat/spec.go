package pyformat

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

// Spec is Python's format(v, spec).
func Spec(v value.Value, spec string) (string, Outcome) {
	return outcome(formatValue(v, spec))
}

func formatValue(v value.Value, spec string) (string, error) {
	if spec == "" {
		return str(v)
	}
	if !utf8.ValidString(spec) {
		return "", errInvalid
	}
	if value.HasTreeRoot(spec) {
		return "", errTreeRoot
	}
	switch v := v.(type) {
	case value.Str:
		return formatStr(string(v), spec)
	case value.Bool:
		n := value.NewInt(0)
		if v {
			n = value.NewInt(1)
		}
		return formatInt(n, spec, "bool")
	case value.Int:
		return formatInt(v, spec, "int")
	case value.Float:
		return formatFloat(float64(v), spec, "float")
	case value.None, value.Ellipsis, value.Bytes, value.Path, value.Timedelta,
		*value.List, *value.Tuple, *value.Dict, *value.Set:
		return "", typeError("unsupported format string passed to " + typeName(v) + ".__format__")
	}
	return "", notKnown(v)
}

// specification is a parsed format specification of the built-in types:
// [[fill]align][sign][z][#][0][width][grouping][.precision][type].
type specification struct {
	fill      rune
	align     rune
	sign      rune // 0 where none was given
	noNegZero bool
	alternate bool
	width     int // -1 where none was given
	grouping  rune
	precision int  // -1 where none was given
	code      rune // 0 where none was given
}

// specParser walks over the characters of a specification.
type specParser struct{ rest []rune }

func (p *specParser) peek(i int) rune {
	if i < len(p.rest) {
		return p.rest[i]
	}
	return 0
}

func (p *specParser) take(chars string) rune {
	if len(p.rest) > 0 && strings.ContainsRune(chars, p.rest[0]) {
		r := p.rest[0]
		p.rest = p.rest[1:]
		return r
	}
	return 0
}

// number reads decimal digits; -1 where there are none. A number too large for
// CPython is an error, one too large for us is capped: see pad.
func (p *specParser) number() (int, error) {
	n, digits := -1, 0
	for len(p.rest) > 0 && '0' <= p.rest[0] && p.rest[0] <= '9' {
		n = min(max(n, 0)*10+int(p.rest[0]-'0'), maxText+1)
		if n > 0 {
			digits++
		}
		p.rest = p.rest[1:]
	}
	if digits > 18 {
		return 0, valueError("Too many decimal digits in format string")
	}
	return n, nil
}

func parseSpec(spec, typeName string, defaultAlign rune) (specification, error) {
	p := specParser{rest: []rune(spec)}
	s := specification{fill: ' ', align: defaultAlign}
	filled, aligned := p.align(&s)
	s.sign = p.take(" +-")
	s.noNegZero = p.take("z") != 0
	s.alternate = p.take("#") != 0
	if !filled && p.peek(0) == '0' {
		p.rest = p.rest[1:]
		s.fill = '0'
		if !aligned && defaultAlign == '>' {
			s.align = '='
		}
	}
	var err error
	if s.width, err = p.number(); err != nil {
		return s, err
	}
	if err := p.grouping(&s); err != nil {
		return s, err
	}
	s.precision = -1
	if p.take(".") != 0 {
		if s.precision, err = p.number(); err != nil {
			return s, err
		}
		if s.precision < 0 {
			return s, valueError("Format specifier missing precision")
		}
	}
	if len(p.rest) > 1 {
		return s, valueError(fmt.Sprintf("Invalid format specifier '%s' for object of type '%s'", spec, typeName))
	}
	s.code = p.peek(0)
	return s, s.checkGrouping(defaultAlign == '<')
}

// align reads [[fill]align] and reports which of the two were given.
func (p *specParser) align(s *specification) (filled, aligned bool) {
	isAlign := func(r rune) bool { return r != 0 && strings.ContainsRune("<>=^", r) }
	switch {
	case len(p.rest) >= 2 && isAlign(p.peek(1)):
		s.fill, s.align = p.rest[0], p.rest[1]
		p.rest = p.rest[2:]
		return true, true
	case isAlign(p.peek(0)):
		s.align = p.rest[0]
		p.rest = p.rest[1:]
		return false, true
	}
	return false, false
}

func (p *specParser) grouping(s *specification) error {
	s.grouping = p.take(",")
	underscore := p.take("_")
	if underscore != 0 {
		if s.grouping != 0 {
			return valueError("Cannot specify both ',' and '_'.")
		}
		s.grouping = underscore
	}
	if next := p.take(","); next != 0 {
		if s.grouping == '_' {
			return valueError("Cannot specify both ',' and '_'.")
		}
		return valueError("Cannot specify ',' with ','.")
	}
	return nil
}

// checkGrouping: texts cannot be grouped, not even without a type.
func (s *specification) checkGrouping(isText bool) error {
	if isText && s.grouping != 0 && s.code == 0 {
		return valueError(fmt.Sprintf("Cannot specify '%c' with 's'.", s.grouping))
	}
	if s.grouping == 0 || s.code == 0 || strings.ContainsRune("defgEG%F", s.code) ||
		s.grouping == '_' && strings.ContainsRune("boxX", s.code) {
		return nil
	}
	if s.code > ' ' && s.code < 128 {
		return valueError(fmt.Sprintf("Cannot specify '%c' with '%c'.", s.grouping, s.code))
	}
	return valueError(fmt.Sprintf(`Cannot specify '%c' with '\x%x'.`, s.grouping, s.code))
}

func (s *specification) unknownCode(typeName string) error {
	if s.code > ' ' && s.code < 128 {
		return valueError(fmt.Sprintf("Unknown format code '%c' for object of type '%s'", s.code, typeName))
	}
	return valueError(fmt.Sprintf(`Unknown format code '\x%x' for object of type '%s'`, s.code, typeName))
}

// tooLong guards every place where a width or precision makes text.
func tooLong(n int) error {
	if n > maxText {
		return errTooLong
	}
	return nil
}
