package pyformat

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

func formatStr(text, spec string) (string, error) {
	s, err := parseSpec(spec, "str", '<')
	if err != nil {
		return "", err
	}
	switch {
	case s.code != 0 && s.code != 's':
		return "", s.unknownCode("str")
	case s.sign == ' ':
		return "", valueError("Space not allowed in string format specifier")
	case s.sign != 0:
		return "", valueError("Sign not allowed in string format specifier")
	case s.noNegZero:
		return "", valueError("Negative zero coercion (z) not allowed in string format specifier")
	case s.alternate:
		return "", valueError("Alternate form (#) not allowed in string format specifier")
	case s.align == '=':
		return "", valueError("'=' alignment not allowed in string format specifier")
	case (s.width >= 0 || s.precision >= 0) && value.HasTreeRoot(text):
		return "", errTreeRoot
	case !utf8.ValidString(text):
		return "", errInvalid
	}
	if s.precision >= 0 {
		text = firstRunes(text, s.precision)
	}
	return s.pad("", text)
}

func firstRunes(text string, n int) string {
	for i := range text {
		if n == 0 {
			return text[:i]
		}
		n--
	}
	return text
}

// pad fills up to the width, between lead and body where the alignment is '='.
func (s *specification) pad(lead, body string) (string, error) {
	if err := tooLong(s.width); err != nil {
		return "", err
	}
	n := s.width - utf8.RuneCountInString(lead) - utf8.RuneCountInString(body)
	if n <= 0 {
		return lead + body, nil
	}
	fill := func(n int) string { return strings.Repeat(string(s.fill), n) }
	switch s.align {
	case '<':
		return lead + body + fill(n), nil
	case '^':
		return fill(n/2) + lead + body + fill(n-n/2), nil
	case '=':
		return lead + fill(n) + body, nil
	}
	return fill(n) + lead + body, nil
}
