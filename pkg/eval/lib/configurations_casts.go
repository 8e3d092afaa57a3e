package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

func valueText(_ *eval.Call, v value.Traced, _ *configurationValue) value.Traced { return v }

func valueUnknown(typeName string) func(*eval.Call, value.Traced, *configurationValue) value.Traced {
	return func(c *eval.Call, v value.Traced, _ *configurationValue) value.Traced {
		c.MayRaise("ValueError", "")
		return derived(c, typeName, "configurations.values."+typeName, v)
	}
}

func valueBool(c *eval.Call, v value.Traced, _ *configurationValue) value.Traced {
	s, ok := text(v)
	if !ok {
		c.MayRaise("ValueError", "")
		return derived(c, "bool", "configurations.values.BooleanValue", v)
	}
	switch word := lowerText(pyStrip(s)); {
	case slices.Contains([]string{"yes", "y", "true", "1"}, word):
		return c.Pass(value.Bool(true), v)
	case slices.Contains([]string{"no", "n", "false", "0", ""}, word):
		return c.Pass(value.Bool(false), v)
	}
	c.RaiseFrom("ValueError", "Cannot interpret boolean value", v)
	return v
}

// requireBool refuses a default that is neither True nor False; 1 and 0 pass.
func requireBool(c *eval.Call, def value.Traced, _ *configurationValue) value.Traced {
	if value.IsUnknown(def.Value) {
		return def
	}
	for _, truth := range []value.Bool{true, false} {
		if value.Equal(def.Value, truth) == value.Yes {
			return def
		}
	}
	c.RaiseFrom("ValueError", "Default value is not a boolean value", def)
	return def
}

func valueCast(class string) func(*eval.Call, value.Traced, *configurationValue) value.Traced {
	return func(c *eval.Call, v value.Traced, _ *configurationValue) value.Traced {
		return c.Pass(c.Invoke(c.Library(class), v).Value, v)
	}
}

func valuePositive(c *eval.Call, v value.Traced, of *configurationValue) value.Traced {
	n := valueCast("builtins.int")(c, v, of)
	if i, ok := value.Index(n.Value); ok && i.Sign() < 0 {
		c.RaiseFrom("ValueError", "Cannot interpret value", v)
	}
	return n
}

// argument is one of the keyword arguments that a class has besides Value's.
func (v *configurationValue) argument(name string) value.Traced {
	for _, k := range v.further {
		if k.Name == name {
			return k.Value
		}
	}
	return value.Traced{}
}

// valueItems splits a text; blanks around the items and empty items go.
func valueItems(class string) func(*eval.Call, value.Traced, *configurationValue) value.Traced {
	return func(c *eval.Call, v value.Traced, of *configurationValue) value.Traced {
		s, ok := text(v)
		separator, ok2 := textOr(of.argument("separator"), ",")
		if !ok || !ok2 || separator == "" {
			return derived(c, strings.TrimPrefix(class, "builtins."), "configurations.values.items", v)
		}
		c.Spend(len(s))
		var parts []string
		for part := range strings.SplitSeq(pyStrip(s), separator) {
			if part = pyStrip(part); part != "" {
				parts = append(parts, part)
			}
		}
		return of.sequence(c, class, each(c, parts, v), v)
	}
}

// sequence converts the items and makes a sequence of the class.
func (v *configurationValue) sequence(c *eval.Call, class string, items []value.Traced, from value.Traced) value.Traced {
	if converter := v.argument("converter"); !isNone(converter) {
		for i, item := range items {
			items[i] = c.Pass(c.Invoke(converter, item).Value, item)
		}
	}
	return c.Pass(c.Invoke(c.Library(class), plain(value.NewList(items...))).Value, from)
}

func prepareItems(class string) func(*eval.Call, value.Traced, *configurationValue) value.Traced {
	return func(c *eval.Call, def value.Traced, of *configurationValue) value.Traced {
		if isNone(def) {
			return c.Return(c.Invoke(c.Library(class)).Value)
		}
		items, open := c.Iterate(def)
		if open {
			return c.Pass(c.Invoke(c.Library(class), def).Value, def)
		}
		return of.sequence(c, class, slices.Clone(items), def)
	}
}

func valueDict(c *eval.Call, v value.Traced, _ *configurationValue) value.Traced {
	s, ok := text(v)
	if ok && s == "" {
		return c.Pass(value.NewDict(), v)
	}
	if ok {
		parsed, err := parseLiteral(c, s, v)
		_, isDict := parsed.Value.(*value.Dict)
		switch {
		case err == nil && isDict:
			return parsed
		case err == nil || err == errNotLiteral:
			c.RaiseFrom("ValueError", "Cannot interpret dict value", v)
		}
	}
	c.MayRaise("ValueError", "")
	return derived(c, "dict", "configurations.values.DictValue", v)
}

func prepareDict(c *eval.Call, def value.Traced, _ *configurationValue) value.Traced {
	if isNone(def) {
		return c.Return(value.NewDict())
	}
	return c.Pass(c.Invoke(c.Library("builtins.dict"), def).Value, def)
}

// valueURL parses a URL with another library. A database or a cache stands
// under its alias.
func valueURL(parse string) func(*eval.Call, value.Traced, *configurationValue) value.Traced {
	return func(c *eval.Call, v value.Traced, of *configurationValue) value.Traced {
		var keywords []eval.Keyword
		for _, k := range of.further {
			if k.Name != "alias" {
				keywords = append(keywords, k)
			}
		}
		parsed := c.Apply(c.Library(parse), []value.Traced{v}, keywords)
		if of.kind.name == "EmailURLValue" {
			return parsed
		}
		alias := of.argument("alias")
		if !given(alias) {
			alias = str("default")
		}
		dict := value.NewDict()
		if !dict.Set(alias, parsed) {
			return derived(c, "dict", parse, v)
		}
		return c.Pass(dict, v)
	}
}

func prepareURL(c *eval.Call, def value.Traced, of *configurationValue) value.Traced {
	if isNone(def) {
		return c.Return(value.NewDict())
	}
	return of.kind.toPython(c, def, of)
}
