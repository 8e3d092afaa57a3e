package lib

import (
	"slices"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// partial is the state of a functools.partial.
type partial struct {
	fn       value.Traced
	args     []value.Traced
	keywords []eval.Keyword
}

// functoolsLibrary models functools. A cached function is the function itself.
func functoolsLibrary() *eval.Library {
	return &eval.Library{
		Name: "functools",
		Funcs: map[string]eval.Model{
			"reduce":    functoolsReduce,
			"cache":     decorated,
			"lru_cache": functoolsLruCache,
			"wraps":     func(c *eval.Call) value.Traced { return c.Library("functools._decorate") },
			"_decorate": decorated,
		},
		Classes: []*eval.ClassModel{{
			Name:    "partial",
			New:     partialNew,
			Methods: map[string]eval.Model{"__call__": partialCall},
		}},
	}
}

func partialNew(c *eval.Call) value.Traced {
	if len(c.Args) == 0 {
		c.Bind("func")
	}
	return c.NewInstance("functools.partial", &partial{fn: c.Args[0], args: c.Args[1:], keywords: c.Keywords})
}

func partialCall(c *eval.Call) value.Traced {
	p, ok := c.State().(*partial)
	if !ok {
		return c.Unknown("a partial call", c.Args...)
	}
	keywords := slices.Clone(c.Keywords)
	for _, k := range p.keywords {
		if _, again := c.Keyword(k.Name); !again {
			keywords = append(keywords, k)
		}
	}
	return c.Apply(p.fn, slices.Concat(p.args, c.Args), keywords)
}

// decorated gives the decorated function back.
func decorated(c *eval.Call) value.Traced { return c.Bind("function")[0] }

// functoolsLruCache is used with and without arguments.
func functoolsLruCache(c *eval.Call) value.Traced {
	if len(c.Args) == 1 && len(c.Keywords) == 0 {
		switch c.Args[0].Value.(type) {
		case value.Int, value.None:
		default:
			return c.Args[0]
		}
	}
	return c.Library("functools._decorate")
}

func functoolsReduce(c *eval.Call) value.Traced {
	a := c.Bind("function", "iterable", "initial?")
	items, open := c.Iterate(a[1])
	if open {
		return c.Unknown("a reduction", a...)
	}
	result := a[2]
	for _, item := range items {
		if !given(result) {
			result = item
			continue
		}
		result = c.Invoke(a[0], result, item)
	}
	if !given(result) {
		c.Raise("TypeError", "reduce() of empty iterable with no initial value")
	}
	return result
}
