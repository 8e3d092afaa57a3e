package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// newStr is str(object) and str(data, encoding, errors).
func newStr(c *eval.Call) value.Traced {
	args := c.Bind("object?", "encoding?", "errors?")
	object := args[0]
	switch {
	case !given(object):
		return c.Return(value.Str(""))
	case given(args[1]) || given(args[2]):
		if reason := obstacle(args...); reason != "" {
			return unknownResult(c, "str", reason)
		}
		return decodeBytes(c, object, args[1], args[2])
	}
	if u, ok := object.Value.(*value.Unknown); ok {
		if u.TypeName == "str" {
			return c.Pass(u, object)
		}
		return derived(c, "str", "str", object)
	}
	return stringOf(c, object)
}

// stringOf is str(v) of a known object.
func stringOf(c *eval.Call, v value.Traced) value.Traced {
	if s, ok := value.String(v.Value); ok {
		return c.Pass(value.Str(s), v)
	}
	if s, ok := c.ExceptionText(v.Value); ok {
		return c.Pass(value.Str(s), v)
	}
	for _, name := range []string{"__str__", "__repr__"} {
		if m, ok := c.Method(v, name); ok {
			return c.Invoke(m)
		}
	}
	return unknownResult(c, "str", textReason(v))
}

func textReason(v value.Traced) string {
	if reason := obstacle(v); reason != "" {
		return reason
	}
	return "the text of a value of type " + v.Value.Type()
}

// textual is what formatting sees of an argument: an object by its own text.
func textual(c *eval.Call, v value.Traced) value.Value {
	if _, ok := v.Value.(*eval.Instance); !ok {
		return v.Value
	}
	if _, formats := c.Method(v, "__format__"); formats {
		return &value.Unknown{Reason: "the text of a value of type " + v.Value.Type()}
	}
	return v.Value
}

// newBytes is bytes(text, encoding), bytes(n) and bytes(iterable of int).
func newBytes(c *eval.Call) value.Traced {
	args := c.Bind("source?", "encoding?", "errors?")
	if !given(args[0]) {
		return c.Return(value.Bytes(""))
	}
	switch v := args[0].Value.(type) {
	case value.Bytes:
		return c.Pass(v, args[0])
	case value.Str:
		if !given(args[1]) {
			c.Raise("TypeError", "string argument without an encoding")
		}
		return c.Invoke(c.Attribute(args[0], "encode"), args[1:1+countGiven(args[1:])]...)
	case value.None, value.Float:
		c.Raise("TypeError", "cannot convert '"+v.Type()+"' object to bytes")
	}
	return unknownResult(c, "bytes", "a byte string")
}

func countGiven(args []value.Traced) int {
	n := 0
	for n < len(args) && given(args[n]) {
		n++
	}
	return n
}
