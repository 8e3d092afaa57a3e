package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// urlResult makes an urllib.parse.ParseResult of a URL's text; what Python
// refuses raises ValueError.
func urlResult(c *eval.Call, v value.Traced) (splitURL, bool) {
	if i, ok := v.Value.(*eval.Instance); ok {
		u, ok := i.State.(*splitURL)
		if !ok {
			return splitURL{}, false
		}
		return *u, true
	}
	s, ok := text(v)
	if !ok {
		return splitURL{}, false
	}
	c.Spend(len(s))
	u, err := parseURL(s)
	if err != nil && err != errUnclear {
		c.RaiseFrom("ValueError", err.Error(), v)
	}
	return u, err == nil
}

func envURL(c *eval.Call) value.Traced {
	a := c.Bind("var", "default?")
	return envURLValue(c, a[0], a[1])
}

func envURLValue(c *eval.Call, name, def value.Traced) value.Traced {
	return getValue(c, request{
		name: name, cast: c.Library("urllib.parse.urlparse"), def: def, parseDefault: plain(value.Bool(true)),
	})
}

// bindURL gives the variable's name, the default and the backend of a method
// like db() or cache().
func bindURL(c *eval.Call, variable, backend string) (name, def, override value.Traced) {
	a := c.Bind("var?", "default?", backend+"?")
	if !given(a[0]) {
		a[0] = str(variable)
	}
	return a[0], a[1], a[2]
}

func envDB(c *eval.Call) value.Traced {
	name, def, engine := bindURL(c, "DATABASE_URL", "engine")
	return environDB(c, getValue(c, request{name: name, def: def}), engine)
}

func envCache(c *eval.Call) value.Traced {
	name, def, backend := bindURL(c, "CACHE_URL", "backend")
	return environCache(c, envURLValue(c, name, def), backend)
}

func envEmail(c *eval.Call) value.Traced {
	name, def, backend := bindURL(c, "EMAIL_URL", "backend")
	return environEmail(c, envURLValue(c, name, def), backend)
}

func envDBConfig(c *eval.Call) value.Traced {
	a := c.Bind("url", "engine?")
	return environDB(c, a[0], a[1])
}

func envCacheConfig(c *eval.Call) value.Traced {
	a := c.Bind("url", "backend?")
	return environCache(c, a[0], a[1])
}

func envEmailConfig(c *eval.Call) value.Traced {
	a := c.Bind("url", "backend?")
	return environEmail(c, a[0], a[1])
}

// configuration is a dict that is being made from one URL: every value of it
// was passed on from the URL.
type configuration struct {
	c    *eval.Call
	url  value.Traced
	dict *value.Dict
	// unclear is set by a part of which Python's reading is not known.
	unclear bool
}

func newConfiguration(c *eval.Call, url value.Traced) *configuration {
	return &configuration{c: c, url: url, dict: value.NewDict()}
}

func (b *configuration) set(key string, v value.Value) {
	b.dict.Set(str(key), b.c.Pass(v, b.url))
}

// decoded is unquote(part).
func (b *configuration) decoded(part string) string {
	s, ok := unquoteURL(part)
	b.unclear = b.unclear || !ok
	return s
}

// literal is what the library makes of an option's text with ast.literal_eval.
func (b *configuration) literal(text string) value.Value {
	v, ok := literalWord(text)
	b.unclear = b.unclear || !ok
	return v
}

// number is the text as an int where it is all digits.
func (b *configuration) number(text string) value.Value {
	digits, ok := isDigits(text)
	b.unclear = b.unclear || !ok
	if !digits {
		return value.Str(text)
	}
	n, err := parseInt(text, 10)
	if err != nil {
		b.unclear = true
		return value.None{}
	}
	return value.Int{Int: n}
}

// port is the port as the library gives it; a bad one raises ValueError.
func (b *configuration) port(u splitURL) (value.Value, bool) {
	n, given, err := u.port()
	if err != nil {
		b.c.RaiseFrom("ValueError", err.Error(), b.url)
	}
	return value.NewInt(int64(n)), given && n != 0
}

// query adds the options of a query string: base ones to the dict itself, the
// others to OPTIONS.
func (b *configuration) query(query string, base []string, convert, convertBase func(string) value.Value, upper bool) {
	if query == "" {
		return
	}
	fields, ok := parseQuery(query)
	b.unclear = b.unclear || !ok
	options := value.NewDict()
	for _, f := range fields {
		name := strings.ToUpper(f.name)
		if contains(base, name) {
			b.set(name, convertBase(f.values[0]))
			continue
		}
		if !upper {
			name = f.name
		}
		options.Set(b.c.Pass(value.Str(name), b.url), b.c.Pass(convert(f.values[0]), b.url))
	}
	b.set("OPTIONS", options)
}

func contains(list []string, s string) bool {
	for _, each := range list {
		if each == s {
			return true
		}
	}
	return false
}

// result is the dict, or an Unknown where a part was unclear.
func (b *configuration) result(reason string) value.Traced {
	if b.unclear {
		return derived(b.c, "dict", reason, b.url)
	}
	return b.c.Pass(b.dict, b.url)
}

// literalWord is ast.literal_eval(text) for numbers and constants, and the text
// itself for what looks like a word or a path, which literal_eval refuses.
func literalWord(text string) (value.Value, bool) {
	if v, ok := constantWord(text); ok || text == "" {
		return v, ok
	}
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
	word := strings.Trim(text, letters+"0123456789.:/") == ""
	return value.Str(text), word && strings.IndexByte(letters+"/", text[0]) >= 0
}
