package lib

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/pyformat"
	"github.com/djready/djready/pkg/value"
)

// bytesClass models what settings do with bytes; other methods are unknown.
func bytesClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "bytes",
		New:  newBytes,
		Methods: map[string]eval.Model{
			"decode":     mayRaiseUnknown("UnicodeDecodeError", "", bytesDecode),
			"hex":        bytesMethod("str", bytesHex, "sep?", "bytes_per_sep?"),
			"startswith": bytesMethod("bool", bytesAffix(strings.HasPrefix), "prefix", "start?", "end?"),
			"endswith":   bytesMethod("bool", bytesAffix(strings.HasSuffix), "suffix", "start?", "end?"),
			"strip":      bytesMethod("bytes", bytesStrip(strings.Trim), "chars?"),
			"lstrip":     bytesMethod("bytes", bytesStrip(strings.TrimLeft), "chars?"),
			"rstrip":     bytesMethod("bytes", bytesStrip(strings.TrimRight), "chars?"),
			"lower":      bytesMethod("bytes", bytesCase('A', 'Z')),
			"upper":      bytesMethod("bytes", bytesCase('a', 'z')),
		},
	}
}

// codec is a text encoding.
type codec struct {
	name  string // as CPython's messages write it
	limit rune   // the first character that it cannot write; 0 for none
}

// findCodec knows the encodings that settings name, under their usual aliases.
func findCodec(name string) (codec, bool) {
	switch strings.ReplaceAll(strings.ToLower(name), "_", "-") {
	case "utf-8", "utf8", "u8":
		return codec{"utf-8", 0}, true
	case "ascii", "us-ascii":
		return codec{"ascii", 0x80}, true
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1":
		return codec{"latin-1", 0x100}, true
	}
	return codec{}, false
}

func strEncode(t *textCall) value.Traced {
	encoding, ok := findCodec(t.strOr(0, "utf-8"))
	if !ok {
		return unknownResult(t.Call, "bytes", "a text in another encoding")
	}
	if encoding.limit == 0 {
		return t.Pass(value.Bytes(t.text), t.Self)
	}
	var b strings.Builder
	position := 0
	for _, r := range t.text {
		switch {
		case r < encoding.limit:
			b.WriteByte(byte(r))
		case t.strOr(1, "strict") == "ignore":
		case t.strOr(1, "strict") == "replace":
			b.WriteByte('?')
		case t.strOr(1, "strict") == "strict":
			t.Raise("UnicodeEncodeError", encoding.complaint([]rune(t.text), position))
		default:
			return unknownResult(t.Call, "bytes", "a text in another encoding")
		}
		position++
	}
	return t.Pass(value.Bytes(b.String()), t.Self)
}

// complaint is the message about the characters from a position on.
func (e codec) complaint(text []rune, from int) string {
	to := from
	for to+1 < len(text) && text[to+1] >= e.limit {
		to++
	}
	what := "characters in position " + strconv.Itoa(from) + "-" + strconv.Itoa(to)
	if to == from {
		shown, _ := value.Quote(string(text[from]))
		what = "character " + pyformat.Escape(shown) + " in position " + strconv.Itoa(from)
	}
	return "'" + e.name + "' codec can't encode " + what + ": ordinal not in range(" + strconv.Itoa(int(e.limit)) + ")"
}

func bytesDecode(c *eval.Call) value.Traced {
	args := c.Bind("encoding?", "errors?")
	if reason := obstacle(everything(c)...); reason != "" {
		return unknownResult(c, "str", reason)
	}
	return decodeBytes(c, c.Self, args[0], args[1])
}

// decodeBytes is bytes.decode and str(data, encoding, errors).
func decodeBytes(c *eval.Call, data, encodingArg, errorsArg value.Traced) value.Traced {
	raw, isBytes := data.Value.(value.Bytes)
	name, ok1 := textOr(encodingArg, "utf-8")
	errors, ok2 := textOr(errorsArg, "strict")
	encoding, ok3 := findCodec(name)
	if !isBytes || !ok1 || !ok2 || !ok3 {
		return unknownResult(c, "str", "a byte string in another encoding")
	}
	s := string(raw)
	if encoding.limit == 0x100 {
		var b strings.Builder
		for i := range len(s) {
			b.WriteRune(rune(s[i]))
		}
		return c.Pass(value.Str(b.String()), data)
	}
	if isASCII(s) || encoding.limit == 0 && utf8.ValidString(s) {
		return c.Pass(value.Str(s), data)
	}
	if errors == "strict" {
		c.Raise("UnicodeDecodeError", "'"+encoding.name+"' codec can't decode bytes: invalid data")
	}
	return unknownResult(c, "str", "a byte string in another encoding")
}

// bytesMethod is a method of bytes that gives a value of the type result.
func bytesMethod(result string, run func(c *eval.Call, data string, args []value.Traced) (value.Value, bool), params ...string) eval.Model {
	return func(c *eval.Call) value.Traced {
		args := c.Bind(params...)
		reason := obstacle(everything(c)...)
		if data, ok := c.Self.Value.(value.Bytes); ok && reason == "" {
			if v, ok := run(c, string(data), args); ok {
				return c.Pass(v, c.Self)
			}
			reason = "a byte string"
		}
		return unknownResult(c, result, reason)
	}
}

func bytesHex(_ *eval.Call, data string, args []value.Traced) (value.Value, bool) {
	const digits = "0123456789abcdef"
	if given(args[0]) {
		return nil, false
	}
	var b strings.Builder
	for i := range len(data) {
		b.WriteByte(digits[data[i]>>4])
		b.WriteByte(digits[data[i]&15])
	}
	return value.Str(b.String()), true
}

func bytesAffix(has func(data, part string) bool) func(*eval.Call, string, []value.Traced) (value.Value, bool) {
	return func(c *eval.Call, data string, args []value.Traced) (value.Value, bool) {
		part, ok := args[0].Value.(value.Bytes)
		if !ok || given(args[1]) || given(args[2]) {
			return nil, false
		}
		return value.Bool(has(data, string(part))), true
	}
}

func bytesStrip(trim func(data, chars string) string) func(*eval.Call, string, []value.Traced) (value.Value, bool) {
	return func(_ *eval.Call, data string, args []value.Traced) (value.Value, bool) {
		chars, ok := args[0].Value.(value.Bytes)
		if isNone(args[0]) {
			chars, ok = " \t\n\r\v\f", true
		}
		if !ok || !isASCII(string(chars)) || !utf8.ValidString(data) {
			return nil, false // strings.Trim works on characters, not bytes
		}
		return value.Bytes(trim(data, string(chars))), true
	}
}

// bytesCase swaps the case of the ASCII letters from lo to hi.
func bytesCase(lo, hi byte) func(*eval.Call, string, []value.Traced) (value.Value, bool) {
	return func(_ *eval.Call, data string, _ []value.Traced) (value.Value, bool) {
		out := []byte(data)
		for i, b := range out {
			if lo <= b && b <= hi {
				out[i] = b ^ 0x20
			}
		}
		return value.Bytes(out), true
	}
}
