package lib

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/value"
)

// errJSON is any JSONDecodeError; its message is of no interest.
var errJSON = errors.New("not a JSON text")

// maxJSONDepth bounds nesting, far below Python's own limit for real data.
const maxJSONDepth = 200

// jsonDecoder is CPython's json.loads: unlike encoding/json it keeps the order
// of keys and the size of numbers, and it knows NaN and Infinity.
type jsonDecoder struct {
	c    *eval.Call
	from value.Traced
	rest string
	// unclear is set by text of which Python's reading cannot be represented:
	// a lone surrogate, very deep nesting.
	unclear bool
}

func (d *jsonDecoder) document() (value.Traced, error) {
	if strings.HasPrefix(d.rest, "\uFEFF") {
		return value.Traced{}, errJSON
	}
	v, err := d.value(0)
	if err != nil {
		return value.Traced{}, err
	}
	d.space()
	if d.rest != "" {
		return value.Traced{}, errJSON
	}
	return v, nil
}

func (d *jsonDecoder) space() { d.rest = strings.TrimLeft(d.rest, " \t\n\r") }

func (d *jsonDecoder) take(prefix string) bool {
	rest, ok := strings.CutPrefix(d.rest, prefix)
	d.rest = rest
	return ok
}

func (d *jsonDecoder) pass(v value.Value) value.Traced { return d.c.Pass(v, d.from) }

// jsonWords are the constants, Python's own among them.
var jsonWords = []struct {
	word string
	v    value.Value
}{
	{"null", value.None{}}, {"true", value.Bool(true)}, {"false", value.Bool(false)},
	{"NaN", value.Float(math.NaN())}, {"Infinity", value.Float(math.Inf(1))}, {"-Infinity", value.Float(math.Inf(-1))},
}

var jsonNumber = lazyregexp.New(`^(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?`)

func (d *jsonDecoder) value(depth int) (value.Traced, error) {
	d.space()
	if depth > maxJSONDepth {
		d.unclear, d.rest = true, ""
		return d.pass(value.None{}), nil
	}
	switch {
	case d.take("{"):
		return d.object(depth)
	case d.take("["):
		return d.array(depth)
	case d.take(`"`):
		s, err := d.text()
		return d.pass(value.Str(s)), err
	}
	for _, w := range jsonWords {
		if d.take(w.word) {
			return d.pass(w.v), nil
		}
	}
	m := jsonNumber.FindStringSubmatch(d.rest)
	if m == nil {
		return value.Traced{}, errJSON
	}
	d.rest = d.rest[len(m[0]):]
	if m[2] == "" && m[3] == "" {
		n, err := parseInt(m[1], 10)
		if err != nil {
			d.unclear = true
			return d.pass(value.None{}), nil
		}
		return d.pass(value.Int{Int: n}), nil
	}
	f, _ := strconv.ParseFloat(m[0], 64) // out of range gives an infinity, as in Python
	return d.pass(value.Float(f)), nil
}

func (d *jsonDecoder) array(depth int) (value.Traced, error) {
	list := value.NewList()
	d.space()
	if d.take("]") {
		return d.pass(list), nil
	}
	for {
		item, err := d.value(depth + 1)
		if err != nil {
			return item, err
		}
		list.Items = append(list.Items, item)
		d.space()
		switch {
		case d.unclear || d.take("]"):
			return d.pass(list), nil
		case !d.take(","):
			return value.Traced{}, errJSON
		}
	}
}

func (d *jsonDecoder) object(depth int) (value.Traced, error) {
	dict := value.NewDict()
	d.space()
	if d.take("}") {
		return d.pass(dict), nil
	}
	for {
		d.space()
		if !d.take(`"`) {
			return value.Traced{}, errJSON
		}
		key, err := d.text()
		if err != nil {
			return value.Traced{}, err
		}
		d.space()
		if !d.take(":") {
			return value.Traced{}, errJSON
		}
		item, err := d.value(depth + 1)
		if err != nil {
			return item, err
		}
		dict.Set(d.pass(value.Str(key)), item)
		d.space()
		switch {
		case d.unclear || d.take("}"):
			return d.pass(dict), nil
		case !d.take(","):
			return value.Traced{}, errJSON
		}
	}
}

// text reads a string behind its opening quote.
func (d *jsonDecoder) text() (string, error) {
	var b strings.Builder
	for {
		i := strings.IndexFunc(d.rest, func(r rune) bool { return r == '"' || r == '\\' || r < ' ' })
		if i < 0 || d.rest[i] < ' ' {
			return "", errJSON
		}
		b.WriteString(d.rest[:i])
		quote := d.rest[i]
		d.rest = d.rest[i+1:]
		if quote == '"' {
			return b.String(), nil
		}
		if d.rest == "" {
			return "", errJSON
		}
		escape := d.rest[0]
		d.rest = d.rest[1:]
		if escape == 'u' {
			r, err := d.unicodeEscape()
			if err != nil {
				return "", err
			}
			b.WriteRune(r)
			continue
		}
		n := strings.IndexByte(`"\/bfnrt`, escape)
		if n < 0 {
			return "", errJSON
		}
		b.WriteByte("\"\\/\b\f\n\r\t"[n])
	}
}

func (d *jsonDecoder) unicodeEscape() (rune, error) {
	r, err := d.hex4()
	if err != nil || !utf16.IsSurrogate(r) {
		return r, err
	}
	if strings.HasPrefix(d.rest, `\u`) {
		d.rest = d.rest[2:]
		low, err := d.hex4()
		if err != nil {
			return 0, err
		}
		if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
			return pair, nil
		}
	}
	d.unclear = true // Go's text cannot hold a lone surrogate
	return utf8.RuneError, nil
}

func (d *jsonDecoder) hex4() (rune, error) {
	if len(d.rest) < 4 || strings.Trim(d.rest[:4], "0123456789abcdefABCDEF") != "" {
		return 0, errJSON
	}
	n, err := strconv.ParseUint(d.rest[:4], 16, 32)
	d.rest = d.rest[4:]
	return rune(n), err
}
