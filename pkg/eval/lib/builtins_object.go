package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// objectFuncs are the functions that ask what an object is and has.
func objectFuncs() map[string]eval.Model {
	return map[string]eval.Model{
		"callable":   callableModel,
		"delattr":    delattrModel,
		"exit":       exitModel,
		"getattr":    getattrModel,
		"hasattr":    hasattrModel,
		"isinstance": isinstanceModel,
		"issubclass": issubclassModel,
		"open":       openModel,
		"quit":       exitModel,
		"setattr":    setattrModel,
	}
}

func callableModel(c *eval.Call) value.Traced {
	v := c.Bind("obj")[0]
	return answered(c, c.IsCallable(v.Value), obstacle(v, plain(&value.Unknown{})))
}

func getattrModel(c *eval.Call) value.Traced {
	args := c.Bind("object", "name", "default?")
	name, ok := text(args[1])
	if !ok {
		return c.Unknown(obstacle(append(everything(c), plain(&value.Unknown{}))...), c.Args...)
	}
	found, there := c.Lookup(args[0], name)
	switch there {
	case value.Yes:
		return found
	case value.No:
		if given(args[2]) {
			return c.Return(args[2].Value, args[2])
		}
		c.Raise("AttributeError", "'"+args[0].Value.Type()+"' object has no attribute '"+name+"'")
	}
	if given(args[2]) {
		return c.Unknown(obstacle(found, plain(&value.Unknown{})), c.Args...)
	}
	c.MayRaise("AttributeError", name)
	return found
}

func hasattrModel(c *eval.Call) value.Traced {
	args := c.Bind("obj", "name")
	name, ok := text(args[1])
	if !ok {
		return unknownResult(c, "bool", obstacle(append(everything(c), plain(&value.Unknown{}))...))
	}
	found, there := c.Lookup(args[0], name)
	return answered(c, there, obstacle(args[0], found, plain(&value.Unknown{})))
}

func setattrModel(c *eval.Call) value.Traced {
	args := c.Bind("obj", "name", "value")
	name, ok := text(args[1])
	if !ok {
		loseAttributes(c, args[0], "an attribute whose name is not known is set")
		return none(c)
	}
	c.SetAttribute(args[0], name, args[2])
	return none(c)
}

// loseAttributes says that any attribute of v may be another one now. The
// module at hand may be the settings, though the call stands elsewhere.
func loseAttributes(c *eval.Call, v value.Traced, reason string) {
	c.Override(reason)
	if m, ok := v.Value.(*eval.Module); ok {
		c.LoseNames(c.Attribute(plain(m), "__dict__"), reason)
	}
}

func delattrModel(c *eval.Call) value.Traced {
	args := c.Bind("obj", "name")
	name, ok := text(args[1])
	if !ok {
		loseAttributes(c, args[0], "an attribute whose name is not known is deleted")
		return none(c)
	}
	c.DeleteAttribute(args[0], name)
	return none(c)
}

// exitModel is exit() and quit().
func exitModel(c *eval.Call) value.Traced {
	c.Raise("SystemExit", "")
	return value.Traced{}
}

func isinstanceModel(c *eval.Call) value.Traced {
	args := c.Bind("obj", "class_or_tuple")
	class := c.ClassOf(args[0].Value)
	answer := value.Unsure
	if class != nil {
		answer = anyBase(c, class, args[1].Value)
	}
	return answered(c, answer, obstacle(args[0], args[1], plain(&value.Unknown{})))
}

func issubclassModel(c *eval.Call) value.Traced {
	args := c.Bind("cls", "class_or_tuple")
	answer := value.Unsure
	if class, ok := args[0].Value.(*eval.Class); ok {
		answer = anyBase(c, class, args[1].Value)
	} else if isPlainValue(args[0].Value) {
		c.Raise("TypeError", "issubclass() arg 1 must be a class")
	}
	return answered(c, answer, obstacle(args[0], args[1], plain(&value.Unknown{})))
}

// anyBase asks a class, or any of a tuple of classes.
func anyBase(c *eval.Call, class *eval.Class, bases value.Value) value.Answer {
	switch b := bases.(type) {
	case *eval.Class:
		return c.IsSubclass(class, b)
	case *value.Tuple:
		answer := value.No
		if b.Open != nil {
			answer = value.Unsure
		}
		for _, each := range b.Items {
			answer = answer.Or(anyBase(c, class, each.Value))
		}
		return answer
	}
	if isPlainValue(bases) {
		c.Raise("TypeError", "isinstance() arg 2 must be a type, a tuple of types, or a union")
	}
	return value.Unsure
}
