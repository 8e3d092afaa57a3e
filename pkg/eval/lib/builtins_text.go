package lib

import (
	"strconv"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/pyformat"
	"github.com/djready/djready/pkg/value"
)

// textFuncs are the functions that make texts of values.
func textFuncs() map[string]eval.Model {
	return map[string]eval.Model{
		"ascii":      reprModel(pyformat.Escape),
		"chr":        chrModel,
		"compile":    opaque("compiled code"),
		"breakpoint": nothing,
		"format":     formatModel,
		"input":      opaqueOf("str", "what somebody types"),
		"ord":        ordModel,
		"print":      nothing,
		"repr":       reprModel(func(s string) string { return s }),
	}
}

func reprModel(finish func(string) string) eval.Model {
	return func(c *eval.Call) value.Traced {
		v := c.Bind("obj")[0]
		if s, ok := value.Repr(v.Value); ok {
			return c.Return(value.Str(finish(s)), v)
		}
		if m, ok := c.Method(v, "__repr__"); ok {
			return c.Invoke(m)
		}
		return unknownResult(c, "str", textReason(v))
	}
}

func formatModel(c *eval.Call) value.Traced {
	args := c.Bind("value", "format_spec?")
	spec, ok := textOr(args[1], "")
	if !ok {
		if isPlainValue(args[1].Value) {
			c.Raise("TypeError", "format() argument 2 must be str, not "+args[1].Value.Type())
		}
		return unknownResult(c, "str", obstacle(append(everything(c), plain(&value.Unknown{}))...))
	}
	return formatted(c, func() (string, pyformat.Outcome) { return pyformat.Spec(textual(c, args[0]), spec) })
}

func chrModel(c *eval.Call) value.Traced {
	x := c.Bind("i")[0]
	n, ok := value.Index(x.Value)
	switch {
	case !ok && isPlainValue(x.Value):
		c.Raise("TypeError", "'"+x.Value.Type()+"' object cannot be interpreted as an integer")
	case !ok:
		return unknownResult(c, "str", obstacle(x, plain(&value.Unknown{})))
	case !n.IsInt64() || n.Int64() < 0 || n.Int64() > utf8.MaxRune:
		c.Raise("ValueError", "chr() arg not in range(0x110000)")
	case !utf8.ValidRune(rune(n.Int64())) || string(rune(n.Int64())) == treeMark:
		return unknownResult(c, "str", "a text that is not valid Unicode")
	}
	return c.Return(value.Str(string(rune(n.Int64()))), x)
}

func ordModel(c *eval.Call) value.Traced {
	x := c.Bind("c")[0]
	if reason := textObstacle(x); reason != "" {
		return unknownResult(c, "int", reason)
	}
	switch v := x.Value.(type) {
	case value.Str:
		runes := []rune(string(v))
		if len(runes) == 1 {
			return c.Return(value.NewInt(int64(runes[0])), x)
		}
		c.Raise("TypeError", "ord() expected a character, but string of length "+strconv.Itoa(len(runes))+" found")
	case value.Bytes:
		if len(v) == 1 {
			return c.Return(value.NewInt(int64(v[0])), x)
		}
		c.Raise("TypeError", "ord() expected a character, but string of length "+strconv.Itoa(len(v))+" found")
	}
	if isPlainValue(x.Value) {
		c.Raise("TypeError", "ord() expected string of length 1, but "+x.Value.Type()+" found")
	}
	return unknownResult(c, "int", "a character")
}
