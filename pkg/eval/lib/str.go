package lib

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// strClass models str as of Python 3.13.
func strClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name:         "str",
		New:          newStr,
		Methods:      merge(strCaseMethods(), strTestMethods(), strFindMethods(), strSplitMethods(), strLayoutMethods(), strBuildMethods()),
		ClassMethods: map[string]eval.Model{"maketrans": strMakeTrans},
	}
}

func merge(tables ...map[string]eval.Model) map[string]eval.Model {
	all := map[string]eval.Model{}
	for _, table := range tables {
		for name, m := range table {
			all[name] = m
		}
	}
	return all
}

// textCall is a call of a str method of which receiver and arguments are known,
// to the letter.
type textCall struct {
	*eval.Call
	text string
	args []value.Traced // as bound; the Value of a missing one is nil
}

// textMethod is a str method that gives a value of the type result.
func textMethod(result string, run func(*textCall) value.Traced, params ...string) eval.Model {
	return func(c *eval.Call) value.Traced {
		args := c.Bind(params...)
		if reason := textObstacle(everything(c)...); reason != "" {
			return unknownResult(c, result, reason)
		}
		s, ok := text(c.Self)
		if !ok {
			c.Raise("TypeError", "descriptor requires a 'str' object but received a '"+c.Self.Value.Type()+"'")
		}
		c.Spend(len(s) / 64)
		return run(&textCall{Call: c, text: s, args: args})
	}
}

// str is the i-th argument, which must be a text.
func (t *textCall) str(i int) string {
	s, ok := text(t.args[i])
	if !ok {
		t.Raise("TypeError", "must be str, not "+typeShown(t.args[i].Value))
	}
	return s
}

// strOr is the i-th argument, def where it is missing.
func (t *textCall) strOr(i int, def string) string {
	if !given(t.args[i]) {
		return def
	}
	return t.str(i)
}

// int is the i-th argument, def where it is missing. What is beyond all lengths
// is cut, so that arithmetic on it is safe.
func (t *textCall) int(i, def int) int {
	if !given(t.args[i]) {
		return def
	}
	n, ok := value.Index(t.args[i].Value)
	if !ok {
		t.Raise("TypeError", "'"+t.args[i].Value.Type()+"' object cannot be interpreted as an integer")
	}
	return clampBig(n)
}

// index is like int for a bound of a slice, which may be None.
func (t *textCall) index(i, def int) int {
	if isNone(t.args[i]) {
		return def
	}
	n, ok := value.Index(t.args[i].Value)
	if !ok {
		t.Raise("TypeError", "slice indices must be integers or None or have an __index__ method")
	}
	return clampBig(n)
}

// typeShown is the name of a value's type as CPython's messages write it.
func typeShown(v value.Value) string {
	if _, none := v.(value.None); none {
		return "None"
	}
	return v.Type()
}

// pass is a text that was made of the receiver alone.
func (t *textCall) pass(s string) value.Traced { return t.Pass(value.Str(s), t.Self) }

// compute is a text that was made of receiver and arguments.
func (t *textCall) compute(s string) value.Traced {
	if len(s) > maxResult {
		return unknownResult(t.Call, "str", "a text of over 1 MiB")
	}
	return t.Return(value.Str(s), everything(t.Call)...)
}

func (t *textCall) answer(a value.Answer) value.Traced {
	return answered(t.Call, a, "whether a character of a newer Unicode is of a kind")
}

// items is a list of parts of the receiver, each with the receiver's origin.
func (t *textCall) items(parts []string) value.Traced {
	t.Spend(len(parts) / 16)
	return t.Return(value.NewList(each(t.Call, parts, t.Self)...), t.Self)
}

func strCaseMethods() map[string]eval.Model {
	table := map[string]eval.Model{}
	for name, f := range map[string]func(string) string{
		"lower": lowerText, "upper": upperText, "casefold": foldText,
		"capitalize": capitalizeText, "title": titleText, "swapcase": swapCase,
	} {
		table[name] = textMethod("str", func(t *textCall) value.Traced {
			t.Spend(len(t.text) / 8)
			return t.pass(f(t.text))
		})
	}
	return table
}

func strTestMethods() map[string]eval.Model {
	table := map[string]eval.Model{}
	for name, test := range map[string]func(string) value.Answer{
		"isalnum":      func(s string) value.Answer { return allRunes(s, classified(isAlnumRune)) },
		"isalpha":      func(s string) value.Answer { return allRunes(s, classified(isAlphaRune)) },
		"isascii":      func(s string) value.Answer { return value.Known(isASCII(s)) },
		"isdecimal":    func(s string) value.Answer { return allRunes(s, classified(isDecimalRune)) },
		"isdigit":      func(s string) value.Answer { return allRunes(s, classified(isDigitRune)) },
		"isidentifier": isIdentifier,
		"islower":      func(s string) value.Answer { return value.Known(onlyCase(s, isLower, isUpper)) },
		"isnumeric":    func(s string) value.Answer { return allRunes(s, classified(isNumericRune)) },
		"isprintable": func(s string) value.Answer {
			return value.Known(s == "").Or(allRunes(s, classified(isPrintableRune)))
		},
		"isspace": func(s string) value.Answer { return allRunes(s, surely(isSpace)) },
		"istitle": func(s string) value.Answer { return value.Known(isTitleText(s)) },
		"isupper": func(s string) value.Answer { return value.Known(onlyCase(s, isUpper, isLower)) },
	} {
		table[name] = textMethod("bool", func(t *textCall) value.Traced { return t.answer(test(t.text)) })
	}
	return table
}

// runeCount is the length of a text as Python counts it.
func runeCount(s string) int { return utf8.RuneCountInString(s) }

func strLayoutMethods() map[string]eval.Model {
	return map[string]eval.Model{
		"center":     textMethod("str", strCenter, "width", "fillchar?"),
		"ljust":      textMethod("str", strJust(true), "width", "fillchar?"),
		"rjust":      textMethod("str", strJust(false), "width", "fillchar?"),
		"zfill":      textMethod("str", strZfill, "width"),
		"expandtabs": textMethod("str", strExpandTabs, "tabsize?"),
	}
}

// padding gives the number of fill characters and the character.
func (t *textCall) padding() (n int, fill string, ok bool) {
	n = t.int(0, 0) - runeCount(t.text)
	fill = t.strOr(1, " ")
	if runeCount(fill) != 1 {
		t.Raise("TypeError", "The fill character must be exactly one character long")
	}
	return max(n, 0), fill, n <= maxResult/len(fill)
}

func (t *textCall) tooLong() value.Traced {
	return unknownResult(t.Call, "str", "a text of over 1 MiB")
}

func strCenter(t *textCall) value.Traced {
	n, fill, ok := t.padding()
	if !ok {
		return t.tooLong()
	}
	// CPython puts the odd one on the left where the width is odd, too.
	left := n/2 + n&t.int(0, 0)&1
	return t.compute(strings.Repeat(fill, left) + t.text + strings.Repeat(fill, n-left))
}

func strJust(left bool) func(*textCall) value.Traced {
	return func(t *textCall) value.Traced {
		n, fill, ok := t.padding()
		switch {
		case !ok:
			return t.tooLong()
		case left:
			return t.compute(t.text + strings.Repeat(fill, n))
		}
		return t.compute(strings.Repeat(fill, n) + t.text)
	}
}

func strZfill(t *textCall) value.Traced {
	n := t.int(0, 0) - runeCount(t.text)
	if n > maxResult {
		return t.tooLong()
	}
	sign := ""
	if n > 0 && t.text != "" && (t.text[0] == '+' || t.text[0] == '-') {
		sign = t.text[:1]
	}
	return t.compute(sign + strings.Repeat("0", max(n, 0)) + t.text[len(sign):])
}

func strExpandTabs(t *textCall) value.Traced {
	size := t.int(0, 8)
	if size > 0 && strings.Count(t.text, "\t") > maxResult/size {
		return t.tooLong()
	}
	return t.compute(expandTabs([]rune(t.text), size))
}
