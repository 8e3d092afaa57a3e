package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// builtinsLibrary models the built-in functions and types of Python 3.13, but
// for those that need the interpreter itself (globals, super, exec …).
func builtinsLibrary() *eval.Library {
	return &eval.Library{
		Name:  "builtins",
		Funcs: merge(mathFuncs(), textFuncs(), iterationFuncs(), objectFuncs()),
		Values: map[string]eval.Model{
			"__debug__": constant(value.Bool(true)), "Ellipsis": constant(value.Ellipsis{}),
			"NotImplemented": opaque("NotImplemented"),
			"copyright":      opaque("copyright"), "credits": opaque("credits"), "license": opaque("license"), "help": opaque("help"),
		},
		Classes: append(builtinClasses(), exceptionClasses()...),
		Aliases: exceptionAliases,
	}
}

func builtinClasses() []*eval.ClassModel {
	return append([]*eval.ClassModel{
		{Name: "object", New: func(c *eval.Call) value.Traced { return c.NewInstance("builtins.object", nil) }},
		{Name: "type", New: newType},
		// Of these only the names are known.
		{Name: "NoneType"}, {Name: "ellipsis"}, {Name: "bytearray"}, {Name: "complex"}, {Name: "memoryview"}, {Name: "slice"},
		strClass(), bytesClass(), intClass(), boolClass(), floatClass(),
		listClass(), tupleClass(), dictClass(), setClass(), frozensetClass(),
	}, iteratorClasses()...)
}

// newType is type(object); type(name, bases, dict) makes a class that is not
// followed.
func newType(c *eval.Call) value.Traced {
	if len(c.Args) == 1 {
		if class := c.ClassOf(c.Args[0].Value); class != nil {
			return c.Return(class, c.Args[0])
		}
	}
	return c.Unknown("a class that is made at run time", c.Args...)
}
