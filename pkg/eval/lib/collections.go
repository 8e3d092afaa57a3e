package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// collectionsLibrary models collections. An OrderedDict is a dict: the order is
// the same. A defaultdict is a dict that may hold any further key.
func collectionsLibrary() *eval.Library {
	return &eval.Library{
		Name: "collections",
		Classes: []*eval.ClassModel{
			{Name: "OrderedDict", Bases: []string{"builtins.dict"}, New: func(c *eval.Call) value.Traced {
				return c.Apply(c.Library("builtins.dict"), c.Args, c.Keywords)
			}},
			{Name: "defaultdict", Bases: []string{"builtins.dict"}, New: defaultdictNew},
			{Name: "Counter"}, {Name: "deque"}, {Name: "ChainMap"},
		},
		Funcs: map[string]eval.Model{"namedtuple": namedTuple},
	}
}

func defaultdictNew(c *eval.Call) value.Traced {
	if len(c.Args) == 0 {
		return c.Apply(c.Library("builtins.dict"), nil, c.Keywords)
	}
	made := c.Apply(c.Library("builtins.dict"), c.Args[1:], c.Keywords)
	dict, ok := made.Value.(*value.Dict)
	if !ok || isNone(c.Args[0]) {
		return made
	}
	if dict.Open == nil {
		dict.Open = &value.Unknown{Reason: "a key that was not set before", Symbol: "defaultdict"}
	}
	return made
}
