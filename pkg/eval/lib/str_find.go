package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// endOfText stands for a missing upper bound.
const endOfText = 1 << 40

func strFindMethods() map[string]eval.Model {
	search := []string{"sub", "start?", "end?"}
	return map[string]eval.Model{
		"find":       textMethod("int", strFind(findIn[rune], false), search...),
		"rfind":      textMethod("int", strFind(findLastIn[rune], false), search...),
		"index":      mayRaiseUnknown("ValueError", "substring not found", textMethod("int", strFind(findIn[rune], true), search...)),
		"rindex":     mayRaiseUnknown("ValueError", "substring not found", textMethod("int", strFind(findLastIn[rune], true), search...)),
		"count":      textMethod("int", strCount, search...),
		"startswith": strAffix(strings.HasPrefix),
		"endswith":   strAffix(strings.HasSuffix),
	}
}

// mayRaiseUnknown says of a call whose result is not known that it may raise.
func mayRaiseUnknown(class, message string, model eval.Model) eval.Model {
	return func(c *eval.Call) value.Traced {
		v := model(c)
		if value.IsUnknown(v.Value) {
			c.MayRaise(class, message)
		}
		return v
	}
}

// window is the part of the receiver that is searched, in characters.
func (t *textCall) window() (runes []rune, from int, ok bool) {
	runes = []rune(t.text)
	from, to, ok := window(len(runes), t.index(1, 0), t.index(2, endOfText))
	if !ok {
		return nil, 0, false
	}
	return runes[from:to], from, true
}

func strFind(find func(text, part []rune) int, raises bool) func(*textCall) value.Traced {
	return func(t *textCall) value.Traced {
		part := []rune(t.str(0))
		t.Spend(len(t.text) / 16 * (1 + len(part)/64))
		at := -1
		if runes, from, ok := t.window(); ok {
			if i := find(runes, part); i >= 0 {
				at = from + i
			}
		}
		if at < 0 && raises {
			t.Raise("ValueError", "substring not found")
		}
		return t.Return(value.NewInt(int64(at)), everything(t.Call)...)
	}
}

func strCount(t *textCall) value.Traced {
	part := t.str(0)
	n := 0
	if runes, _, ok := t.window(); ok {
		n = strings.Count(string(runes), part)
	}
	return t.Return(value.NewInt(int64(n)), everything(t.Call)...)
}

// strAffix is startswith and endswith. They look at one end only, so that a
// text that holds the tree's path can answer too: see affixUnderRoot.
func strAffix(has func(text, part string) bool) eval.Model {
	return func(c *eval.Call) value.Traced {
		args := c.Bind("prefix", "start?", "end?")
		if reason := obstacle(everything(c)...); reason != "" {
			return unknownResult(c, "bool", reason)
		}
		s, ok := text(c.Self)
		if !ok {
			c.Raise("TypeError", "descriptor requires a 'str' object but received a '"+c.Self.Value.Type()+"'")
		}
		parts := []value.Traced{args[0]}
		if tuple, ok := args[0].Value.(*value.Tuple); ok {
			parts = tuple.Items
		}
		answer := value.No
		t := &textCall{Call: c, text: s, args: args}
		for _, part := range parts {
			answer = answer.Or(t.affix(part, has))
		}
		return answered(c, answer, "the absolute path of the project")
	}
}

func (t *textCall) affix(part value.Traced, has func(text, part string) bool) value.Answer {
	p, ok := text(part)
	switch {
	case value.IsUnknown(part.Value):
		return value.Unsure
	case !ok:
		t.Raise("TypeError", methodName(t.Call)+" first arg must be str or a tuple of str, not "+part.Value.Type())
	case isNone(t.args[1]) && isNone(t.args[2]) && (inTree(t.text) || inTree(p)):
		return affixUnderRoot(t.text, p, has)
	case textObstacle(t.Self, part) != "":
		return value.Unsure
	}
	runes, _, ok := t.window()
	return value.Known(ok && has(string(runes), p))
}

// affixUnderRoot decides where the letters up to the first difference are all
// known: no part of the tree's path is among them, or the whole of it is the
// same on both sides.
func affixUnderRoot(text, part string, has func(text, part string) bool) value.Answer {
	if has(text, part) {
		return value.Yes // a mark that is matched stands for the same letters
	}
	t, p := []rune(text), []rune(part)
	if has("ab", "b") { // it looks at the end
		slices.Reverse(t)
		slices.Reverse(p)
	}
	for i := range min(len(t), len(p)) {
		if t[i] != p[i] {
			if isMark(t[i]) || isMark(p[i]) {
				return value.Unsure
			}
			return value.No
		}
	}
	return value.Unsure
}

func isMark(r rune) bool { return string(r) == treeMark }
