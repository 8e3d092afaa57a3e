package value

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// maxText bounds the text that Repr and String make.
	maxText = 1 << 20
	// maxReprDepth bounds the nesting that Repr follows.
	maxReprDepth = 50
	// maxDigits is CPython's own limit on the conversion of integers to text
	// (sys.set_int_max_str_digits); beyond it str(int) raises ValueError.
	maxDigits = 4300
)

// Repr is Python's repr(v). It reports false where the text is not known: for
// an Unknown inside, an open container, a set of several items (whose order
// nobody knows), an object, text under TreeRoot, and text of over 1 MiB.
func Repr(v Value) (string, bool) {
	w := reprWriter{}
	w.write(v)
	if w.failed {
		return "", false
	}
	return w.text.String(), true
}

// String is Python's str(v), with the same limits; text under TreeRoot is given.
func String(v Value) (string, bool) {
	switch v := v.(type) {
	case Str:
		return string(v), len(v) <= maxText
	case Path:
		return string(v), len(v) <= maxText
	case Timedelta:
		return timedeltaText(v), true
	}
	return Repr(v)
}

// HasTreeRoot reports whether text holds a path under TreeRoot, so that its
// length and its letters are not known.
func HasTreeRoot(text string) bool { return strings.Contains(text, TreeRoot[1:]) }

// reprWriter writes one representation; a part that is not known fails it all.
type reprWriter struct {
	text   strings.Builder
	inside []Value // the containers being written, outermost first
	failed bool
}

func (w *reprWriter) put(text string) {
	if w.failed || w.text.Len()+len(text) > maxText {
		w.failed = true
		return
	}
	w.text.WriteString(text)
}

func (w *reprWriter) write(v Value) {
	if w.failed {
		return
	}
	switch v := v.(type) {
	case None:
		w.put("None")
	case Ellipsis:
		w.put("Ellipsis")
	case Bool:
		w.put(boolText(v))
	case Int:
		w.integer(v)
	case Float:
		w.put(FloatRepr(float64(v)))
	case Str:
		w.quoted(string(v))
	case Bytes:
		w.put(quoteBytes(string(v)))
	case Path:
		w.put("PosixPath(")
		w.quoted(string(v))
		w.put(")")
	case Timedelta:
		w.put(timedeltaRepr(v))
	default:
		w.container(v)
	}
}

func boolText(b Bool) string {
	if b {
		return "True"
	}
	return "False"
}

func (w *reprWriter) integer(v Int) {
	// Four bits make at least one decimal digit, so this also bounds the work.
	if v.BitLen() > 4*maxDigits {
		w.failed = true
		return
	}
	text := v.String()
	w.failed = w.failed || len(strings.TrimPrefix(text, "-")) > maxDigits
	w.put(text)
}

func (w *reprWriter) quoted(text string) {
	quoted, ok := Quote(text)
	w.failed = w.failed || !ok
	w.put(quoted)
}

func (w *reprWriter) container(v Value) {
	for _, outer := range w.inside {
		if outer == v {
			w.put(recursionMark(v))
			return
		}
	}
	if len(w.inside) >= maxReprDepth {
		w.failed = true
		return
	}
	w.inside = append(w.inside, v)
	switch v := v.(type) {
	case *List:
		w.items("[", v.Items, "]", v.Open)
	case *Tuple:
		closing := ")"
		if len(v.Items) == 1 {
			closing = ",)"
		}
		w.items("(", v.Items, closing, v.Open)
	case *Set:
		w.set(v)
	case *Dict:
		w.dict(v)
	default:
		w.failed = true
	}
	w.inside = w.inside[:len(w.inside)-1]
}

func recursionMark(v Value) string {
	switch v.(type) {
	case *Dict:
		return "{...}"
	case *Tuple:
		return "(...)"
	}
	return "[...]"
}

func (w *reprWriter) items(opening string, items []Traced, closing string, open *Unknown) {
	w.failed = w.failed || open != nil
	w.put(opening)
	for i, item := range items {
		if w.failed {
			return
		}
		if i > 0 {
			w.put(", ")
		}
		w.write(item.Value)
	}
	w.put(closing)
}

func (w *reprWriter) set(s *Set) {
	w.failed = w.failed || s.Open != nil || s.Len() > 1
	opening, closing := "{", "}"
	switch {
	case s.Len() == 0:
		opening, closing = s.Type()+"(", ")"
	case s.Frozen:
		opening, closing = "frozenset({", "})"
	}
	w.items(opening, s.Items(), closing, s.Open)
}

func (w *reprWriter) dict(d *Dict) {
	w.failed = w.failed || d.Open != nil
	w.put("{")
	for i, e := range d.Entries() {
		if w.failed {
			return
		}
		if i > 0 {
			w.put(", ")
		}
		w.write(e.Key.Value)
		w.put(": ")
		w.write(e.Value.Value)
	}
	w.put("}")
}

// FloatRepr is Python's repr of a float: the shortest text that reads back as
// the same number.
func FloatRepr(f float64) string {
	switch {
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	scientific := strconv.FormatFloat(f, 'e', -1, 64)
	_, exponent, _ := strings.Cut(scientific, "e")
	if e, err := strconv.Atoi(exponent); err == nil && (e < -4 || e >= 16) {
		return scientific
	}
	text := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(text, ".") {
		text += ".0"
	}
	return text
}

// Quote is Python's repr of a text. It reports false where that is not known:
// under TreeRoot, for text that is not valid Unicode, and for characters that
// newer versions of Unicode, and so of Python, may have made printable.
func Quote(text string) (string, bool) {
	if HasTreeRoot(text) || !utf8.ValidString(text) || len(text) > maxText {
		return "", false
	}
	if isPlain(text) {
		return "'" + text + "'", true
	}
	var b strings.Builder
	quote := quoteFor(text)
	b.WriteByte(quote)
	for _, r := range text {
		switch {
		case r == rune(quote) || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case !unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Z):
			return "", false
		default:
			b.WriteString(escape(r))
		}
	}
	b.WriteByte(quote)
	return b.String(), true
}

// isPlain reports whether a text is its own representation between single quotes.
func isPlain(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || c == '\'' || c == '\\' {
			return false
		}
	}
	return true
}

// quoteFor chooses double quotes only for text that holds single ones alone.
func quoteFor(text string) byte {
	if strings.Contains(text, "'") && !strings.Contains(text, `"`) {
		return '"'
	}
	return '\''
}

func escape(r rune) string {
	switch {
	case r == '\n':
		return `\n`
	case r == '\r':
		return `\r`
	case r == '\t':
		return `\t`
	case r <= 0xff:
		return fmt.Sprintf(`\x%02x`, r)
	case r <= 0xffff:
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}

func quoteBytes(data string) string {
	var b strings.Builder
	quote := quoteFor(data)
	b.WriteByte('b')
	b.WriteByte(quote)
	for i := range len(data) {
		switch c := data[i]; {
		case c == quote || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < ' ' || c >= 0x7f:
			b.WriteString(escape(rune(c)))
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte(quote)
	return b.String()
}
