package lib

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// jsonLibrary models json.
func jsonLibrary() *eval.Library {
	return &eval.Library{
		Name: "json",
		Funcs: map[string]eval.Model{
			"loads": jsonLoads,
			"load":  jsonLoad,
			"dumps": opaqueOf("str", "a JSON text"),
			"dump":  nothing,
		},
		Classes: []*eval.ClassModel{
			{Name: "JSONDecodeError", Bases: []string{"builtins.ValueError"}},
			{Name: "JSONEncoder"}, {Name: "JSONDecoder"},
		},
	}
}

func jsonLoads(c *eval.Call) value.Traced {
	if len(c.Keywords) > 0 {
		return c.Unknown("the content of a JSON text", c.Args...)
	}
	return decodeJSON(c, c.Bind("s")[0])
}

// jsonLoad reads the text through the file's own read().
func jsonLoad(c *eval.Call) value.Traced {
	if len(c.Keywords) > 0 {
		return c.Unknown("the content of a JSON file", c.Args...)
	}
	file := c.Bind("fp")[0]
	if value.IsUnknown(file.Value) {
		c.MayRaise("json.JSONDecodeError", "")
		return c.Unknown("the content of a JSON file", file)
	}
	return decodeJSON(c, c.Invoke(c.Attribute(file, "read")))
}

func decodeJSON(c *eval.Call, v value.Traced) value.Traced {
	var s string
	switch of := v.Value.(type) {
	case value.Str:
		s = string(of)
	case value.Bytes:
		// Python guesses the encoding of bytes; UTF-8 with or without a mark is
		// what there is.
		s = strings.TrimPrefix(string(of), "\uFEFF")
		if !utf8.ValidString(s) || strings.Contains(s, "\x00") {
			c.MayRaise("ValueError", "")
			return derived(c, "", "json.loads", v)
		}
	case *value.Unknown, *eval.Instance:
		c.MayRaise("json.JSONDecodeError", "")
		return derived(c, "", "json.loads", v)
	default:
		c.Raise("TypeError", "the JSON object must be str, bytes or bytearray, not "+v.Value.Type())
	}
	c.Spend(1 + len(s)/8)
	d := jsonDecoder{c: c, from: v, rest: s}
	out, err := d.document()
	if err != nil {
		c.Raise("json.JSONDecodeError", err.Error())
	}
	if d.unclear {
		return derived(c, "", "json.loads", v)
	}
	return out
}
