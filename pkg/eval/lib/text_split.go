package lib

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// trimText is str.strip, lstrip and rstrip: chars nil means white space.
func trimText(text string, chars *string, left, right bool) string {
	drop := isSpace
	if chars != nil {
		drop = func(r rune) bool { return strings.ContainsRune(*chars, r) }
	}
	if left {
		text = strings.TrimLeftFunc(text, drop)
	}
	if right {
		text = strings.TrimRightFunc(text, drop)
	}
	return text
}

// splitSpace is str.split without a separator; limit < 0 means no limit. What
// is left behind the last split keeps its trailing white space.
func splitSpace(text string, limit int) []string {
	var out []string
	rest := strings.TrimLeftFunc(text, isSpace)
	for rest != "" {
		end := strings.IndexFunc(rest, isSpace)
		if end < 0 || limit >= 0 && len(out) >= limit {
			return append(out, rest)
		}
		out = append(out, rest[:end])
		rest = strings.TrimLeftFunc(rest[end:], isSpace)
	}
	return out
}

// rsplitSpace is str.rsplit without a separator.
func rsplitSpace(text string, limit int) []string {
	var out []string
	rest := strings.TrimRightFunc(text, isSpace)
	for rest != "" {
		start := strings.LastIndexFunc(rest, isSpace)
		if start < 0 || limit >= 0 && len(out) >= limit {
			out = append(out, rest)
			break
		}
		_, size := utf8.DecodeRuneInString(rest[start:])
		out = append(out, rest[start+size:])
		rest = strings.TrimRightFunc(rest[:start], isSpace)
	}
	slices.Reverse(out)
	return out
}

// splitAt is str.split with a separator, which is not empty.
func splitAt(text, separator string, limit int) []string {
	if limit < 0 {
		return strings.Split(text, separator)
	}
	return strings.SplitN(text, separator, limit+1)
}

// rsplitAt is str.rsplit with a separator, which is not empty.
func rsplitAt(text, separator string, limit int) []string {
	var out []string
	for limit < 0 || len(out) < limit {
		i := strings.LastIndex(text, separator)
		if i < 0 {
			break
		}
		out = append(out, text[i+len(separator):])
		text = text[:i]
	}
	out = append(out, text)
	slices.Reverse(out)
	return out
}

// splitLines is str.splitlines.
func splitLines(text string, keepEnds bool) []string {
	var out []string
	for text != "" {
		end := strings.IndexFunc(text, isLineEnd)
		if end < 0 {
			return append(out, text)
		}
		next := end + lineEndLength(text[end:])
		if keepEnds {
			end = next
		}
		out = append(out, text[:end])
		text = text[next:]
	}
	return out
}

func lineEndLength(text string) int {
	if strings.HasPrefix(text, "\r\n") {
		return 2
	}
	_, size := utf8.DecodeRuneInString(text)
	return size
}

// expandTabs is str.expandtabs.
func expandTabs(runes []rune, size int) string {
	var b strings.Builder
	column := 0
	for _, r := range runes {
		switch {
		case r == '\t' && size > 0:
			n := size - column%size
			b.WriteString(strings.Repeat(" ", n))
			column += n
		case r == '\t':
		default:
			b.WriteRune(r)
			column++
			if r == '\n' || r == '\r' {
				column = 0
			}
		}
	}
	return b.String()
}
