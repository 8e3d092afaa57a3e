package lib

import (
	"errors"
	"strings"
)

// Errors of shlexSplit, with shlex's own messages.
var (
	errNoClosing = errors.New("No closing quotation") //nolint:staticcheck // Python's own wording
	errNoEscaped = errors.New("No escaped character") //nolint:staticcheck // Python's own wording
)

// shlexSplit is list(shlex(text, posix=True)) with whitespace=delimiters and
// whitespace_split=True, as python-decouple's Csv sets it: quotes and
// backslashes count, and "#" hides the rest of its line.
func shlexSplit(text, delimiters string) ([]string, error) {
	s := shlexer{rest: []rune(text), delimiters: delimiters, state: ' '}
	var tokens []string
	for {
		token, quoted, err := s.token()
		if err != nil {
			return nil, err
		}
		if token == "" && !quoted {
			return tokens, nil
		}
		tokens = append(tokens, token)
	}
}

// shlexer is the state of CPython's shlex between tokens. State is ' ' between
// words, 'a' in a word, a quote or backslash inside one, 0 at the end.
type shlexer struct {
	rest       []rune
	delimiters string
	state      rune
}

func (s *shlexer) token() (token string, quoted bool, err error) {
	var word strings.Builder
	var outer rune // the state that a backslash returns to
	for s.state != 0 {
		if len(s.rest) == 0 {
			switch s.state {
			case '\'', '"':
				return "", false, errNoClosing
			case '\\':
				return "", false, errNoEscaped
			}
			s.state = 0
			break
		}
		char := s.rest[0]
		s.rest = s.rest[1:]
		switch s.state {
		case '\'', '"':
			quoted = true
			switch {
			case char == s.state:
				s.state = 'a'
			case char == '\\' && s.state == '"':
				outer, s.state = s.state, char
			default:
				word.WriteRune(char)
			}
		case '\\':
			// Inside quotes a backslash escapes only itself and the quote.
			if outer == '"' && char != '\\' && char != outer {
				word.WriteRune('\\')
			}
			word.WriteRune(char)
			s.state = outer
		default:
			switch {
			case strings.ContainsRune(s.delimiters, char):
				s.state = ' '
				if word.Len() > 0 || quoted {
					return word.String(), quoted, nil
				}
			case char == '#':
				s.skipLine()
				s.state = ' '
				if word.Len() > 0 || quoted {
					return word.String(), quoted, nil
				}
			case char == '\\':
				outer, s.state = 'a', char
			case char == '\'' || char == '"':
				s.state = char
			default:
				word.WriteRune(char)
				s.state = 'a'
			}
		}
	}
	return word.String(), quoted, nil
}

func (s *shlexer) skipLine() {
	for len(s.rest) > 0 {
		char := s.rest[0]
		s.rest = s.rest[1:]
		if char == '\n' {
			return
		}
	}
}
