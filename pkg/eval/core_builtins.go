package eval

import (
	"strings"

	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// coreBuiltin finds a built-in that needs the interpreter's own state.
func coreBuiltin(name string) (*Builtin, bool) {
	m := coreModel(name)
	return &Builtin{Name: "builtins." + name, model: m}, m != nil
}

func coreModel(name string) Model {
	switch name {
	case "globals":
		return globalsModel
	case "locals":
		return localsModel
	case "vars":
		return varsModel
	case "dir":
		return dirModel
	case "super":
		return superModel
	case "property":
		return wrapper(func(f value.Traced) value.Value { return &property{getter: f} })
	case "staticmethod":
		return wrapper(func(f value.Traced) value.Value { return &staticMethod{function: f} })
	case "classmethod":
		return wrapper(func(f value.Traced) value.Value { return &classMethod{function: f} })
	case "exec":
		return execModel
	case "compile":
		return compileModel
	case "eval":
		return evalModel
	case "__import__":
		return importModel
	}
	return nil
}

// propertyAttribute is what is used of a property itself: the decorators that
// give it a setter or another getter.
func (r *run) propertyAttribute(p *property, name string, v value.Traced, at source.Location) value.Traced {
	switch name {
	case "setter":
		set := wrapper(func(f value.Traced) value.Value { return &property{getter: p.getter, setter: f} })
		return value.Traced{Value: &Builtin{Name: "builtins.property.setter", model: set}}
	case "getter":
		get := wrapper(func(f value.Traced) value.Value { return &property{getter: f, setter: p.setter} })
		return value.Traced{Value: &Builtin{Name: "builtins.property.getter", model: get}}
	}
	return r.unknownAt(at, "an attribute of a property", "property."+name, v)
}

func globalsModel(c *Call) value.Traced {
	return c.Return(&namespace{scope: c.Module.scope, module: c.Module})
}

// localsModel gives a function's names as they are, a copy of which changes nothing.
func localsModel(c *Call) value.Traced {
	n := &namespace{scope: c.run.frame.scope, module: c.Module}
	if c.run.frame.function != nil && n.scope != c.Module.scope && !n.scope.class {
		return n.copyMethod(c)
	}
	return c.Return(n)
}

func varsModel(c *Call) value.Traced {
	if len(c.Args) == 0 {
		return localsModel(c)
	}
	switch o := c.Args[0].Value.(type) {
	case *Module:
		if o.scope != nil {
			return c.Return(&namespace{scope: o.scope, module: o})
		}
	case *Class:
		if o.attrs != nil {
			return c.Return(&namespace{scope: o.attrs, module: o.module})
		}
	}
	return c.Unknown("an object's attributes", c.Args...)
}

func dirModel(c *Call) value.Traced {
	n := varsModel(c)
	names, open := c.Iterate(n)
	out := value.NewList(names...)
	if open {
		out.Open = &value.Unknown{Reason: "an object's attributes", Symbol: c.Name}
	}
	return c.Return(out)
}

func superModel(c *Call) value.Traced {
	f := c.run.frame
	if len(c.Args) > 0 || f.function == nil || f.function.owner == nil || f.self.Value == nil {
		return c.Unknown("a base class", c.Args...)
	}
	return c.Return(&super{owner: f.function.owner, self: f.self})
}

func wrapper(wrap func(value.Traced) value.Value) Model {
	return func(c *Call) value.Traced {
		if len(c.Args) != 1 {
			return c.Unknown("a decorated function", c.Args...)
		}
		return c.Return(wrap(c.Args[0]), c.Args[0])
	}
}

// compileModel gives the text itself: what matters is only that it is executed.
func compileModel(c *Call) value.Traced {
	if len(c.Args) == 0 {
		c.Raise("TypeError", "compile() missing required argument 'source'")
	}
	return c.Args[0]
}

func evalModel(c *Call) value.Traced { return c.Unknown("the value of a text", c.Args...) }

func importModel(c *Call) value.Traced {
	if len(c.Args) > 0 {
		if name, ok := c.Args[0].Value.(value.Str); ok {
			c.run.importAbsolute(string(name), c.At)
			top, _, _ := strings.Cut(string(name), ".") // "__import__('a.b')" is a
			return c.run.importByName(top, c.At)
		}
	}
	return c.Unknown("a module that is chosen at run time", c.Args...)
}
