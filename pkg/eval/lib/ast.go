package lib

import (
	"errors"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// astLibrary models ast.literal_eval.
func astLibrary() *eval.Library {
	return &eval.Library{Name: "ast", Funcs: map[string]eval.Model{"literal_eval": literalEval}}
}

func literalEval(c *eval.Call) value.Traced {
	v := c.Bind("node_or_string")[0]
	s, ok := text(v)
	if !ok {
		if isPlainValue(v.Value) {
			c.RaiseFrom("ValueError", "malformed node or string", v)
		}
		c.MayRaise("ValueError", "")
		return derived(c, "", "ast.literal_eval", v)
	}
	c.Spend(1 + len(s)/8)
	out, err := parseLiteral(c, s, v)
	switch err {
	case nil:
		return out
	case errNotLiteral:
		// A name or another expression; both errors are what callers catch.
		c.RaiseFrom("ValueError", "malformed node or string", v)
	}
	c.MayRaise("ValueError", "")
	return derived(c, "", "ast.literal_eval", v)
}

var (
	// errNotLiteral is a text that literal_eval surely refuses with ValueError.
	errNotLiteral = errors.New("not a literal")
	// errMaybeLiteral is a text of which nothing is known.
	errMaybeLiteral = errors.New("not understood")
)

// parseLiteral reads the literals that settings hold in variables: constants,
// numbers, plain strings, and lists, tuples and dicts of them.
func parseLiteral(c *eval.Call, s string, from value.Traced) (value.Traced, error) {
	p := literalParser{c: c, from: from, rest: strings.TrimLeft(s, " \t")}
	if isName(p.rest) {
		return value.Traced{}, errNotLiteral
	}
	v, err := p.value(0)
	if err == nil && strings.TrimSpace(p.rest) != "" {
		err = errMaybeLiteral
	}
	return v, err
}

// isName reports whether the text is one identifier and no constant.
func isName(s string) bool {
	switch s {
	case "True", "False", "None", "":
		return false
	}
	return pythonKeyword(s) == "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == "" && (s[0] < '0' || s[0] > '9')
}

// pythonKeyword is the word itself where it is a keyword, which is a
// SyntaxError and not a ValueError.
func pythonKeyword(s string) string {
	for word := range strings.FieldsSeq("and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield") {
		if s == word {
			return word
		}
	}
	return ""
}

type literalParser struct {
	c    *eval.Call
	from value.Traced
	rest string
}

func (p *literalParser) space() { p.rest = strings.TrimLeft(p.rest, " ") }

func (p *literalParser) take(prefix string) bool {
	p.space()
	rest, ok := strings.CutPrefix(p.rest, prefix)
	p.rest = rest
	return ok
}

func (p *literalParser) pass(v value.Value) value.Traced { return p.c.Pass(v, p.from) }

func (p *literalParser) value(depth int) (value.Traced, error) {
	p.space()
	if p.rest == "" || depth > 50 {
		return value.Traced{}, errMaybeLiteral
	}
	switch p.rest[0] {
	case '[':
		items, _, err := p.items("]", depth)
		return p.pass(value.NewList(items...)), err
	case '(':
		items, commas, err := p.items(")", depth)
		if err == nil && len(items) == 1 && commas == 0 {
			return items[0], nil
		}
		return p.pass(value.NewTuple(items...)), err
	case '{':
		return p.dict(depth)
	case '\'', '"':
		s, err := p.text()
		return p.pass(value.Str(s)), err
	}
	return p.word()
}

// word reads a number or a constant.
func (p *literalParser) word() (value.Traced, error) {
	end := strings.IndexAny(p.rest, " ,:])}")
	if end < 0 {
		end = len(p.rest)
	}
	word := p.rest[:end]
	p.rest = p.rest[end:]
	if v, ok := constantWord(word); ok {
		return p.pass(v), nil
	}
	return value.Traced{}, errMaybeLiteral
}

// constantWord is a constant or a decimal number.
func constantWord(word string) (value.Value, bool) {
	switch word {
	case "True":
		return value.Bool(true), true
	case "False":
		return value.Bool(false), true
	case "None":
		return value.None{}, true
	}
	digits := strings.TrimPrefix(word, "-")
	whole, fraction, isFloat := strings.Cut(digits, ".")
	switch allDigits := strings.Trim(whole+fraction, "0123456789") == "" && whole != ""; {
	case !allDigits || len(whole) > 1 && whole[0] == '0':
		return nil, false
	case isFloat && fraction != "":
		f, err := parseFloat(word)
		return value.Float(f), err == nil
	case isFloat:
		return nil, false
	}
	n, err := parseInt(word, 10)
	return value.Int{Int: n}, err == nil
}

// text reads a plain string: no prefix, no escapes, no further string behind.
func (p *literalParser) text() (string, error) {
	quote := p.rest[:1]
	s, rest, found := strings.Cut(p.rest[1:], quote)
	if !found || strings.ContainsAny(s, "\\\n\r\x00") {
		return "", errMaybeLiteral
	}
	p.rest = rest
	p.space()
	if p.rest != "" && strings.IndexByte(`'"`, p.rest[0]) >= 0 {
		return "", errMaybeLiteral
	}
	return s, nil
}

func (p *literalParser) items(end string, depth int) (items []value.Traced, commas int, err error) {
	p.rest = p.rest[1:]
	for !p.take(end) {
		if len(items) > commas {
			return nil, 0, errMaybeLiteral
		}
		item, err := p.value(depth + 1)
		if err != nil {
			return nil, 0, errMaybeLiteral
		}
		items = append(items, item)
		if p.take(",") {
			commas++
		}
	}
	return items, commas, nil
}

func (p *literalParser) dict(depth int) (value.Traced, error) {
	p.rest = p.rest[1:]
	dict := value.NewDict()
	for comma := true; !p.take("}"); {
		if !comma {
			return value.Traced{}, errMaybeLiteral
		}
		key, err := p.value(depth + 1)
		if err != nil || !p.take(":") {
			return value.Traced{}, errMaybeLiteral
		}
		item, err := p.value(depth + 1)
		if err != nil || !dict.Set(key, item) {
			return value.Traced{}, errMaybeLiteral
		}
		comma = p.take(",")
	}
	return p.pass(dict), nil
}
