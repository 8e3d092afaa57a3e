package eval

import (
	"strings"

	"github.com/djready/djready/pkg/value"
)

// ClassOf is type(v), nil where that is not known.
func (c *Call) ClassOf(v value.Value) *Class {
	switch v := v.(type) {
	case *Instance:
		return v.Class
	case *Class:
		return c.run.libraryClass("builtins.type")
	case *value.Unknown:
		return c.run.plainClass(v.TypeName)
	}
	return c.run.classOf(v)
}

// plainClass is the class of an unknown value whose built-in type is known.
func (r *run) plainClass(typeName string) *Class {
	switch typeName {
	case "bool", "int", "float", "str", "bytes", "list", "tuple", "dict", "set", "frozenset", "NoneType":
		return r.libraryClass("builtins." + typeName)
	}
	return nil
}

// IsSubclass is issubclass(a, b). Abstract classes decide by what a class can
// do, which is not modelled.
func (c *Call) IsSubclass(a, b *Class) value.Answer {
	if b.Name == "builtins.object" {
		return value.Yes
	}
	answer := a.isSubclass(b)
	if answer == value.No && (b.isOpen != nil || isAbstract(b.Name)) {
		return value.Unsure
	}
	return answer
}

func isAbstract(dotted string) bool {
	for _, module := range []string{"collections.abc.", "abc.", "typing.", "numbers.", "os.PathLike"} {
		if strings.HasPrefix(dotted, module) {
			return true
		}
	}
	return false
}

// Lookup is v.name; No where that surely raises AttributeError. With Unsure the
// attribute may be missing, and the value is what it is if it is not.
func (c *Call) Lookup(v value.Traced, name string) (value.Traced, value.Answer) {
	var found value.Traced
	raised := c.run.protect(func() { found = c.run.attribute(v, name, c.At) })
	switch {
	case raised == nil && value.IsUnknown(found.Value) && !c.holds(v, name):
		return found, value.Unsure
	case raised == nil:
		return found, value.Yes
	case raised.class == nil:
		return c.Unknown("an attribute", v), value.Unsure
	case raised.class.isSubclass(c.run.libraryClass("builtins.AttributeError")) == value.No:
		panic(raised) // a getter of the project raised it
	case strings.HasPrefix(name, "__"):
		// Protocol methods of built-in types are not modelled as attributes.
		return c.Unknown("an attribute", v), value.Unsure
	}
	return value.Traced{}, value.No
}

// holds reports whether v has the name among its own attributes, so that it is
// there although its value is unknown.
func (c *Call) holds(v value.Traced, name string) bool {
	var attrs *scope
	switch o := v.Value.(type) {
	case *Instance:
		_, ok := o.attrs[name]
		return ok
	case *Class:
		attrs = o.attrs
	case *Module:
		attrs = o.scope
	}
	if attrs == nil {
		return false
	}
	_, ok := attrs.get(name)
	return ok
}

// SetAttribute is v.name = x.
func (c *Call) SetAttribute(v value.Traced, name string, x value.Traced) {
	c.run.setAttribute(v, name, x, c.At)
}

// DeleteAttribute is del v.name.
func (c *Call) DeleteAttribute(v value.Traced, name string) {
	c.run.deleteAttribute(v, name, c.At)
}

// Method finds a method of v's class, bound to v, as operators look it up; ok
// is false where the class has none.
func (c *Call) Method(v value.Traced, name string) (method value.Traced, ok bool) {
	return c.run.method(v, name, c.At)
}

// IsCallable is callable(v).
func (c *Call) IsCallable(v value.Value) value.Answer {
	switch v := v.(type) {
	case *Function, *Builtin, *BoundMethod, *Class:
		return value.Yes
	case *Instance:
		if v.Class.hasMethod("__call__") {
			return value.Yes
		}
		if v.Class.model != nil || v.Class.isOpen != nil {
			return value.Unsure
		}
		return value.No
	case *value.Unknown:
		return value.Unsure
	case *Module, value.None, value.Bool, value.Int, value.Float, value.Str, value.Bytes, value.Path,
		*value.List, *value.Tuple, *value.Dict, *value.Set:
		return value.No
	}
	return value.Unsure
}

// Lose says that something unknown may have changed the mutable containers
// among the values, and those inside them.
func (c *Call) Lose(reason value.Traced, values ...value.Traced) {
	if u, ok := reason.Value.(*value.Unknown); ok {
		c.run.lose(values, u)
	}
}

// ExceptionText is str(v) of an exception whose arguments are known.
func (c *Call) ExceptionText(v value.Value) (string, bool) {
	i, ok := v.(*Instance)
	if !ok || !isException(i.Class) || i.Class.hasMethod("__str__") {
		return "", false
	}
	args, ok := i.attrs["args"].Value.(*value.Tuple)
	switch {
	case !ok || args.Open != nil:
		return "", false
	case len(args.Items) == 0:
		return "", true
	case len(args.Items) > 1:
		return value.String(args)
	case i.Class.isSubclass(c.run.libraryClass("builtins.KeyError")) != value.No:
		// KeyError shows the representation of its key; where a model raised it,
		// the argument is that already.
		return "", false
	}
	return value.String(args.Items[0].Value)
}
