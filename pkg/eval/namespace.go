package eval

import (
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// namespace is the dictionary that globals(), locals() and vars() give: a live
// view of a scope.
type namespace struct {
	value.Opaque
	scope  *scope
	module *Module
}

func (*namespace) Type() string { return "dict" }

func (n *namespace) contains(key value.Traced) value.Traced {
	name, ok := key.Value.(value.Str)
	if !ok {
		return value.Traced{}
	}
	if _, bound := n.scope.get(string(name)); bound {
		return value.Traced{Value: value.Bool(true)}
	}
	if n.scope.open != nil {
		return value.Traced{}
	}
	return value.Traced{Value: value.Bool(false)}
}

func (n *namespace) set(key, v value.Traced) {
	if name, ok := key.Value.(value.Str); ok {
		n.scope.set(string(name), v)
		return
	}
	n.lose(key)
}

// lose says that any name may have been bound anew.
func (n *namespace) lose(by value.Traced) {
	n.scope.markOverridable("names that are set from something unknown")
	if u, ok := by.Value.(*value.Unknown); ok {
		n.scope.open = u
	} else if n.scope.open == nil {
		n.scope.open = &value.Unknown{Reason: "a name that is set at run time", Symbol: "globals"}
	}
}

func (n *namespace) item(r *run, key value.Traced, at source.Location) value.Traced {
	name, ok := key.Value.(value.Str)
	if ok {
		if b, bound := n.scope.get(string(name)); bound {
			return b.Traced
		}
		if n.scope.open == nil {
			r.raise(at, "KeyError", symbol(name), key)
		}
	}
	return r.unknownAt(at, "a name that is set at run time", "globals["+symbol(key.Value)+"]", key)
}

func (n *namespace) delete(r *run, key value.Traced, at source.Location) {
	name, ok := key.Value.(value.Str)
	if ok && !n.scope.delete(string(name)) && n.scope.open == nil {
		r.raise(at, "KeyError", symbol(name), key)
	}
}

// method is one of the dictionary's methods that settings use.
func (n *namespace) method(r *run, name string, at source.Location) value.Traced {
	model := n.model(name)
	if model == nil {
		return r.unknownAt(at, "a method of a module's names", "globals."+name)
	}
	return value.Traced{Value: &Builtin{Name: "builtins.dict." + name, model: model}}
}

func (n *namespace) model(name string) Model {
	switch name {
	case "get":
		return n.getMethod
	case "update":
		return n.updateMethod
	case "setdefault":
		return n.setdefaultMethod
	case "pop":
		return n.popMethod
	case "keys":
		return n.keysMethod
	case "items":
		return n.itemsMethod
	case "copy":
		return n.copyMethod
	}
	return nil
}

func (n *namespace) getMethod(c *Call) value.Traced {
	args := c.Bind("key", "default?")
	if args[1].Value == nil {
		args[1].Value = value.None{}
	}
	switch found := n.contains(args[0]); found.Value {
	case value.Bool(true):
		return n.item(c.run, args[0], c.At)
	case value.Bool(false):
		return args[1]
	}
	return c.Unknown("a name that is set at run time", args...)
}

func (n *namespace) updateMethod(c *Call) value.Traced {
	for _, arg := range c.Args {
		d, ok := arg.Value.(*value.Dict)
		if !ok || d.Open != nil {
			n.lose(arg)
		}
		if ok {
			for _, e := range d.Entries() {
				n.set(e.Key, e.Value)
			}
		}
	}
	for _, k := range c.Keywords {
		n.scope.set(k.Name, k.Value)
	}
	return c.Return(value.None{})
}

func (n *namespace) setdefaultMethod(c *Call) value.Traced {
	args := c.Bind("key", "default?")
	if args[1].Value == nil {
		args[1].Value = value.None{}
	}
	switch found := n.contains(args[0]); found.Value {
	case value.Bool(true):
		return n.item(c.run, args[0], c.At)
	case value.Bool(false):
		n.set(args[0], args[1])
		return args[1]
	}
	return c.Unknown("a name that is set at run time", args...)
}

func (n *namespace) popMethod(c *Call) value.Traced {
	args := c.Bind("key", "default?")
	if n.contains(args[0]).Value == value.Bool(true) {
		v := n.item(c.run, args[0], c.At)
		n.delete(c.run, args[0], c.At)
		return v
	}
	if args[1].Value != nil && n.scope.open == nil {
		return args[1]
	}
	return n.item(c.run, args[0], c.At)
}

func (n *namespace) keysMethod(c *Call) value.Traced {
	items, _ := c.Iterate(value.Traced{Value: n})
	return c.Return(&value.List{Items: items, Open: n.scope.open})
}

func (n *namespace) itemsMethod(c *Call) value.Traced {
	out := value.NewList()
	for _, name := range n.scope.order {
		out.Items = append(out.Items, c.Return(value.NewTuple(value.Traced{Value: value.Str(name)}, n.scope.names[name].Traced)))
	}
	out.Open = n.scope.open
	return c.Return(out)
}

func (n *namespace) copyMethod(c *Call) value.Traced {
	out := value.NewDict()
	for _, name := range n.scope.order {
		out.Set(value.Traced{Value: value.Str(name)}, n.scope.names[name].Traced)
	}
	out.Open = n.scope.open
	return c.Return(out)
}
