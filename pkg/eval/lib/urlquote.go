package lib

import (
	"strings"
	"unicode/utf8"
)

// alwaysSafe reports the bytes that urllib.parse.quote never escapes.
func alwaysSafe(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || strings.IndexByte("_.-~", b) >= 0
}

// quoteURL is urllib.parse.quote(s, safe). It reports false for text of which
// the bytes are not known.
func quoteURL(s, safe string) (string, bool) {
	const hex = "0123456789ABCDEF"
	if inTree(s) {
		return "", false
	}
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; alwaysSafe(c) || c < utf8.RuneSelf && strings.IndexByte(safe, c) >= 0 {
			b.WriteByte(c)
		} else {
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
	return b.String(), true
}

// unquoteURL is urllib.parse.unquote(s). It reports false where the bytes are
// not UTF-8: how many replacement characters Python writes is its own affair.
func unquoteURL(s string) (string, bool) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			high, ok := hexDigit(s[i+1])
			low, ok2 := hexDigit(s[i+2])
			if ok && ok2 {
				b.WriteByte(high<<4 | low)
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	out := b.String()
	return out, utf8.ValidString(out)
}

func hexDigit(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

func unquotePlus(s string) (string, bool) { return unquoteURL(strings.ReplaceAll(s, "+", " ")) }

// queryField is one name of a query string with all its values.
type queryField struct {
	name   string
	values []string
}

// parseQuery is urllib.parse.parse_qs(query): names in the order of their first
// appearance, fields without a value left out.
func parseQuery(query string) ([]queryField, bool) {
	var fields []queryField
	index := map[string]int{}
	for pair := range strings.SplitSeq(query, "&") {
		name, text, found := strings.Cut(pair, "=")
		if !found || text == "" {
			continue
		}
		name, ok := unquotePlus(name)
		text, ok2 := unquotePlus(text)
		if !ok || !ok2 {
			return nil, false
		}
		i, seen := index[name]
		if !seen {
			i = len(fields)
			index[name] = i
			fields = append(fields, queryField{name: name})
		}
		fields[i].values = append(fields[i].values, text)
	}
	return fields, true
}

func spacesToPlus(s string) string { return strings.ReplaceAll(s, " ", "+") }
