package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// EnvironOptions are the arguments of Env.read_env.
type EnvironOptions struct {
	// ParseComments is parse_comments=True: "#" ends an unquoted value.
	ParseComments bool
}

var (
	environLine    = lazyregexp.New(`^(?s:(?:export )?([A-Za-z_0-9]+)=(.*))$`)
	environComment = lazyregexp.New(`(?s)^[\s\v\x{1c}-\x{1f}\x{85}\p{Z}]*'(.*)'[\s\v\x{1c}-\x{1f}\x{85}\p{Z}]*(?:#.*)?$`)
	environEscape  = lazyregexp.New(`\\(.)`)
)

// EnvironFile reads a .env file as django-environ 0.14 does (Env.read_env).
// Blanks around "=" make a line invalid, blanks at the end belong to the
// value, and references are resolved when a variable is read, not here.
func EnvironFile(f *source.File, options EnvironOptions) *EnvFile {
	result := &EnvFile{}
	if tooLarge(f, maxTextSize, &result.Problems) {
		return result
	}
	for _, line := range pythonLines(f) {
		text := line.Text()
		m := environLine.FindStringSubmatchIndex(text)
		if m == nil {
			if text != "" && text[0] != '#' {
				result.Problems.add(line, "django-environ ignores this line")
			}
			continue
		}
		if len(result.Assignments) >= maxFacts {
			break
		}
		start := line.Span.Start
		result.Assignments = append(result.Assignments, EnvAssignment{
			Name: text[m[2]:m[3]], Value: environValue(text[m[4]:m[5]], options), Known: true,
			Location: at(f, start+m[4], start+m[5]), Line: lineOf(f, start),
		})
	}
	return result
}

func environValue(value string, options EnvironOptions) string {
	switch {
	case !options.ParseComments:
		value = enclosed(value, '\'')
	case environComment.MatchString(value):
		value = environComment.FindStringSubmatch(value)[1]
	default:
		value, _, _ = strings.Cut(value, "#")
	}
	if inner := enclosed(value, '"'); len(inner) < len(value) {
		return environEscape.ReplaceAllStringFunc(inner, func(escape string) string {
			if strings.Contains("rnt", escape[1:]) {
				return escape
			}
			return escape[1:]
		})
	}
	return value
}

// enclosed is the value without its quotes, or as it is.
func enclosed(value string, quote byte) string {
	if n := len(value); n >= 2 && value[0] == quote && value[n-1] == quote {
		return value[1 : n-1]
	}
	return value
}

// pythonLines are the lines of str.splitlines, which ends lines at more than
// line feeds.
func pythonLines(f *source.File) []source.Location {
	var lines []source.Location
	text := f.Text()
	start := 0
	for i, r := range text {
		switch r {
		case '\n', '\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\u0085', '\u2028', '\u2029':
			if r == '\n' && i > 0 && text[i-1] == '\r' {
				start = i + 1
				continue
			}
			lines = append(lines, at(f, start, i))
			start = i + len(string(r))
		}
	}
	if start < len(text) {
		lines = append(lines, at(f, start, len(text)))
	}
	return lines
}
