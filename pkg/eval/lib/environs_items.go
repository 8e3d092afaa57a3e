package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// subcastFields are the fields that stand for plain classes in a subcast.
var subcastFields = map[string]*field{
	"builtins.str": &strField, "builtins.bytes": &strField, "builtins.int": &intField, "builtins.float": &floatField, "builtins.bool": &boolField,
	"builtins.list": &rawField, "builtins.tuple": &rawField, "builtins.set": &rawField, "pathlib.Path": nil,
}

// subcast converts one item. Its own exceptions pass through; anything but a
// text is left as it is (since version 15; before, it was converted too).
func subcast(c *eval.Call, item, cast value.Traced) (value.Traced, string) {
	if !given(cast) || isNone(cast) {
		return item, ""
	}
	if f := subcastFields[className(cast)]; f != nil {
		return f.convert(c, item, fieldOptions{})
	}
	if _, isText := text(item); !isText && known(item) && item.Value.Type() != "str" {
		return item, ""
	}
	if value.IsUnknown(cast.Value) {
		return unsure()
	}
	return c.Pass(c.Invoke(cast, item).Value, item), ""
}

var listField = field{"list", func(c *eval.Call, v value.Traced, o fieldOptions) (value.Traced, string) {
	items, from, ok := listItems(c, v, o)
	if !ok {
		return unsure()
	}
	out := &value.List{}
	for _, item := range items {
		converted, complaint := subcast(c, item, o.subcast)
		switch {
		case complaint != "":
			return v, complaint
		case !given(converted):
			converted = derived(c, "", "environs.subcast", item)
		}
		out.Items = append(out.Items, converted)
	}
	if l, isList := v.Value.(*value.List); isList {
		out.Open = l.Open
	}
	return c.Pass(out, from), ""
}}

// listItems are the parts of a text, which keep the blanks around them, or the
// items of a default that is a sequence already.
func listItems(c *eval.Call, v value.Traced, o fieldOptions) (items []value.Traced, from value.Traced, ok bool) {
	delimiter, ok := textOr(o.delimiter, ",")
	s, isText := text(v)
	switch {
	case !ok:
		return nil, v, false
	case isText && s == "":
		return nil, v, true
	case isText && delimiter != "":
		c.Spend(len(s))
		return each(c, strings.Split(s, delimiter), v), v, true
	}
	switch of := v.Value.(type) {
	case *value.List:
		return of.Items, v, of.Open == nil
	case *value.Tuple:
		return of.Items, v, of.Open == nil
	case *value.Set:
		return of.Items(), v, of.Open == nil
	}
	return nil, v, false
}

var dictField = field{"dict", func(c *eval.Call, v value.Traced, o fieldOptions) (value.Traced, string) {
	if _, isDict := v.Value.(*value.Dict); isDict {
		return v, ""
	}
	s, ok := text(v)
	delimiter, ok2 := textOr(o.delimiter, ",")
	separator, ok3 := textOr(o.separator, "=")
	if !ok || !ok2 || !ok3 || delimiter == "" || separator == "" {
		return unsure()
	}
	c.Spend(len(s))
	out := value.NewDict()
	if s == "" {
		return c.Pass(out, v), ""
	}
	for item := range strings.SplitSeq(s, delimiter) {
		key, text, found := strings.Cut(item, separator)
		if !found {
			c.RaiseFrom("ValueError", "not enough values to unpack (expected 2, got 1)", v)
		}
		k, complaint := subcast(c, c.Pass(value.Str(pyStrip(key)), v), o.keys)
		x, complaint2 := subcast(c, c.Pass(value.Str(pyStrip(text)), v), o.values)
		switch {
		case complaint+complaint2 != "":
			return v, complaint + complaint2
		case !given(k) || !given(x) || !out.Set(k, x):
			return unsure()
		}
	}
	return c.Pass(out, v), ""
}}
