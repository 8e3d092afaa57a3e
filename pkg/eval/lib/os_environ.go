package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// osEnvironClass models the class of os.environ. The environment itself is the
// run's: see eval.Environ.
func osEnvironClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name:  "_Environ",
		Bases: []string{"collections.abc.MutableMapping"},
		Methods: map[string]eval.Model{
			"__getitem__":  environGetitem,
			"__setitem__":  environSetitem,
			"__delitem__":  environDelitem,
			"__contains__": environContains,
			"__iter__":     environKeys,
			"__len__":      environLen,
			"__bool__":     func(c *eval.Call) value.Traced { return c.Return(value.Bool(true)) },
			"get":          environGet,
			"setdefault":   environSetdefault,
			"pop":          environPop,
			"keys":         environKeys,
			"values":       environValues,
			"items":        environItems,
			"copy":         environCopy,
			"update":       environUpdate,
		},
	}
}

// variableName is the name of a variable; a key that surely is no text raises
// TypeError, as os.environ does.
func variableName(c *eval.Call, key value.Traced) (string, bool) {
	name, ok := text(key)
	if !ok && known(key) && key.Value.Type() != "str" {
		raiseType(c, "str expected", key)
	}
	return name, ok
}

func osGetenv(c *eval.Call) value.Traced {
	args := c.Bind("key", "default?")
	return readVariable(c, args[0], orNone(args[1]))
}

func environGet(c *eval.Call) value.Traced {
	args := c.Bind("key", "default?")
	return readVariable(c, args[0], orNone(args[1]))
}

func readVariable(c *eval.Call, key, def value.Traced) value.Traced {
	name, ok := variableName(c, key)
	if !ok {
		return c.Unknown("an environment variable", key, def)
	}
	if v, set := c.Getenv(name); set {
		return v
	}
	return c.Default(name, def)
}

func environGetitem(c *eval.Call) value.Traced { return requireVariable(c, c.Bind("key")[0]) }

func requireVariable(c *eval.Call, key value.Traced) value.Traced {
	name, ok := variableName(c, key)
	if !ok {
		c.MayRaise("KeyError", "")
		return c.UnknownOf("str", "an environment variable", key)
	}
	if v, set := c.Getenv(name); set {
		return v
	}
	return c.Required(name, "KeyError", "'"+name+"'")
}

func environContains(c *eval.Call) value.Traced {
	key := c.Bind("key")[0]
	name, ok := variableName(c, key)
	if !ok {
		return c.UnknownOf("bool", "whether an environment variable is set", key)
	}
	if v, set := c.Getenv(name); set {
		return c.Return(value.Bool(true), v)
	}
	return c.Default(name, plain(value.Bool(false)))
}

func environSetitem(c *eval.Call) value.Traced {
	args := c.Bind("key", "value")
	setVariable(c, args[0], args[1])
	return c.Return(value.None{})
}

// setVariable sets a variable. Where its name is not known, any variable may
// have been set.
func setVariable(c *eval.Call, key, v value.Traced) {
	if known(v) && v.Value.Type() != "str" {
		raiseType(c, "str expected", v)
	}
	name, ok := variableName(c, key)
	if !ok {
		c.Override("an environment variable is set whose name is not known")
		return
	}
	c.Environ().Set(name, v)
}

func environDelitem(c *eval.Call) value.Traced {
	key := c.Bind("key")[0]
	requireVariable(c, key)
	if name, ok := text(key); ok {
		c.Environ().Unset(name)
	}
	return c.Return(value.None{})
}

func environSetdefault(c *eval.Call) value.Traced {
	args := c.Bind("key", "default?")
	name, ok := variableName(c, args[0])
	if !ok {
		setVariable(c, args[0], args[1])
		return c.UnknownOf("str", "an environment variable", args...)
	}
	if v, set := c.Getenv(name); set {
		return v
	}
	def := c.Default(name, orNone(args[1]))
	setVariable(c, args[0], def)
	return def
}

func environPop(c *eval.Call) value.Traced {
	args := c.Bind("key", "default?")
	var v value.Traced
	if given(args[1]) {
		v = readVariable(c, args[0], args[1])
	} else {
		v = requireVariable(c, args[0])
	}
	if name, ok := text(args[0]); ok {
		c.Environ().Unset(name)
	}
	return v
}

// variables are the names and values of all variables that are set.
func variables(c *eval.Call) (names, values []value.Traced) {
	all := c.Environ().Names()
	c.Spend(len(all))
	for _, name := range all {
		if v, set := c.Getenv(name); set {
			names = append(names, c.Return(value.Str(name)))
			values = append(values, v)
		}
	}
	return names, values
}

func environKeys(c *eval.Call) value.Traced {
	names, _ := variables(c)
	return c.Return(value.NewList(names...))
}

func environValues(c *eval.Call) value.Traced {
	_, values := variables(c)
	return c.Return(value.NewList(values...))
}

func environLen(c *eval.Call) value.Traced {
	return c.UnknownOf("int", "the number of environment variables")
}

func environItems(c *eval.Call) value.Traced {
	names, values := variables(c)
	pairs := make([]value.Traced, len(names))
	for i := range names {
		pairs[i] = c.Return(value.NewTuple(names[i], values[i]), values[i])
	}
	return c.Return(value.NewList(pairs...))
}

func environCopy(c *eval.Call) value.Traced {
	names, values := variables(c)
	dict := value.NewDict()
	for i := range names {
		dict.Set(names[i], values[i])
	}
	return c.Return(dict)
}

func environUpdate(c *eval.Call) value.Traced {
	for _, arg := range c.Args {
		updateEnviron(c, arg)
	}
	for _, k := range c.Keywords {
		setVariable(c, str(k.Name), k.Value)
	}
	return c.Return(value.None{})
}

func updateEnviron(c *eval.Call, from value.Traced) {
	dict, ok := from.Value.(*value.Dict)
	if !ok || dict.Open != nil {
		c.Override("environment variables are set that are not known")
	}
	if !ok {
		return
	}
	for _, e := range dict.Entries() {
		setVariable(c, e.Key, e.Value)
	}
}
