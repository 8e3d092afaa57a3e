package lib

import (
	"errors"
	"strings"
)

// Errors of shlexSplit, with shlex's own messages.
var (
	//lint:ignore ST1005 Python's own wording
	errNoClosing = errors.New("No closing quotation")
	//lint:ignore ST1005 Python's own wording
	errNoEscaped = errors.New("No escaped character")
)

// shlexSplit is list(shlex(text, posix=True)) with whitespace=delimiters and
// whitespace_split=True, as python-decouple's Csv sets it: quotes and
// backslashes count, and "#" hides the rest of its line.
func shlexSplit(text, delimiters string) ([]string, error) {
	s := shlexer{rest: []rune(text), delimiters: delimiters, state: between}
	var tokens []string
	for {
		token, found, err := s.token()
		if err != nil {
			return nil, err
		}
		if !found {
			return tokens, nil
		}
		tokens = append(tokens, token)
	}
}

// The states of a shlexer, besides a quote or backslash, whichever it is in.
const (
	atEnd   rune = 0
	between rune = ' '
	inWord  rune = 'a'
)

// shlexer is CPython's shlex: its state outlives a token.
type shlexer struct {
	rest       []rune
	delimiters string
	state      rune
	outer      rune // the state that a backslash returns to
	word       strings.Builder
	quoted     bool
}

// token is the next token; an empty one counts only if it was quoted.
func (s *shlexer) token() (token string, found bool, err error) {
	s.word.Reset()
	s.quoted = false
	for s.state != atEnd {
		char, more := s.next()
		if !more {
			if err := s.end(); err != nil {
				return "", false, err
			}
			break
		}
		switch s.state {
		case '\'', '"':
			s.inQuotes(char)
		case '\\':
			s.escaped(char)
		default:
			if s.plain(char) {
				return s.word.String(), true, nil
			}
		}
	}
	return s.word.String(), s.started(), nil
}

func (s *shlexer) started() bool { return s.word.Len() > 0 || s.quoted }

func (s *shlexer) next() (rune, bool) {
	if len(s.rest) == 0 {
		return 0, false
	}
	char := s.rest[0]
	s.rest = s.rest[1:]
	return char, true
}

func (s *shlexer) end() error {
	switch s.state {
	case '\'', '"':
		return errNoClosing
	case '\\':
		return errNoEscaped
	}
	s.state = atEnd
	return nil
}

func (s *shlexer) inQuotes(char rune) {
	s.quoted = true
	switch {
	case char == s.state:
		s.state = inWord
	case char == '\\' && s.state == '"':
		s.outer, s.state = s.state, char
	default:
		s.word.WriteRune(char)
	}
}

// escaped takes the character behind a backslash, which inside quotes escapes
// only itself and the quote.
func (s *shlexer) escaped(char rune) {
	if s.outer == '"' && char != '\\' && char != s.outer {
		s.word.WriteByte('\\')
	}
	s.word.WriteRune(char)
	s.state = s.outer
}

// plain takes a character outside of quotes and reports whether a token ends.
func (s *shlexer) plain(char rune) bool {
	switch {
	case strings.ContainsRune(s.delimiters, char):
		s.state = between
		return s.started()
	case char == '#':
		for more := true; more && char != '\n'; {
			char, more = s.next()
		}
		s.state = between
		return s.started()
	case char == '\\':
		s.outer, s.state = inWord, char
	case char == '\'' || char == '"':
		s.state = char
	default:
		s.word.WriteRune(char)
		s.state = inWord
	}
	return false
}
