package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// environLibrary models django-environ.
func environLibrary() *eval.Library {
	return &eval.Library{
		Name:   "environ",
		Models: "django-environ 0.14.0",
		Classes: []*eval.ClassModel{
			envClass(),
			{Name: "FileAwareEnv", Bases: []string{"environ.Env"}, New: func(c *eval.Call) value.Traced { return envNew(c, "environ.FileAwareEnv", true) }},
			{Name: "NoValue"},
			environPathClass(),
		},
		Aliases: map[string]string{"ImproperlyConfigured": "django.core.exceptions.ImproperlyConfigured"},
	}
}

// env is the state of an Env: its schema, by variable name.
type env struct {
	schema    map[string]value.Traced
	fileAware bool
}

func envNew(c *eval.Call, class string, fileAware bool) value.Traced {
	if len(c.Args) > 0 {
		c.Raise("TypeError", "Env.__init__() takes 1 positional argument")
	}
	schema := make(map[string]value.Traced, len(c.Keywords))
	for _, k := range c.Keywords {
		schema[k.Name] = k.Value
	}
	return c.NewInstance(class, &env{schema: schema, fileAware: fileAware})
}

func envClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "Env",
		New:  func(c *eval.Call) value.Traced { return envNew(c, "environ.Env", false) },
		Methods: map[string]eval.Model{
			"__call__":     envCall,
			"__contains__": envContains,
			"get_value":    envGetValue,
			"str":          envStr,
			"unicode":      envStr,
			"bytes":        envBytes,
			"bool":         envTyped("builtins.bool"),
			"int":          envTyped("builtins.int"),
			"float":        envTyped("builtins.float"),
			"json":         envTyped("json.loads"),
			"list":         envList,
			"tuple":        envTuple,
			"dict":         envDict,
			"url":          envURL,
			"db":           envDB,
			"db_url":       envDB,
			"cache":        envCache,
			"cache_url":    envCache,
			"email":        envEmail,
			"email_url":    envEmail,
			"search_url":   opaqueOf("dict", "the configuration of a search engine"),
			"channels":     opaqueOf("dict", "the configuration of channels"),
			"channels_url": opaqueOf("dict", "the configuration of channels"),
			"path":         envPath,
		},
		ClassMethods: map[string]eval.Model{
			"read_env":         envReadEnv,
			"db_url_config":    envDBConfig,
			"cache_url_config": envCacheConfig,
			"email_url_config": envEmailConfig,
			"parse_value":      envParseValue,
		},
		Getters: map[string]eval.Model{
			"prefix":       constant(value.Str("")),
			"smart_cast":   constant(value.Bool(true)),
			"escape_proxy": constant(value.Bool(false)),
			"NOTSET":       func(c *eval.Call) value.Traced { return c.NewInstance("environ.NoValue", nil) },
		},
	}
}

// isNotset reports whether a default was not given.
func isNotset(v value.Traced) bool { return !given(v) || isInstance(v, "environ.NoValue") }

func envCall(c *eval.Call) value.Traced {
	a := c.Bind("var", "cast?", "default?", "parse_default?")
	return getValue(c, request{name: a[0], cast: a[1], def: a[2], parseDefault: a[3]})
}

func envGetValue(c *eval.Call) value.Traced { return envCall(c) }

func envContains(c *eval.Call) value.Traced { return environContains(c) }

// envTyped is the model of a method that gives one cast.
func envTyped(cast string) eval.Model {
	return func(c *eval.Call) value.Traced {
		a := c.Bind("var", "default?")
		return getValue(c, request{name: a[0], cast: c.Library(cast), def: a[1]})
	}
}

func envList(c *eval.Call) value.Traced {
	a := c.Bind("var", "cast?", "default?")
	cast := c.Library("builtins.list")
	if !isNone(a[1]) {
		cast = plain(value.NewList(a[1]))
	}
	return getValue(c, request{name: a[0], cast: cast, def: a[2]})
}

func envTuple(c *eval.Call) value.Traced {
	a := c.Bind("var", "cast?", "default?")
	cast := c.Library("builtins.tuple")
	if !isNone(a[1]) {
		cast = plain(value.NewTuple(a[1]))
	}
	return getValue(c, request{name: a[0], cast: cast, def: a[2]})
}

func envDict(c *eval.Call) value.Traced {
	a := c.Bind("var", "cast?", "default?")
	cast := a[1]
	if !given(cast) {
		cast = c.Library("builtins.dict")
	}
	return getValue(c, request{name: a[0], cast: cast, def: a[2]})
}

func envStr(c *eval.Call) value.Traced {
	a := c.Bind("var", "default?", "multiline?", "choices?")
	v := getValue(c, request{name: a[0], cast: c.Library("builtins.str"), def: a[1]})
	multiline, sure := flag(a[2], false)
	if sure && !multiline {
		return chosen(c, v, a[3])
	}
	s, ok := text(v)
	if !ok || !sure {
		return derived(c, "str", "environ.multiline", v)
	}
	return c.Pass(value.Str(unescapeNewlines(s)), v)
}

// chosen is v if it is among the choices; else it raises.
func chosen(c *eval.Call, v, choices value.Traced) value.Traced {
	if isNotset(choices) {
		return v
	}
	switch value.Contains(choices.Value, v.Value) {
	case value.No:
		c.RaiseFrom("django.core.exceptions.ImproperlyConfigured", "Invalid value", v)
	case value.Unsure, value.Maybe:
		c.MayRaise("django.core.exceptions.ImproperlyConfigured", "Invalid value")
	}
	return v
}

func envBytes(c *eval.Call) value.Traced {
	a := c.Bind("var", "default?", "encoding?")
	v := getValue(c, request{name: a[0], cast: c.Library("builtins.str"), def: a[1]})
	if s, ok := text(v); ok && isUTF8(a[2]) && !inTree(s) {
		return c.Pass(value.Bytes(s), v)
	}
	if known(v) && v.Value.Type() != "str" {
		return v // what has no encode() is given as it is
	}
	return derived(c, "bytes", "environ.bytes", v)
}
