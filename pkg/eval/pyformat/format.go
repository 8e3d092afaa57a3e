package pyformat

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

// maxNesting is how deep CPython lets specifications hold fields.
const maxNesting = 2

// Attribute is Python's getattr(v, name), for fields such as "{a.b}". It may
// give an Unknown.
type Attribute func(v value.Value, name string) value.Value

// Format is Python's format.format(*args, **kwargs). A nil attribute makes
// the text of every "{a.b}" unknown.
func Format(format string, args []value.Value, kwargs map[string]value.Value, attribute Attribute) (string, Outcome) {
	find := func(name string) (value.Value, error) {
		if v, ok := kwargs[name]; ok {
			return v, nil
		}
		return nil, keyError(value.Str(name))
	}
	return outcome(newFormatter(args, find, attribute).format(format, maxNesting))
}

// FormatMap is Python's format.format_map(mapping), of a dict.
func FormatMap(format string, mapping value.Value, attribute Attribute) (string, Outcome) {
	find := func(name string) (value.Value, error) { return item(mapping, value.Str(name)) }
	f := newFormatter(nil, find, attribute)
	f.isMap = true
	return outcome(f.format(format, maxNesting))
}

type formatter struct {
	args      []value.Value
	isMap     bool
	find      func(name string) (value.Value, error)
	attribute Attribute
	auto      int  // the next automatic number
	manual    bool // a field was numbered by hand
}

func newFormatter(args []value.Value, find func(string) (value.Value, error), attribute Attribute) *formatter {
	return &formatter{args: args, find: find, attribute: attribute}
}

func (f *formatter) format(format string, depth int) (string, error) {
	if depth <= 0 {
		return "", valueError("Max string recursion exceeded")
	}
	if !utf8.ValidString(format) {
		return "", errInvalid
	}
	var b strings.Builder
	p := fieldParser{text: format}
	for p.pos < len(p.text) {
		literal, field, err := p.next()
		if err != nil {
			return "", err
		}
		b.WriteString(literal)
		if field != nil {
			text, err := f.field(field, depth)
			if err != nil {
				return "", err
			}
			b.WriteString(text)
		}
		if b.Len() > maxText {
			return "", errTooLong
		}
	}
	return b.String(), nil
}

func (f *formatter) field(field *replacementField, depth int) (string, error) {
	v, err := f.lookup(field.name)
	if err != nil {
		return "", err
	}
	if field.conversion != 0 {
		text, err := convert(v, field.conversion)
		if err != nil {
			return "", err
		}
		v = value.Str(text)
	}
	spec := field.spec
	if field.nested {
		if spec, err = f.format(spec, depth-1); err != nil {
			return "", err
		}
	}
	return formatValue(v, spec)
}

// convert is the text of a replacement field's conversion: !s, !r or !a.
func convert(v value.Value, conversion rune) (string, error) {
	switch conversion {
	case 's':
		return str(v)
	case 'r':
		return repr(v)
	case 'a':
		return ascii(v)
	}
	if conversion > ' ' && conversion < 127 {
		return "", valueError("Unknown conversion specifier " + string(conversion))
	}
	return "", valueError(`Unknown conversion specifier \x` + strconv.FormatInt(int64(conversion), 16))
}

// lookup finds "first.attribute[item]…".
func (f *formatter) lookup(name string) (value.Value, error) {
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		end = len(name)
	}
	v, err := f.first(name[:end])
	for rest := name[end:]; err == nil && rest != ""; {
		v, rest, err = f.step(v, rest)
	}
	return v, err
}

func (f *formatter) first(name string) (value.Value, error) {
	index, numbered := fieldIndex(name)
	switch {
	case name != "" && !numbered:
		return f.find(name)
	case f.isMap:
		return nil, valueError("Format string contains positional fields")
	case name == "" && f.manual:
		return nil, valueError("cannot switch from manual field specification to automatic field numbering")
	case name == "":
		index = f.auto
		f.auto++
	case f.auto > 0:
		return nil, valueError("cannot switch from automatic field numbering to manual field specification")
	default:
		f.manual = true
	}
	if index >= len(f.args) {
		return nil, &exception{"IndexError", "Replacement index " + strconv.Itoa(index) + " out of range for positional args tuple"}
	}
	return f.args[index], nil
}

// fieldIndex reads a name of decimal digits alone.
func fieldIndex(name string) (int, bool) {
	if name == "" || strings.Trim(name, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(name)
	if err != nil {
		return maxText, true // out of range for anything
	}
	return n, true
}

func (f *formatter) step(v value.Value, rest string) (value.Value, string, error) {
	switch rest[0] {
	case '.':
		rest = rest[1:]
		end := strings.IndexAny(rest, ".[")
		if end < 0 {
			end = len(rest)
		}
		if end == 0 {
			return nil, "", valueError("Empty attribute in format string")
		}
		if f.attribute == nil {
			return nil, "", &undetermined{"an attribute of a value of type " + v.Type()}
		}
		return f.attribute(v, rest[:end]), rest[end:], nil
	case '[':
		key, after, found := strings.Cut(rest[1:], "]")
		if !found {
			return nil, "", valueError("Missing ']' in format string")
		}
		if key == "" {
			return nil, "", valueError("Empty attribute in format string")
		}
		var index value.Value = value.Str(key)
		if n, ok := fieldIndex(key); ok {
			index = value.NewInt(int64(n))
		}
		got, err := item(v, index)
		return got, after, err
	}
	return nil, "", valueError("Only '.' or '[' may follow ']' in format field specifier")
}
