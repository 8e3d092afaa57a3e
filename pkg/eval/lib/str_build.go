package lib

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/pyformat"
	"github.com/djready/djready/pkg/value"
)

func strBuildMethods() map[string]eval.Model {
	return map[string]eval.Model{
		"join":       strJoin,
		"replace":    replaceModel,
		"translate":  textMethod("str", strTranslate, "table"),
		"encode":     mayRaiseUnknown("UnicodeEncodeError", "", textMethod("bytes", strEncode, "encoding?", "errors?")),
		"format":     strFormat,
		"format_map": strFormatMap,
	}
}

// strJoin keeps the tree's path as it is: joining looks at no letter.
func strJoin(c *eval.Call) value.Traced {
	iterable := c.Bind("iterable")[0]
	separator, ok := text(c.Self)
	items, open := c.Iterate(iterable)
	if open || !ok {
		return unknownResult(c, "str", obstacle(c.Self, iterable, plain(&value.Unknown{})))
	}
	if s, isSet := iterable.Value.(*value.Set); isSet && s.Len() > 1 {
		return unknownResult(c, "str", "the order of a set")
	}
	parts := make([]string, len(items))
	size := 0
	for i, item := range items {
		switch v := item.Value.(type) {
		case value.Str:
			parts[i] = string(v)
		case *value.Unknown:
			return joinedUnknown(c, items)
		default:
			c.Raise("TypeError", "sequence item "+strconv.Itoa(i)+": expected str instance, "+v.Type()+" found")
		}
		if size += len(parts[i]) + len(separator); size > maxResult {
			return unknownResult(c, "str", "a text of over 1 MiB")
		}
	}
	c.Spend(size / 64)
	return c.Return(value.Str(strings.Join(parts, separator)), append(everything(c), items...)...)
}

// joinedUnknown keeps the origins of all parts.
func joinedUnknown(c *eval.Call, items []value.Traced) value.Traced {
	return c.UnknownOf("str", obstacle(items...), append(everything(c), items...)...)
}

// replaceModel lets text that was made from the tree's own path pass where
// backslashes are replaced: that path, on Linux, has none.
func replaceModel(c *eval.Call) value.Traced {
	text, ok := c.Self.Value.(value.Str)
	if ok && value.HasTreeRoot(string(text)) && len(c.Args) == 2 && c.Args[0].Value == value.Str(`\`) {
		if slash, ok := c.Args[1].Value.(value.Str); ok {
			return c.Pass(value.Str(strings.ReplaceAll(string(text), `\`, string(slash))), c.Self)
		}
	}
	return textMethod("str", strReplace, "old", "new", "count?")(c)
}

func strReplace(t *textCall) value.Traced {
	before, after, n := t.str(0), t.str(1), t.int(2, -1)
	found := strings.Count(t.text, before)
	if n >= 0 {
		found = min(found, n)
	}
	if found*len(after) > maxResult {
		return t.tooLong()
	}
	replaced := strings.Replace(t.text, before, after, found)
	if found == 0 {
		return t.pass(t.text)
	}
	return t.compute(replaced)
}

// strTranslate understands tables that are dicts of code points.
func strTranslate(t *textCall) value.Traced {
	table, ok := t.args[0].Value.(*value.Dict)
	if !ok {
		return unknownResult(t.Call, "str", "a translation table")
	}
	var b strings.Builder
	for _, r := range t.text {
		to, found := table.Get(value.NewInt(int64(r)))
		if !found {
			b.WriteRune(r)
			continue
		}
		switch v := to.Value.(type) {
		case value.None:
		case value.Str:
			b.WriteString(string(v))
		case value.Int:
			if !v.IsInt64() || v.Int64() < 0 || v.Int64() > utf8.MaxRune || !utf8.ValidRune(rune(v.Int64())) {
				return unknownResult(t.Call, "str", "a translation table")
			}
			b.WriteRune(rune(v.Int64()))
		default:
			return unknownResult(t.Call, "str", "a translation table")
		}
		if b.Len() > maxResult {
			return t.tooLong()
		}
	}
	if inTree(b.String()) {
		return unknownResult(t.Call, "str", "the absolute path of the project")
	}
	return t.compute(b.String())
}

// strMakeTrans makes the table of two texts of one length, and a third of what
// to delete, or of one dict.
func strMakeTrans(c *eval.Call) value.Traced {
	args := c.Bind("x", "y?", "z?")
	if reason := textObstacle(args...); reason != "" {
		return unknownResult(c, "dict", reason)
	}
	table := value.NewDict()
	if d, ok := args[0].Value.(*value.Dict); ok && !given(args[1]) {
		for _, e := range d.Entries() {
			key := e.Key
			if s, ok := text(key); ok {
				if runeCount(s) != 1 {
					c.Raise("ValueError", "string keys in translate table must be of length 1")
				}
				r, _ := utf8.DecodeRuneInString(s)
				key = plain(value.NewInt(int64(r)))
			}
			table.Set(key, e.Value)
		}
		return c.Return(table, args[0])
	}
	from, ok1 := text(args[0])
	to, ok2 := text(args[1])
	dropped, ok3 := textOr(args[2], "")
	if !ok1 || !ok2 || !ok3 {
		c.Raise("TypeError", "if you give only one argument to maketrans it must be a dict")
	}
	target := []rune(to)
	if runeCount(from) != len(target) {
		c.Raise("ValueError", "the first two maketrans arguments must have equal length")
	}
	for i, r := range []rune(from) {
		table.Set(plain(value.NewInt(int64(r))), plain(value.NewInt(int64(target[i]))))
	}
	for _, r := range dropped {
		table.Set(plain(value.NewInt(int64(r))), plain(value.None{}))
	}
	return c.Return(table, args...)
}

// strFormat gives the origins of all arguments to the text.
func strFormat(c *eval.Call) value.Traced {
	format, ok := text(c.Self)
	if !ok {
		return unknownResult(c, "str", obstacle(everything(c)...))
	}
	args := make([]value.Value, len(c.Args))
	for i, a := range c.Args {
		args[i] = textual(c, a)
	}
	named := make(map[string]value.Value, len(c.Keywords))
	for _, k := range c.Keywords {
		named[k.Name] = textual(c, k.Value)
	}
	return formatted(c, func() (string, pyformat.Outcome) { return pyformat.Format(format, args, named, attributeOf(c)) })
}

func strFormatMap(c *eval.Call) value.Traced {
	mapping := c.Bind("mapping")[0]
	format, ok := text(c.Self)
	if !ok {
		return unknownResult(c, "str", obstacle(everything(c)...))
	}
	return formatted(c, func() (string, pyformat.Outcome) { return pyformat.FormatMap(format, mapping.Value, attributeOf(c)) })
}

func attributeOf(c *eval.Call) pyformat.Attribute {
	return func(v value.Value, name string) value.Value { return c.Attribute(plain(v), name).Value }
}

// formatted turns the outcome of a formatting into a result.
func formatted(c *eval.Call, format func() (string, pyformat.Outcome)) value.Traced {
	s, outcome := format()
	switch {
	case outcome.Raises():
		c.Raise(outcome.Class, outcome.Message)
	case !outcome.Known():
		return unknownResult(c, "str", outcome.Reason)
	}
	c.Spend(len(s) / 64)
	return c.Return(value.Str(s), everything(c)...)
}
