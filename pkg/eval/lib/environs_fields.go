package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// field is what a typed method of an Env converts with. It gives the value, or
// reports what marshmallow would say against it; a nil Value with no complaint
// means that nobody knows.
type field struct {
	typeName string
	convert  func(c *eval.Call, v value.Traced, o fieldOptions) (converted value.Traced, complaint string)
}

// fieldOptions are the keyword arguments of a typed method.
type fieldOptions struct {
	subcast, keys, values, delimiter, separator value.Traced
}

// harmless are keyword arguments that change no value.
var harmless = map[string]bool{"error_messages": true, "metadata": true, "required": true, "allow_none": true}

// environsField is the model of a typed method: name, default, subcast and
// validate, and what else the field takes.
func environsField(f field) eval.Model {
	return func(c *eval.Call) value.Traced {
		call := *c
		call.Keywords = nil
		strange := false
		for _, k := range c.Keywords {
			switch k.Name {
			case "name", "default", "subcast", "validate", "subcast_keys", "subcast_key", "subcast_values", "delimiter", "key_value_delimiter":
				call.Keywords = append(call.Keywords, k)
			default:
				strange = strange || !harmless[k.Name]
			}
		}
		a := call.Bind("name", "default?", "subcast?", "*", "validate?", "subcast_keys?", "subcast_key?", "subcast_values?", "delimiter?", "key_value_delimiter?")
		o := fieldOptions{subcast: a[2], keys: a[4], values: a[6], delimiter: a[7], separator: a[8]}
		if given(a[5]) {
			o.keys = a[5]
		}
		e, ok := c.State().(*environs)
		name, ok2 := text(a[0])
		if !ok || !ok2 || strange {
			c.MayRaise("environs.EnvError", "")
			return c.UnknownOf(f.typeName, "a value from the environment", a...)
		}
		e.refuseSealed(c)
		return f.read(c, e, name, a[1], a[3], o)
	}
}

func (e *environs) refuseSealed(c *eval.Call) {
	if e.sealed {
		c.Raise("environs.EnvSealedError", "Env has already been sealed. New values cannot be parsed.")
	}
}

func (f field) read(c *eval.Call, e *environs, name string, def, validate value.Traced, o fieldOptions) value.Traced {
	found := e.get(c, name)
	if !found.found {
		if given(def) && def.Value != (value.Ellipsis{}) {
			return f.defaulted(c, found.name, def, o)
		}
		return e.unset(c, found.name)
	}
	v, complaint := f.convert(c, found.value, o)
	switch {
	case complaint != "":
		c.RaiseFrom("environs.EnvValidationError", `Environment variable "`+found.name+`" invalid: `+complaint, found.value)
	case !given(v):
		c.MayRaise("environs.EnvValidationError", "")
		v = derived(c, f.typeName, "environs."+methodName(c), found.value)
	}
	if given(validate) && !isNone(validate) {
		runValidators(c, "environs.EnvValidationError", validate, v)
	}
	return v
}

// unset is what a read of an unset variable without a default gives.
func (e *environs) unset(c *eval.Call, name string) value.Traced {
	if e.eager {
		return c.Required(name, "environs.EnvError", `Environment variable "`+name+`" not set`)
	}
	none := c.Default(name, plain(value.None{}))
	e.missing = append(e.missing, none)
	return none
}

// defaulted is the default as it is. Up to version 11 it was converted as a
// variable's text is, where that succeeds.
func (f field) defaulted(c *eval.Call, name string, def value.Traced, o fieldOptions) value.Traced {
	taken := c.Default(name, def)
	if isNone(def) || value.IsUnknown(def.Value) {
		return taken
	}
	old, complaint := f.convert(c, taken, o)
	if complaint != "" || !given(old) || sameValue(old.Value, def.Value) {
		return taken
	}
	if olderEnvirons(c, "12") {
		return old
	}
	return taken
}

// sameValue reports whether two values are surely alike, in type too.
func sameValue(a, b value.Value) bool {
	return a.Type() == b.Type() && value.Equal(a, b) == value.Yes
}

// environsURL is the model of a method that converts with a library's parse():
// the default is converted too.
func environsURL(parse string) eval.Model {
	return func(c *eval.Call) value.Traced {
		call := *c
		call.Keywords = nil
		var further []eval.Keyword
		for _, k := range c.Keywords {
			if k.Name == "name" || k.Name == "default" {
				call.Keywords = append(call.Keywords, k)
			} else {
				further = append(further, k)
			}
		}
		a := call.Bind("name", "default?")
		e, ok := c.State().(*environs)
		name, ok2 := text(a[0])
		if !ok || !ok2 {
			c.MayRaise("environs.EnvError", "")
			return c.UnknownOf("dict", "a configuration from the environment", a...)
		}
		e.refuseSealed(c)
		found := e.get(c, name)
		v := found.value
		if !found.found {
			if !given(a[1]) {
				return e.unset(c, found.name)
			}
			v = c.Default(found.name, a[1])
		}
		if known(v) && v.Value.Type() != "str" {
			c.RaiseFrom("environs.EnvValidationError", `Environment variable "`+found.name+`" invalid`, v)
		}
		return c.Pass(c.Apply(c.Library(parse), []value.Traced{v}, further).Value, v)
	}
}

// registration is the state of the decorator that parser_for() gives.
type registration struct{ env, name value.Traced }

// environsParser is the state of a method that was registered.
type environsParser struct{ env, function value.Traced }

func environsAddParser(c *eval.Call) value.Traced {
	a := c.Bind("name", "func")
	register(c, c.Self, a[0], a[1])
	return c.Return(value.None{})
}

func environsRegister(c *eval.Call) value.Traced {
	f := c.Bind("func")[0]
	if r, ok := c.State().(registration); ok {
		register(c, r.env, r.name, f)
	}
	return f
}

func register(_ *eval.Call, env, name, f value.Traced) {
	i, ok := env.Value.(*eval.Instance)
	s, ok2 := text(name)
	if !ok || !ok2 {
		return
	}
	if e, ok := i.State.(*environs); ok {
		if e.parsers == nil {
			e.parsers = map[string]value.Traced{}
		}
		e.parsers[s] = f
	}
}

func environsGetattr(c *eval.Call) value.Traced {
	name, _ := text(c.Bind("name")[0])
	e, ok := c.State().(*environs)
	if !ok || strings.HasPrefix(name, "_") {
		return c.Unknown("an attribute of an environment reader", c.Self)
	}
	f, found := e.parsers[name]
	if !found {
		c.Raise("AttributeError", "Env has no attribute "+name)
	}
	return c.NewInstance("environs._Parser", environsParser{c.Self, f})
}

// environsParse calls a method that was registered.
func environsParse(c *eval.Call) value.Traced {
	p, ok := c.State().(environsParser)
	if !ok || len(c.Args) == 0 {
		return c.Unknown("a value from the environment", c.Args...)
	}
	i, _ := p.env.Value.(*eval.Instance)
	e, ok := i.State.(*environs)
	name, ok2 := text(c.Args[0])
	if !ok || !ok2 {
		return c.Unknown("a value from the environment", c.Args...)
	}
	e.refuseSealed(c)
	def, hasDefault := c.Keyword("default")
	if len(c.Args) > 1 {
		def, hasDefault = c.Args[1], true
	}
	var further []eval.Keyword
	for _, k := range c.Keywords {
		if k.Name != "default" {
			further = append(further, k)
		}
	}
	found := e.get(c, name)
	v := found.value
	if !found.found {
		if !hasDefault {
			return e.unset(c, found.name)
		}
		v = c.Default(found.name, def)
	}
	return c.Pass(c.Apply(p.function, []value.Traced{v}, further).Value, v)
}
