package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// itertoolsLibrary models itertools.chain.
func itertoolsLibrary() *eval.Library {
	return &eval.Library{
		Name: "itertools",
		Classes: []*eval.ClassModel{{
			Name: "chain",
			New: func(c *eval.Call) value.Traced {
				return chained(c, func() ([]value.Traced, *value.Unknown) { return c.Args, nil })
			},
			ClassMethods: map[string]eval.Model{"from_iterable": func(c *eval.Call) value.Traced {
				iterables := c.Bind("iterable")[0]
				return chained(c, func() ([]value.Traced, *value.Unknown) { return iterated(c, iterables) })
			}},
		}},
	}
}

func chained(c *eval.Call, parts func() ([]value.Traced, *value.Unknown)) value.Traced {
	return lazily(c, "list_iterator", func() ([]value.Traced, *value.Unknown) {
		iterables, open := parts()
		var all []value.Traced
		for _, each := range iterables {
			items, more := iterated(c, each)
			all = append(all, items...)
			if more != nil {
				open = more
			}
		}
		return all, open
	})
}
