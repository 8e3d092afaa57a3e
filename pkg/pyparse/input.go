package pyparse

import "bytes"

// parserInput is the text as tree-sitter gets it: of the same length, so that
// offsets stay, with what trips the grammar replaced by what does not. Names
// and literals are later read from the original text, so a replacement inside
// a string does no harm as long as it never makes or breaks a token.
func parserInput(text string) []byte {
	input := []byte(text)
	normaliseLineEnds(input)
	joinExceptStar(input)
	maskTemplateStrings(input)
	flattenDeepIndentation(input)
	return input
}

// normaliseLineEnds turns lone CRs, which end a line in Python but not in the
// grammar, into LFs.
func normaliseLineEnds(input []byte) {
	for i := 0; i < len(input); i++ {
		j := bytes.IndexByte(input[i:], '\r')
		if j < 0 {
			return
		}
		i += j
		if i+1 == len(input) || input[i+1] != '\n' {
			input[i] = '\n'
		}
	}
}

// joinExceptStar moves the star of "except *A" to the keyword: the grammar
// knows "except*" as one token only.
func joinExceptStar(input []byte) {
	const keyword = "except"
	for at := 0; ; {
		i := bytes.Index(input[at:], []byte(keyword))
		if i < 0 {
			return
		}
		start := at + i
		at = start + len(keyword)
		rest := bytes.TrimLeft(input[at:], " \t\f")
		star := len(input) - len(rest)
		if star > at && len(rest) > 0 && rest[0] == '*' && (start == 0 || !isWordByte(input[start-1])) {
			input[at], input[star] = '*', ' '
		}
	}
}

// maskTemplateStrings gives the template strings of PEP 750, which the grammar
// does not know, the prefix of f-strings, which have the same syntax.
func maskTemplateStrings(input []byte) {
	for i, c := range input {
		if c != '"' && c != '\'' {
			continue
		}
		start := i
		for start > 0 && isWordByte(input[start-1]) && i-start < 3 {
			start--
		}
		if p, ok := parsePrefix(string(input[start:i])); ok && p.template {
			for j := start; j < i; j++ {
				if input[j]|0x20 == 't' {
					input[j] = 'f'
				}
			}
		}
	}
}

func isWordByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}
