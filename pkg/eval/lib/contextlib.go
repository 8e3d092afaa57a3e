package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// suppressed is the state of a suppress: the classes that it swallows.
type suppressed []value.Traced

// contextlibLibrary models contextlib.suppress and nullcontext.
func contextlibLibrary() *eval.Library {
	return &eval.Library{
		Name: "contextlib",
		Classes: []*eval.ClassModel{
			{
				Name:    "suppress",
				New:     func(c *eval.Call) value.Traced { return c.NewInstance("contextlib.suppress", suppressed(c.Args)) },
				Methods: map[string]eval.Model{"__enter__": nothing, "__exit__": suppressExit},
			},
			{
				Name: "nullcontext",
				New: func(c *eval.Call) value.Traced {
					return c.NewInstance("contextlib.nullcontext", orNone(c.Bind("enter_result?")[0]))
				},
				Methods: map[string]eval.Model{
					"__enter__": func(c *eval.Call) value.Traced {
						if v, ok := c.State().(value.Traced); ok {
							return v
						}
						return c.Unknown("a context")
					},
					"__exit__": nothing,
				},
			},
		},
	}
}

// suppressExit answers whether the exception is one of those to be swallowed.
func suppressExit(c *eval.Call) value.Traced {
	raised := c.Bind("exctype", "excinst?", "exctb?")[0]
	class, ok := raised.Value.(*eval.Class)
	classes, _ := c.State().(suppressed)
	if !ok {
		return c.Return(value.Bool(false))
	}
	answer := value.No
	for _, each := range classes {
		base, ok := each.Value.(*eval.Class)
		if !ok {
			answer = answer.Or(value.Unsure)
			continue
		}
		answer = answer.Or(c.IsSubclass(class, base))
	}
	if answer == value.Unsure {
		return c.UnknownOf("bool", "whether an exception is suppressed", classes...)
	}
	return c.Return(value.Bool(answer == value.Yes))
}
