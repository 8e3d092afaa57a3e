package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// environsLibraries model environs. Where versions 9 to 11 give something else
// than the current one does, both are explored: see olderEnvirons.
func environsLibraries() []*eval.Library {
	return []*eval.Library{
		{
			Name:   "environs",
			Models: "environs 15.2.0 and 9.5–14.6",
			Values: map[string]eval.Model{"env": func(c *eval.Call) value.Traced {
				return c.NewInstance("environs.Env", &environs{eager: true})
			}},
			Classes: []*eval.ClassModel{
				environsClass(),
				{Name: "FileAwareEnv", Bases: []string{"environs.Env"}, New: environsFileAwareNew},
				{Name: "EnvError", Bases: []string{"builtins.ValueError"}},
				{Name: "EnvNotSetError", Bases: []string{"environs.EnvError"}},
				{Name: "EnvValidationError", Bases: []string{"environs.EnvError"}},
				{Name: "EnvSealedError", Bases: []string{"builtins.TypeError", "environs.EnvError"}},
				{Name: "ParserConflictError", Bases: []string{"builtins.ValueError"}},
				{Name: "_Prefixed", Methods: map[string]eval.Model{"__enter__": environsEnter, "__exit__": environsExit}},
				{Name: "_Parser", Methods: map[string]eval.Model{"__call__": environsParse}},
				{Name: "_Registration", Methods: map[string]eval.Model{"__call__": environsRegister}},
			},
			Aliases: map[string]string{"validate": "marshmallow.validate", "ValidationError": "marshmallow.ValidationError"},
		},
		{
			Name:    "marshmallow",
			Models:  "marshmallow 4.4.0",
			Classes: []*eval.ClassModel{{Name: "ValidationError", Bases: []string{"builtins.Exception"}}},
			Aliases: map[string]string{"validate": "marshmallow.validate"},
		},
		marshmallowValidateLibrary(),
	}
}

// environs is the state of an Env.
type environs struct {
	eager, expand, sealed bool
	prefix                string
	// files are the variables that read_env found, by name; the process's own
	// environment goes before them.
	files map[string]environsVariable
	// missing are, of an Env that is not eager, what was read and is unset.
	missing []value.Traced
	parsers map[string]value.Traced
	// suffix is that of the variables that name a file, "" for a plain Env.
	suffix string
	strip  bool
}

// environsVariable is a variable of a file.
type environsVariable struct {
	value value.Traced
	// placed says that up to version 14 it also stands in os.environ.
	placed bool
	// override says that up to version 14 it goes before os.environ.
	override bool
}

func environsClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "Env",
		New:  environsNew,
		Methods: map[string]eval.Model{
			"__call__":     environsField(rawField),
			"str":          environsField(strField),
			"int":          environsField(intField),
			"float":        environsField(floatField),
			"bool":         environsField(boolField),
			"list":         environsField(listField),
			"dict":         environsField(dictField),
			"json":         environsField(jsonField),
			"path":         environsField(pathField),
			"log_level":    environsField(logLevelField),
			"timedelta":    environsField(timedeltaField),
			"url":          environsField(urlField),
			"decimal":      environsField(opaqueField("Decimal")),
			"datetime":     environsField(opaqueField("datetime")),
			"date":         environsField(opaqueField("date")),
			"time":         environsField(opaqueField("time")),
			"uuid":         environsField(opaqueField("UUID")),
			"enum":         environsField(opaqueField("")),
			"dj_db_url":    environsURL("dj_database_url.parse"),
			"dj_email_url": environsURL("dj_email_url.parse"),
			"dj_cache_url": environsURL("django_cache_url.parse"),
			"prefixed":     environsPrefixed,
			"read_env":     environsReadEnv,
			"seal":         environsSeal,
			"add_parser":   environsAddParser,
			"parser_for": func(c *eval.Call) value.Traced {
				return c.NewInstance("environs._Registration", registration{c.Self, c.Bind("name")[0]})
			},
			"dump":        opaqueOf("dict", "the variables that were read"),
			"__getattr__": environsGetattr,
		},
		// Up to version 14 read_env is static.
		ClassMethods: map[string]eval.Model{"read_env": environsReadEnv},
		Getters: map[string]eval.Model{
			"eager": func(c *eval.Call) value.Traced {
				e, ok := c.State().(*environs)
				return c.Return(value.Bool(!ok || e.eager))
			},
			"expand_vars": func(c *eval.Call) value.Traced {
				e, ok := c.State().(*environs)
				return c.Return(value.Bool(ok && e.expand))
			},
		},
	}
}

func environsNew(c *eval.Call) value.Traced {
	a := c.Bind("*", "eager?", "expand_vars?", "prefix?")
	return environsMake(c, "environs.Env", a, "")
}

func environsFileAwareNew(c *eval.Call) value.Traced {
	a := c.Bind("*", "eager?", "expand_vars?", "prefix?", "file_suffix?", "strip_whitespace?")
	suffix, ok := textOr(a[3], "_FILE")
	strip, sure := flag(a[4], false)
	made := environsMake(c, "environs.FileAwareEnv", a, suffix)
	if i, isInstance := made.Value.(*eval.Instance); isInstance {
		if e, isEnv := i.State.(*environs); isEnv && ok && sure {
			e.strip = strip
			return made
		}
	}
	return c.Unknown("an environment reader", a...)
}

func environsMake(c *eval.Call, class string, a []value.Traced, suffix string) value.Traced {
	eager, sure := flag(a[0], true)
	expand, sure2 := flag(a[1], false)
	prefix, sure3 := textOr(a[2], "")
	if !sure || !sure2 || !sure3 && !isNone(a[2]) {
		return c.Unknown("an environment reader", a...)
	}
	return c.NewInstance(class, &environs{eager: eager, expand: expand, prefix: prefix, suffix: suffix})
}

// olderEnvirons decides on this run's path whether the installed version is
// older than the one given.
func olderEnvirons(c *eval.Call, major string) bool {
	return c.Truth(plain(&value.Unknown{
		Reason: "whether environs is older than version " + major, Symbol: "environs < " + major, TypeName: "bool",
	}))
}

// prefixed is the state of the context manager that prefixed() gives.
type prefixed struct {
	env          value.Traced
	state        *environs
	outer, inner string
}

func environsPrefixed(c *eval.Call) value.Traced {
	v := c.Bind("prefix")[0]
	e, ok := c.State().(*environs)
	prefix, ok2 := text(v)
	if !ok || !ok2 {
		return c.Unknown("a prefix of environment variables", v)
	}
	return c.NewInstance("environs._Prefixed", &prefixed{env: c.Self, state: e, outer: e.prefix, inner: e.prefix + prefix})
}

func environsEnter(c *eval.Call) value.Traced {
	p, ok := c.State().(*prefixed)
	if !ok {
		return c.Unknown("an environment reader", c.Self)
	}
	p.state.prefix = p.inner
	return p.env
}

// environsExit takes the prefix away. An exception is passed on; that the block
// might raise is asked of a context manager while the block still runs, so the
// prefix then stays.
func environsExit(c *eval.Call) value.Traced {
	if p, ok := c.State().(*prefixed); ok && len(c.Args) > 0 && isNone(c.Args[0]) {
		p.state.prefix = p.outer
	}
	return c.Return(value.Bool(false))
}

// environsSeal is seal(): what was read of an Env that is not eager, and is
// unset, stops the program here.
func environsSeal(c *eval.Call) value.Traced {
	e, ok := c.State().(*environs)
	if !ok {
		return c.Return(value.None{})
	}
	e.sealed = true
	if missing := e.missing; len(missing) > 0 {
		e.missing = nil
		c.RaiseFrom("environs.EnvValidationError", "Environment variables invalid", missing...)
	}
	return c.Return(value.None{})
}
