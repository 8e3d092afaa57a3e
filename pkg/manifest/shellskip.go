package manifest

import "strings"

// wordEnd is the end of the shell word that starts at i.
func wordEnd(text string, i int) int {
	for i < len(text) {
		switch text[i] {
		case ' ', '\t', '\r', '\n', ';', '&', '|', '(', ')', '<', '>':
			return i
		case '\\':
			i = min(i+2, len(text))
			if strings.HasSuffix(text[:i], "\\\r") && i < len(text) && text[i] == '\n' {
				i++
			}
		case '\'':
			i = skipTo(text, i+1, '\'')
		case '"':
			i = skipDoubleQuotes(text, i)
		case '`':
			i = skipBackquotes(text, i)
		case '$':
			i = skipDollar(text, i)
		default:
			i++
		}
	}
	return i
}

// skipTo is the offset after the next c, or the end.
func skipTo(text string, i int, c byte) int {
	if n := strings.IndexByte(text[min(i, len(text)):], c); n >= 0 {
		return i + n + 1
	}
	return len(text)
}

func skipDoubleQuotes(text string, i int) int {
	for i++; i < len(text); {
		switch text[i] {
		case '"':
			return i + 1
		case '\\':
			i += 2
		case '$':
			i = skipDollar(text, i)
		case '`':
			i = skipBackquotes(text, i)
		default:
			i++
		}
	}
	return len(text)
}

func skipBackquotes(text string, i int) int {
	for i++; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '`':
			return i + 1
		}
	}
	return len(text)
}

func skipDollar(text string, i int) int {
	if i+1 < len(text) {
		switch text[i+1] {
		case '(':
			return skipParentheses(text, i+1)
		case '{':
			return skipBraces(text, i+1)
		}
	}
	return i + 1
}

// skipParentheses passes $(…) from its "(". Brackets are counted, quotes are
// passed over; recursion is avoided because nesting is the author's choice.
func skipParentheses(text string, i int) int { return skipNested(text, i, '(', ')') }

func skipBraces(text string, i int) int { return skipNested(text, i, '{', '}') }

func skipNested(text string, i int, open, closing byte) int {
	depth := 0
	for i < len(text) {
		switch c := text[i]; {
		case c == '\\':
			i++
		case c == '\'':
			i = skipTo(text, i+1, '\'') - 1
		case c == open:
			depth++
		case c == closing:
			depth--
			if depth == 0 {
				return i + 1
			}
		}
		i++
	}
	return len(text)
}
