package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// urllibParseLibrary models urllib.parse.
func urllibParseLibrary() *eval.Library {
	return &eval.Library{
		Name: "urllib.parse",
		Funcs: map[string]eval.Model{
			"urlparse":     urlParse(true),
			"urlsplit":     urlParse(false),
			"quote":        urlQuote("/", false),
			"quote_plus":   urlQuote("", true),
			"unquote":      urlUnquote(unquoteURL),
			"unquote_plus": urlUnquote(unquotePlus),
			"urlencode":    opaqueOf("str", "an encoded query"),
			"urljoin":      opaqueOf("str", "a joined URL"),
			"urlunparse":   opaqueOf("str", "a URL"),
			"urlunsplit":   opaqueOf("str", "a URL"),
			"parse_qs":     opaqueOf("dict", "a decoded query"),
			"parse_qsl":    opaqueOf("list", "a decoded query"),
		},
		Classes: []*eval.ClassModel{parseResultClass("ParseResult"), parseResultClass("SplitResult")},
	}
}

// urlParse is urlparse, or urlsplit, which leaves parameters in the path.
func urlParse(withParams bool) eval.Model {
	return func(c *eval.Call) value.Traced {
		a := c.Bind("url", "scheme?", "allow_fragments?")
		s, ok := text(a[0])
		if !ok || given(a[1]) || given(a[2]) {
			c.MayRaise("ValueError", "")
			return c.Unknown("the parts of a URL", a[0])
		}
		c.Spend(len(s))
		u, err := parseURL(s)
		switch {
		case err == errUnclear:
			c.MayRaise("ValueError", "")
			return c.Unknown("the parts of a URL", a[0])
		case err != nil:
			c.Raise("ValueError", err.Error())
		}
		class := "urllib.parse.ParseResult"
		if !withParams {
			class = "urllib.parse.SplitResult"
			if u.params != "" {
				u.path, u.params = u.path+";"+u.params, ""
			}
		}
		result := c.NewInstance(class, &u)
		return c.Pass(result.Value, a[0])
	}
}

// parseResultClass models the result of urlparse and urlsplit.
func parseResultClass(name string) *eval.ClassModel {
	field := func(f func(splitURL) string) eval.Model {
		return urlGetter("str", func(_ *eval.Call, u splitURL) value.Value { return value.Str(f(u)) })
	}
	return &eval.ClassModel{
		Name: name,
		Getters: map[string]eval.Model{
			"scheme":   field(func(u splitURL) string { return u.scheme }),
			"netloc":   field(func(u splitURL) string { return u.netloc }),
			"path":     field(func(u splitURL) string { return u.path }),
			"params":   field(func(u splitURL) string { return u.params }),
			"query":    field(func(u splitURL) string { return u.query }),
			"fragment": field(func(u splitURL) string { return u.fragment }),
			"username": urlGetter("str", func(_ *eval.Call, u splitURL) value.Value { return optional(u.username()) }),
			"password": urlGetter("str", func(_ *eval.Call, u splitURL) value.Value { return optional(u.password()) }),
			"hostname": urlGetter("str", func(_ *eval.Call, u splitURL) value.Value { return optional(u.hostname(), u.hostname() != "") }),
			"port":     urlGetter("int", urlPort),
		},
		Methods: map[string]eval.Model{
			"geturl":      urlGetter("str", func(_ *eval.Call, u splitURL) value.Value { return value.Str(u.unsplit()) }),
			"__getitem__": opaqueOf("str", "a part of a URL"),
			"__iter__":    opaque("the parts of a URL"),
			"_replace":    opaque("a URL"),
		},
	}
}

func optional(s string, there bool) value.Value {
	if !there {
		return value.None{}
	}
	return value.Str(s)
}

func urlGetter(typeName string, f func(*eval.Call, splitURL) value.Value) eval.Model {
	return func(c *eval.Call) value.Traced {
		u, ok := c.State().(*splitURL)
		if !ok {
			return c.UnknownOf(typeName, "a part of a URL", c.Self)
		}
		return c.Pass(f(c, *u), c.Self)
	}
}

func urlPort(c *eval.Call, u splitURL) value.Value {
	n, there, err := u.port()
	switch {
	case err != nil:
		c.Raise("ValueError", err.Error())
	case !there:
		return value.None{}
	}
	return value.NewInt(int64(n))
}

// urlQuote is quote and quote_plus, which writes blanks as "+".
func urlQuote(safe string, plus bool) eval.Model {
	return func(c *eval.Call) value.Traced {
		a := c.Bind("string", "safe?", "encoding?", "errors?")
		s, ok := text(a[0])
		keep, ok2 := textOr(a[1], safe)
		if !ok || !ok2 || given(a[2]) || given(a[3]) {
			return derived(c, "str", c.Name, a[0])
		}
		c.Spend(len(s))
		if plus {
			keep += " "
		}
		quoted, ok := quoteURL(s, keep)
		if !ok {
			return derived(c, "str", c.Name, a[0])
		}
		if plus {
			quoted = spacesToPlus(quoted)
		}
		return c.Return(value.Str(quoted), a[0])
	}
}

func urlUnquote(f func(string) (string, bool)) eval.Model {
	return func(c *eval.Call) value.Traced {
		a := c.Bind("string", "encoding?", "errors?")
		if s, ok := text(a[0]); ok && !given(a[1]) && !given(a[2]) {
			c.Spend(len(s))
			if out, ok := f(s); ok {
				return c.Return(value.Str(out), a[0])
			}
		}
		return derived(c, "str", c.Name, a[0])
	}
}
