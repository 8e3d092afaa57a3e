package lib

import (
	"slices"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// maxRange bounds the ranges that are held as tuples; larger ones are unknown.
const maxRange = 100_000

// iterationFuncs are the functions that walk over their arguments.
func iterationFuncs() map[string]eval.Model {
	return map[string]eval.Model{
		"all":    func(c *eval.Call) value.Traced { return quantified(c, value.No) },
		"any":    func(c *eval.Call) value.Traced { return quantified(c, value.Yes) },
		"iter":   iterModel,
		"aiter":  opaque("an asynchronous iterator"),
		"anext":  opaque("what an asynchronous iterator gives"),
		"len":    lenModel,
		"max":    func(c *eval.Call) value.Traced { return extreme(c, "max", true) },
		"min":    func(c *eval.Call) value.Traced { return extreme(c, "min", false) },
		"next":   nextModel,
		"range":  rangeModel,
		"sorted": sortedModel,
		"sum":    sumModel,
	}
}

// quantified is any (decided by the first Yes) and all (by the first No).
func quantified(c *eval.Call, deciding value.Answer) value.Traced {
	iterable := c.Bind("iterable")[0]
	items, open := c.Iterate(iterable)
	answer := deciding.Not()
	if open {
		answer = value.Unsure
	}
	for _, item := range items {
		truth := value.Truth(item.Value)
		if _, isInstance := item.Value.(*eval.Instance); isInstance && truth == value.Unsure {
			truth = value.Known(c.Truth(item))
		}
		switch truth {
		case deciding:
			return c.Return(value.Bool(deciding == value.Yes), append(everything(c), item)...)
		case value.Unsure:
			answer = value.Unsure
		}
	}
	if answer == value.Unsure {
		return c.UnknownOf("bool", obstacle(append(append(everything(c), items...), plain(&value.Unknown{}))...), append(everything(c), items...)...)
	}
	return c.Return(value.Bool(answer == value.Yes), append(everything(c), items...)...)
}

func iterModel(c *eval.Call) value.Traced {
	args := c.Bind("object", "sentinel?")
	if given(args[1]) {
		return c.Unknown("what a function gives one after the other", c.Args...)
	}
	if isIterator(args[0]) {
		return args[0]
	}
	items, open := iterated(c, args[0])
	return lazily(c, "list_iterator", func() ([]value.Traced, *value.Unknown) { return items, open })
}

func nextModel(c *eval.Call) value.Traced {
	args := c.Bind("iterator", "default?")
	return advance(c, args[0], args[1])
}

func lenModel(c *eval.Call) value.Traced {
	v := c.Bind("obj")[0]
	if reason := textObstacle(v); reason != "" {
		return unknownResult(c, "int", reason)
	}
	n := -1
	switch s := v.Value.(type) {
	case value.Str:
		n = runeCount(string(s))
	case value.Bytes:
		n = len(s)
	case *value.List:
		n = len(s.Items)
	case *value.Tuple:
		n = len(s.Items)
	case *value.Dict:
		n = s.Len()
	case *value.Set:
		n = s.Len()
	default:
		if m, ok := c.Method(v, "__len__"); ok {
			return c.Invoke(m)
		}
		if isPlainValue(v.Value) {
			c.Raise("TypeError", "object of type '"+v.Value.Type()+"' has no len()")
		}
		return unknownResult(c, "int", "the length of a value of type "+v.Value.Type())
	}
	return c.Return(value.NewInt(int64(n)), v)
}

// extreme is max and min: of one iterable, or of several arguments. Of equal
// values it is the first.
func extreme(c *eval.Call, name string, largest bool) value.Traced {
	key, _ := c.Keyword("key")
	def, hasDefault := c.Keyword("default")
	items := c.Args
	if len(items) == 0 {
		c.Raise("TypeError", name+" expected at least 1 argument, got 0")
	}
	if len(items) == 1 {
		var open *value.Unknown
		if items, open = iterated(c, items[0]); open != nil {
			return c.Unknown(reasonOr(open, "something unknown"), everything(c)...)
		}
	}
	if len(items) == 0 {
		if hasDefault {
			return def
		}
		c.Raise("ValueError", name+"() iterable argument is empty")
	}
	best, bestKey := value.Traced{}, value.Traced{}
	for i, item := range items {
		c.Spend(1)
		k := item
		if !isNone(key) {
			k = c.Invoke(key, item)
		}
		if i == 0 {
			best, bestKey = item, k
			continue
		}
		a, b := k, bestKey
		if largest {
			requireOrder(c, ">", a, b)
			a, b = b, a
		}
		better, known := less(c, a, b)
		if !known {
			return c.Unknown(obstacle(append(slices.Clone(items), plain(&value.Unknown{}))...), append(everything(c), items...)...)
		}
		if better {
			best, bestKey = item, k
		}
	}
	return c.Return(best.Value, append(everything(c), items...)...)
}

// rangeModel holds a range as the tuple of its numbers.
func rangeModel(c *eval.Call) value.Traced {
	if len(c.Args) == 0 || len(c.Args) > 3 {
		c.Raise("TypeError", "range expected 1 to 3 arguments")
	}
	bounds := make([]int, len(c.Args))
	for i, arg := range c.Args {
		n, ok := value.Index(arg.Value)
		if !ok {
			if isPlainValue(arg.Value) {
				c.Raise("TypeError", "'"+arg.Value.Type()+"' object cannot be interpreted as an integer")
			}
			return c.Unknown(obstacle(append(everything(c), plain(&value.Unknown{}))...), c.Args...)
		}
		if bounds[i], ok = smallInt(n); !ok {
			return c.Unknown("a range of large numbers", c.Args...)
		}
	}
	start, stop, step := 0, bounds[0], 1
	if len(bounds) > 1 {
		start, stop = bounds[0], bounds[1]
	}
	if len(bounds) > 2 {
		if step = bounds[2]; step == 0 {
			c.Raise("ValueError", "range() arg 3 must not be zero")
		}
	}
	if count := (stop - start) / step; count > maxRange {
		return c.Unknown("a range of over 100,000 numbers", c.Args...)
	}
	numbers := value.NewTuple()
	for i := start; step > 0 && i < stop || step < 0 && i > stop; i += step {
		numbers.Items = append(numbers.Items, plain(value.NewInt(int64(i))))
	}
	c.Spend(len(numbers.Items))
	return c.Return(numbers, c.Args...)
}

func sortedModel(c *eval.Call) value.Traced {
	args := c.Bind("iterable", "*", "key?", "reverse?")
	items, open := iterated(c, args[0])
	sorted, reason := sortItems(c, items, args[1], args[2])
	if reason != "" {
		return c.Return(&value.List{Items: items, Open: opening(c, reason)}, args[0])
	}
	return c.Return(&value.List{Items: sorted, Open: open}, args[0])
}
