package pyparse

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The ways a literal's escapes can have no value.
var (
	errTruncated   = errors.New("a truncated \\x, \\u or \\U escape")
	errMalformed   = errors.New("a malformed \\N escape")
	errTooLarge    = errors.New("an escape beyond the last Unicode character")
	errSurrogate   = errors.New("a literal with a lone surrogate, which is no text")
	errUnknownName = errors.New("a \\N escape with a name that is not in the table")
)

// unescape resolves the escapes of a literal that is not raw, as
// "String and Bytes literals" of the language reference says. An unknown
// escape stays as it is written.
func unescape(text string, bytes bool) (string, error) {
	var b strings.Builder
	b.Grow(len(text))
	for {
		i := strings.IndexByte(text, '\\')
		if i < 0 || i+1 == len(text) {
			b.WriteString(text)
			return b.String(), nil
		}
		b.WriteString(text[:i])
		text = text[i+1:]
		used, err := unescapeOne(&b, text, bytes)
		if err != nil {
			return "", err
		}
		text = text[used:]
	}
}

const simpleEscapes = `\'"abfnrtv`
const simpleValues = "\\'\"\a\b\f\n\r\t\v"

// unescapeOne resolves the escape whose text after the backslash is given and
// says how much of it was read.
func unescapeOne(b *strings.Builder, text string, bytes bool) (used int, err error) {
	c := text[0]
	if i := strings.IndexByte(simpleEscapes, c); i >= 0 {
		b.WriteByte(simpleValues[i])
		return 1, nil
	}
	switch {
	case c == '\n':
		return 1, nil
	case '0' <= c && c <= '7':
		return octal(b, text, bytes), nil
	case c == 'x':
		return hex(b, text, 2, bytes)
	case c == 'u' && !bytes:
		return hex(b, text, 4, false)
	case c == 'U' && !bytes:
		return hex(b, text, 8, false)
	case c == 'N' && !bytes:
		return named(b, text)
	}
	b.WriteByte('\\')
	return 0, nil
}

func octal(b *strings.Builder, text string, bytes bool) int {
	used, value := 0, 0
	for used < 3 && used < len(text) && '0' <= text[used] && text[used] <= '7' {
		value = value*8 + int(text[used]-'0')
		used++
	}
	if bytes {
		b.WriteByte(byte(value)) // CPython keeps the low eight bits
	} else {
		b.WriteRune(rune(value))
	}
	return used
}

func hex(b *strings.Builder, text string, digits int, bytes bool) (int, error) {
	if len(text) < 1+digits {
		return 0, errTruncated
	}
	for i := 1; i <= digits; i++ {
		if !isHexDigit(text[i]) {
			return 0, errTruncated
		}
	}
	value, err := strconv.ParseUint(text[1:1+digits], 16, 32)
	switch {
	case err != nil || value > utf8.MaxRune:
		return 0, errTooLarge
	case bytes:
		b.WriteByte(byte(value))
	case !utf8.ValidRune(rune(value)):
		return 0, errSurrogate
	default:
		b.WriteRune(rune(value))
	}
	return 1 + digits, nil
}

func isHexDigit(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}

func named(b *strings.Builder, text string) (int, error) {
	end := strings.IndexByte(text, '}')
	if len(text) < 2 || text[1] != '{' || end < 3 {
		return 0, errMalformed
	}
	r, ok := runesByName()[strings.ToUpper(text[2:end])]
	if !ok {
		return 0, errUnknownName
	}
	b.WriteRune(r)
	return end + 1, nil
}
