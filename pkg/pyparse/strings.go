package pyparse

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/pyast"
)

// prefix is what the letters before a string's quotes say.
type prefix struct {
	raw, bytes, format, template bool
	triple                       bool // not the letters but the quotes say so
}

// parsePrefix reads the letters of a string prefix; ok is false for a
// combination that Python 3 does not have, such as ur.
func parsePrefix(letters string) (p prefix, ok bool) {
	switch strings.ToLower(letters) {
	case "", "u":
	case "r":
		p.raw = true
	case "b":
		p.bytes = true
	case "br", "rb":
		p.bytes, p.raw = true, true
	case "f":
		p.format = true
	case "fr", "rf":
		p.format, p.raw = true, true
	case "t", "tr", "rt":
		p.template = true
	default:
		return p, false
	}
	return p, true
}

// literal is one string literal of an implicit concatenation.
type literal struct {
	node       *node
	prefix     prefix
	start, end int // the extent of its content, between the quotes
}

// stringLiteral lowers one string or the implicit concatenation of several.
func (l *lowerer) stringLiteral(n *node, parts []*node) pyast.Expr {
	literals := make([]literal, len(parts))
	formatted, bytes := false, 0
	for i, p := range parts {
		lit, problem := l.literal(p)
		if problem != nil {
			return problem
		}
		literals[i] = lit
		formatted = formatted || lit.prefix.format
		if lit.prefix.bytes {
			bytes++
		}
	}
	switch {
	case bytes != 0 && bytes != len(parts):
		return l.invalid(n, "bytes and other literals side by side")
	case formatted:
		return l.joined(n, literals)
	}
	return l.plain(n, literals)
}

// literal reads the quotes of one string; problem stands in for one that
// Python 3 does not know.
func (l *lowerer) literal(n *node) (lit literal, problem *pyast.Bad) {
	if n.kind == kindTooDeep {
		return lit, l.tooDeep(n)
	}
	kids := l.children(n)
	opening := l.source(&kids[0])
	quote := strings.IndexAny(opening, "'\"`")
	if quote < 0 || opening[quote] == '`' {
		return lit, l.invalid(n, "Python 2 backquotes: the file is not Python 3")
	}
	p, ok := parsePrefix(opening[:quote])
	switch {
	case !ok:
		return lit, l.invalid(n, "unknown string prefix")
	case p.template:
		return lit, l.unsupported(n, "a template string, whose value is no string")
	}
	// The closing token may begin too early: of r'\\' the scanner takes all
	// after the opening quote for it.
	quotes := len(opening) - quote
	p.triple = quotes == 3
	return literal{node: n, prefix: p, start: int(kids[0].end), end: int(n.end) - quotes}, nil
}

func (l *lowerer) plain(n *node, literals []literal) pyast.Expr {
	s := &pyast.Str{At: n.at(), Bytes: literals[0].prefix.bytes, Parts: make([]pyast.At, len(literals))}
	var joined strings.Builder
	for i, lit := range literals {
		s.Parts[i] = lit.node.at()
		value, problem := l.content(lit.node, lit.prefix, lit.start, lit.end)
		if problem != nil {
			return problem
		}
		if len(literals) == 1 {
			s.Value = value
			return s
		}
		joined.WriteString(value)
	}
	s.Value = joined.String()
	return s
}

// content resolves text[start:end] of the literal n; problem stands in for a
// literal without a value.
func (l *lowerer) content(n *node, p prefix, start, end int) (value string, problem *pyast.Bad) {
	text := l.text[start:end]
	if l.lossy && strings.ContainsRune(text, utf8.RuneError) {
		return "", l.unsupported(n, "a literal with bytes that could not be decoded")
	}
	if strings.IndexByte(text, '\r') >= 0 {
		text = universalNewlines.Replace(text)
	}
	if !p.triple && hasBareNewline(text) {
		// tree-sitter lets a string go on where nothing precedes the line end.
		l.unclosed = true
		return "", l.invalid(n, "a string was never closed")
	}
	if p.bytes && !isASCIIText(text) {
		return "", l.invalid(n, "a bytes literal with a character that is not ASCII")
	}
	if p.raw || strings.IndexByte(text, '\\') < 0 {
		return text, nil
	}
	value, err := unescape(text, p.bytes)
	switch err {
	case nil:
		return value, nil
	case errSurrogate, errUnknownName:
		return "", l.unsupported(n, err.Error())
	}
	return "", l.invalid(n, err.Error())
}

// universalNewlines is what CPython does to a whole file before it reads it.
var universalNewlines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// hasBareNewline reports whether a line ends without a backslash.
func hasBareNewline(text string) bool {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '\n':
			return true
		}
	}
	return false
}

func isASCIIText(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
