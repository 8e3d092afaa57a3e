package lib

import (
	"strings"
	"unicode"
)

// maxPattern is the longest pattern that is looked at.
const maxPattern = 1000

// translatePattern gives the pattern for Go, if it is made only of what Python
// and Go read alike: ASCII letters, simple classes, groups, alternatives and
// quantifiers. "$" is left out of the likeness: see plainSubject.
func translatePattern(p string) (string, bool) {
	if len(p) > maxPattern {
		return "", false
	}
	for i := 0; i < len(p); i++ {
		switch char := p[i]; {
		case char > unicode.MaxASCII || char < ' ':
			return "", false
		case char == '\\':
			i++
			if i >= len(p) || !sameEscape(p[i]) && p[i] != 'b' && p[i] != 'B' {
				return "", false
			}
		case char == '[':
			end := classEnd(p, i)
			if end < 0 {
				return "", false
			}
			i = end
		case char == '(':
			if strings.HasPrefix(p[i:], "(?") && !strings.HasPrefix(p[i:], "(?:") {
				return "", false
			}
		case char == ')':
			// A repeated group keeps its last text: the two may differ on it.
			if i+1 < len(p) && strings.IndexByte("*+{", p[i+1]) >= 0 && !onlyPlainGroups(p) {
				return "", false
			}
		case char == '{':
			// A brace that is no quantifier is literal in Python.
			if !strings.Contains(p[i:], "}") || strings.Trim(p[i+1:i+strings.IndexByte(p[i:], '}')], "0123456789,") != "" || p[i+1] == ',' || p[i+1] == '}' {
				return "", false
			}
		case char == '}':
		case strings.IndexByte("*+?", char) >= 0 && i+1 < len(p) && strings.IndexByte("+*", p[i+1]) >= 0:
			return "", false // possessive in Python
		}
	}
	return p, true
}

// sameEscape reports whether "\c" means the same to both on ASCII text.
func sameEscape(c byte) bool {
	return strings.IndexByte(`dDwWsS.\-/:()[]{}*+?|^$@#%&=!"',;<>~ `, c) >= 0
}

// onlyPlainGroups reports whether no group of the pattern captures.
func onlyPlainGroups(p string) bool {
	return strings.Count(p, "(") == strings.Count(p, "(?:")
}

// classEnd is the place of the "]" that closes the class at start, -1 for a
// class that is not plain.
func classEnd(p string, start int) int {
	i := start + 1
	if i < len(p) && p[i] == '^' {
		i++
	}
	if i < len(p) && p[i] == ']' {
		return -1
	}
	for ; i < len(p); i++ {
		switch {
		case p[i] == ']':
			return i
		case p[i] == '[' || p[i] > unicode.MaxASCII || strings.HasPrefix(p[i:], "&&") || strings.HasPrefix(p[i:], "--") || strings.HasPrefix(p[i:], "||") || strings.HasPrefix(p[i:], "~~"):
			return -1
		case p[i] == '\\':
			i++
			if i >= len(p) || !sameEscape(p[i]) {
				return -1
			}
		}
	}
	return -1
}

// plainSubject reports whether a text is one on which classes and anchors mean
// the same to both: printable ASCII. "$" matches before a last line feed in
// Python only, and "\s" knows more blanks there.
func plainSubject(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII || r < ' ' }) < 0
}

// literalReplacement reports whether a replacement is taken as it is.
func literalReplacement(s string) bool { return !strings.Contains(s, `\`) }

// escapePattern is re.escape.
func escapePattern(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("()[]{}?*+-|^$\\.&~# \t\n\r\v\f", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
