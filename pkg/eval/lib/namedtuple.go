package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// namedTuple makes a class of tuples whose items have names. Names that Python
// would refuse or rename, and further options, make it unknown.
func namedTuple(c *eval.Call) value.Traced {
	if len(c.Args) != 2 || len(c.Keywords) > 0 {
		return c.Unknown("a class of named tuples", c.Args...)
	}
	name, ok := c.Args[0].Value.(value.Str)
	fields, known := fieldNames(c, c.Args[1])
	if !ok || !known {
		return c.Unknown("a class of named tuples", c.Args...)
	}
	return c.NewFunction(string(name), func(call *eval.Call) value.Traced {
		items := call.Bind(fields...)
		return call.Return(&value.Tuple{Items: items, Name: string(name), Fields: fields}, items...)
	})
}

func fieldNames(c *eval.Call, v value.Traced) ([]string, bool) {
	if text, ok := v.Value.(value.Str); ok {
		return strings.Fields(strings.ReplaceAll(string(text), ",", " ")), true
	}
	items, open := c.Iterate(v)
	names := make([]string, 0, len(items))
	for _, item := range items {
		name, ok := item.Value.(value.Str)
		if !ok {
			return nil, false
		}
		names = append(names, string(name))
	}
	return names, !open
}
