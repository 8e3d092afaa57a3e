package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// maxProxies is how many variables may lead on to each other with "$NAME".
// Python has no limit but its stack: a circle raises RecursionError.
const maxProxies = 50

// request is one call of Env.get_value.
type request struct {
	name, cast, def, parseDefault value.Traced

	proxies int
}

// getValue is Env.get_value.
func getValue(c *eval.Call, r request) value.Traced {
	self, ok := c.State().(*env)
	prefix, ok2 := text(c.Attribute(c.Self, "prefix"))
	name, ok3 := text(r.name)
	if !ok || !ok2 || !ok3 {
		c.MayRaise("django.core.exceptions.ImproperlyConfigured", "")
		return c.Unknown("a configuration value", r.name, r.def)
	}
	name = prefix + name
	if !self.applySchema(name, &r) {
		return c.Unknown("the configuration value "+name, r.def)
	}
	v := self.lookUp(c, name, r)
	if s, ok := text(v); ok && strings.HasPrefix(s, "$") {
		v = followProxy(c, r, v, strings.TrimLeft(s, "$"))
	}
	v = unescapeProxy(c, v)
	if r.cast, ok = smartCast(c, r); !ok {
		return c.Unknown("the configuration value "+name, v)
	}
	return r.convert(c, v)
}

// applySchema takes the cast and the default from the schema where the call
// gave none. It reports false for an entry that is not understood.
func (e *env) applySchema(name string, r *request) bool {
	info, found := e.schema[name]
	if !found {
		return true
	}
	noCast := isNone(r.cast) || value.Truth(r.cast.Value) == value.No
	var items []value.Traced
	switch info := info.Value.(type) {
	case *value.Unknown, *value.Dict, value.Str:
		return false
	case *value.Tuple:
		if info.Open != nil {
			return false
		}
		items = info.Items
	case *value.List:
		if info.Open != nil {
			return false
		}
		items = info.Items
	}
	if len(items) != 2 {
		if noCast {
			r.cast = info
		}
		return true
	}
	if noCast {
		r.cast = items[0]
	}
	if isNotset(r.def) {
		r.def = items[1]
	}
	return true
}

// lookUp gives the variable's text, or the default.
func (e *env) lookUp(c *eval.Call, name string, r request) value.Traced {
	if e.fileAware {
		if v, found := readSecretFile(c, name); found {
			return v
		}
	}
	if v, set := c.Getenv(name); set {
		return v
	}
	if isNotset(r.def) {
		return c.Required(name, "django.core.exceptions.ImproperlyConfigured", "Set the "+name+" environment variable")
	}
	return c.Default(name, r.def)
}

// readSecretFile reads the file that the variable NAME_FILE names.
func readSecretFile(c *eval.Call, name string) (value.Traced, bool) {
	file, set := c.Getenv(name + "_FILE")
	if !set || value.Truth(file.Value) == value.No {
		return value.Traced{}, false
	}
	path, ok := pathText(c, file)
	if !ok {
		return derived(c, "str", "file", file), true
	}
	content, ok := readFile(c, path)
	s, valid := decodeText(content)
	if !ok || !valid {
		return c.UnknownOf("str", "the content of "+shown(path), file), true
	}
	return c.Pass(value.Str(s), fileContent(c, path, s)), true
}

// followProxy gives the value of the variable that a value "$NAME" leads to. It
// is converted there, and converted again here, as the library does.
func followProxy(c *eval.Call, r request, v value.Traced, name string) value.Traced {
	if r.proxies >= maxProxies {
		c.Raise("RecursionError", "maximum recursion depth exceeded")
	}
	next := request{name: c.Pass(value.Str(name), v), cast: r.cast, def: r.def, proxies: r.proxies + 1}
	return getValue(c, next)
}

func unescapeProxy(c *eval.Call, v value.Traced) value.Traced {
	escape, sure := flag(c.Attribute(c.Self, "escape_proxy"), false)
	s, ok := text(v)
	if !sure || !escape || !ok {
		return v
	}
	return c.Pass(value.Str(strings.ReplaceAll(s, `\$`, "$")), v)
}

// smartCast is the cast, or the type of the default where there is none.
func smartCast(c *eval.Call, r request) (value.Traced, bool) {
	if !isNone(r.cast) || isNotset(r.def) || isNone(r.def) {
		return r.cast, true
	}
	smart, sure := flag(c.Attribute(c.Self, "smart_cast"), true)
	if !sure {
		return r.cast, false
	}
	if !smart {
		return r.cast, true
	}
	return typeOf(c, r.def), true
}

// typeOf is type(v), an Unknown where it is not known.
func typeOf(c *eval.Call, v value.Traced) value.Traced {
	switch of := v.Value.(type) {
	case *value.Unknown:
		if of.TypeName == "" {
			return v
		}
		return c.Library("builtins." + of.TypeName)
	case value.Path:
		return c.Library("pathlib.PosixPath")
	case value.Timedelta:
		return c.Library("datetime.timedelta")
	case *eval.Instance:
		return plain(of.Class)
	case value.None, value.Bool, value.Int, value.Float, value.Str, value.Bytes, *value.List, *value.Tuple, *value.Dict, *value.Set:
		return c.Library("builtins." + v.Value.Type())
	}
	return c.Unknown("the type of a default", v)
}

// convert casts what was found. The default itself is given as it is, which is
// why a text as the default of a bool stays a text.
func (r request) convert(c *eval.Call, v value.Traced) value.Traced {
	_, noDefault := r.def.Value.(value.None)
	if s, ok := text(v); ok && s == "" && noDefault {
		v = c.Pass(value.None{}, v)
	}
	same := value.No
	if !isNotset(r.def) {
		same = value.Equal(v.Value, r.def.Value)
		if v.Value == r.def.Value {
			same = value.Yes
		}
	}
	parseDefault, sure := flag(r.parseDefault, false)
	switch {
	case !sure:
		return c.Unknown("a configuration value", v)
	case same == value.Yes && !(parseDefault && !isNone(v)):
		return v
	}
	return parseValue(c, v, r.cast)
}
