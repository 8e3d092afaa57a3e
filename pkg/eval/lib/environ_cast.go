package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/value"
)

func envParseValue(c *eval.Call) value.Traced {
	a := c.Bind("value", "cast")
	return parseValue(c, a[0], a[1])
}

// parseValue is Env.parse_value.
func parseValue(c *eval.Call, v, cast value.Traced) value.Traced {
	switch of := cast.Value.(type) {
	case nil, value.None:
		return v
	case *value.List:
		return castItems(c, v, of.Items, "list")
	case *value.Tuple:
		return castItems(c, v, of.Items, "tuple")
	case *value.Dict:
		return castTypedDict(c, v, of)
	}
	switch className(cast) {
	case "builtins.bool":
		return castBool(c, v)
	case "builtins.list":
		return castItems(c, v, nil, "list")
	case "builtins.tuple":
		return castItems(c, v, nil, "tuple")
	case "builtins.dict":
		return castDict(c, v)
	case "builtins.float":
		return castFloat(c, v)
	case "builtins.str":
		if _, ok := text(v); ok {
			return c.Pass(v.Value, v)
		}
	}
	if _, unknown := cast.Value.(*value.Unknown); unknown {
		return c.Unknown("a converted value", v, cast)
	}
	return c.Pass(c.Invoke(cast, v).Value, v)
}

// trueWords is Env.BOOLEAN_TRUE_STRINGS.
var trueWords = []string{"true", "on", "ok", "y", "yes", "1"}

// castBool is the cast to bool: a number that is not zero, or a true word.
// Anything else is False, without an error.
func castBool(c *eval.Call, v value.Traced) value.Traced {
	s, ok := text(v)
	if !ok {
		if value.IsUnknown(v.Value) {
			return derived(c, "bool", "environ.bool", v)
		}
		number := c.Invoke(c.Library("builtins.int"), v)
		return c.Pass(value.Bool(c.Truth(number)), v)
	}
	if n, err := parseInt(s, 10); err == nil {
		return c.Pass(value.Bool(n.Sign() != 0), v)
	}
	return c.Pass(value.Bool(slices.Contains(trueWords, pyStrip(lowerText(s)))), v)
}

// splitItems is [x for x in value.split(sep) if x].
func splitItems(s, sep string) []string {
	return slices.DeleteFunc(strings.Split(s, sep), func(item string) bool { return item == "" })
}

// needText gives the text that a cast splits; what surely is none raises.
func needText(c *eval.Call, v value.Traced, method string) (string, bool) {
	s, ok := text(v)
	if !ok && known(v) && v.Value.Type() != "str" {
		c.RaiseFrom("AttributeError", "'"+v.Value.Type()+"' object has no attribute '"+method+"'", v)
	}
	if ok {
		c.Spend(len(s))
	}
	return s, ok
}

// castItems is the cast to a list or tuple, of which each item is cast by the
// first of the casts, where there is one.
func castItems(c *eval.Call, v value.Traced, casts []value.Traced, typeName string) value.Traced {
	method := "split"
	if typeName == "tuple" {
		method = "strip"
	}
	s, ok := needText(c, v, method)
	if !ok {
		return derived(c, typeName, "environ."+typeName, v)
	}
	if typeName == "tuple" {
		s = strings.Trim(strings.Trim(s, "("), ")")
	}
	items := each(c, splitItems(s, ","), v)
	if len(casts) > 0 && className(casts[0]) != "builtins.str" {
		for i, item := range items {
			items[i] = c.Pass(c.Invoke(casts[0], item).Value, item)
		}
	}
	if typeName == "tuple" {
		return c.Pass(value.NewTuple(items...), v)
	}
	return c.Pass(value.NewList(items...), v)
}

// castDict is the cast to dict: "a=1,b=2".
func castDict(c *eval.Call, v value.Traced) value.Traced {
	s, ok := needText(c, v, "split")
	if !ok {
		return derived(c, "dict", "environ.dict", v)
	}
	dict := value.NewDict()
	for _, pair := range splitItems(s, ",") {
		key, val, found := strings.Cut(pair, "=")
		if !found {
			c.RaiseFrom("ValueError", "dictionary update sequence element has length 1; 2 is required", v)
		}
		dict.Set(c.Pass(value.Str(key), v), c.Pass(value.Str(val), v))
	}
	return c.Pass(dict, v)
}

// castTypedDict is a cast like dict(value=int, cast=dict(b=bool)): "a=1;b=on".
func castTypedDict(c *eval.Call, v value.Traced, cast *value.Dict) value.Traced {
	s, ok := needText(c, v, "split")
	if !ok || cast.Open != nil {
		return derived(c, "dict", "environ.dict", v)
	}
	keyCast, _ := cast.Str("key")
	valueCast, hasValueCast := cast.Str("value")
	if !hasValueCast {
		valueCast = c.Library("builtins.str")
	}
	byKey, _ := cast.Str("cast")
	casts, _ := byKey.Value.(*value.Dict)
	dict := value.NewDict()
	for _, pair := range splitItems(s, ";") {
		sides := strings.Split(pair, "=")
		if len(sides) < 2 {
			c.RaiseFrom("IndexError", "list index out of range", v)
		}
		key, as := c.Pass(value.Str(sides[0]), v), valueCast
		if casts != nil {
			if own, ok := casts.Str(sides[0]); ok {
				as = own
			}
		}
		if given(keyCast) && className(keyCast) != "builtins.str" {
			key = c.Pass(c.Invoke(keyCast, key).Value, key)
		}
		if !dict.Set(key, parseValue(c, c.Pass(value.Str(sides[1]), v), as)) {
			return derived(c, "dict", "environ.dict", v)
		}
	}
	return c.Pass(dict, v)
}

// notInFloat is what the cast to float drops; \d of Python matches the digits
// of every script.
var notInFloat = lazyregexp.New(`[^\p{Nd},.-]`)

// castFloat is the cast to float: the last comma or dot is the decimal one.
func castFloat(c *eval.Call, v value.Traced) value.Traced {
	s, ok := text(v)
	if !ok {
		if known(v) && v.Value.Type() != "str" {
			c.RaiseFrom("TypeError", "expected string or bytes-like object, got '"+v.Value.Type()+"'", v)
		}
		return derived(c, "float", "environ.float", v)
	}
	s = notInFloat.ReplaceAllString(s, "")
	if i := strings.LastIndexAny(s, ",."); i >= 0 {
		s = strings.NewReplacer(",", "", ".", "").Replace(s[:i]) + "." + s[i+1:]
	}
	return c.Pass(c.Invoke(c.Library("builtins.float"), str(s)).Value, v)
}

// unescapeNewlines is what Env.str(multiline=True) does to "\n" and "\r\n" that
// are written out.
func unescapeNewlines(s string) string {
	return strings.NewReplacer(`\r\n`, "\n", `\n`, "\n").Replace(s)
}
