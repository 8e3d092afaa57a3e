package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// iterator is the state of an iterator: what it has still to give. Like
// Python's it is lazy: fill is called when the first item is asked for.
type iterator struct {
	fill  func() ([]value.Traced, *value.Unknown)
	items []value.Traced
	open  *value.Unknown // there may be others, at unknown places
	// lent says that a loop took all items; how many of them it used nobody knows.
	lent bool
}

func (it *iterator) rest() ([]value.Traced, *value.Unknown) {
	if it.fill != nil {
		fill := it.fill
		it.fill = nil
		it.items, it.open = fill()
	}
	return it.items, it.open
}

// iteratorClasses are the iterators that built-in functions give. Generators
// are lists to the evaluator.
func iteratorClasses() []*eval.ClassModel {
	news := map[string]eval.Model{
		"enumerate": newEnumerate, "filter": newFilter, "map": newMap, "reversed": newReversed, "zip": newZip, "list_iterator": nil,
	}
	var classes []*eval.ClassModel
	for _, name := range []string{"enumerate", "filter", "map", "reversed", "zip", "list_iterator"} {
		classes = append(classes, &eval.ClassModel{
			Name: name, New: news[name],
			Methods: map[string]eval.Model{"__iter__": iteratorIter, "__next__": func(c *eval.Call) value.Traced { return advance(c, c.Self, value.Traced{}) }},
		})
	}
	return classes
}

func isIterator(v value.Traced) bool {
	_, ok := iteratorOf(v)
	return ok
}

func iteratorOf(v value.Traced) (*iterator, bool) {
	i, ok := v.Value.(*eval.Instance)
	if !ok {
		return nil, false
	}
	it, ok := i.State.(*iterator)
	return it, ok
}

// iteratorIter lends all items to a loop.
func iteratorIter(c *eval.Call) value.Traced {
	it, ok := iteratorOf(c.Self)
	if !ok {
		return c.Unknown("an iterator", c.Self)
	}
	items, open := it.rest()
	if it.lent {
		open = opening(c, "what a loop left of an iterator")
	}
	it.items, it.lent = nil, true
	return c.Return(&value.List{Items: items, Open: open}, c.Self)
}

// advance is next(v) and next(v, default).
func advance(c *eval.Call, v, def value.Traced) value.Traced {
	if l, ok := v.Value.(*value.List); ok {
		return advanceList(c, l, v, def)
	}
	it, ok := iteratorOf(v)
	switch {
	case !ok && isPlainValue(v.Value):
		c.Raise("TypeError", "'"+v.Value.Type()+"' object is not an iterator")
	case !ok:
		if m, found := c.Method(v, "__next__"); found && !given(def) {
			return c.Invoke(m)
		}
		c.MayRaise("StopIteration", "")
		return c.Unknown("the next item", v, def)
	case it.lent:
		c.MayRaise("StopIteration", "")
		return c.Unknown("what a loop left of an iterator", v, def)
	}
	rest, open := it.rest()
	l := &value.List{Items: rest, Open: open}
	next := advanceList(c, l, v, def)
	it.items, it.open = l.Items, l.Open
	return next
}

// advanceList takes the first item of a list, which is how the evaluator holds
// a generator.
func advanceList(c *eval.Call, l *value.List, v, def value.Traced) value.Traced {
	switch {
	case l.Open != nil:
		if !given(def) {
			c.MayRaise("StopIteration", "")
		}
		l.Items = nil // any of them may come next
		return c.Unknown(reasonOr(l.Open, "the next item"), append(everything(c), v)...)
	case len(l.Items) > 0:
		next := l.Items[0]
		l.Items = l.Items[1:]
		return next
	case given(def):
		return def
	}
	c.Raise("StopIteration", "")
	return value.Traced{}
}

// lazily makes an iterator of a class.
func lazily(c *eval.Call, class string, fill func() ([]value.Traced, *value.Unknown)) value.Traced {
	made := c.NewInstance("builtins."+class, &iterator{fill: fill})
	return c.Return(made.Value, c.Args...)
}

func newEnumerate(c *eval.Call) value.Traced {
	args := c.Bind("iterable", "start?")
	return lazily(c, "enumerate", func() ([]value.Traced, *value.Unknown) {
		items, open := iterated(c, args[0])
		start, ok := startOf(args[1])
		if open != nil || !ok {
			return nil, opening(c, obstacle(args[0], args[1], plain(&value.Unknown{}))) // no item has a known number
		}
		for i, item := range items {
			items[i] = value.Traced{Value: value.NewTuple(plain(value.NewInt(int64(start+i))), item), Origin: item.Origin}
		}
		return items, nil
	})
}

func startOf(v value.Traced) (int, bool) {
	if !given(v) {
		return 0, true
	}
	n, ok := value.Index(v.Value)
	if !ok {
		return 0, false
	}
	return smallInt(n)
}

func newReversed(c *eval.Call) value.Traced {
	sequence := c.Bind("sequence")[0]
	switch sequence.Value.(type) {
	case *value.Set, value.None, value.Bool, value.Int, value.Float, value.Path:
		c.Raise("TypeError", "'"+sequence.Value.Type()+"' object is not reversible")
	}
	return lazily(c, "reversed", func() ([]value.Traced, *value.Unknown) {
		items, open := iterated(c, sequence)
		for i, j := 0, len(items)-1; i < j; i, j = i+1, j-1 {
			items[i], items[j] = items[j], items[i]
		}
		return items, open
	})
}

func newFilter(c *eval.Call) value.Traced {
	args := c.Bind("function", "iterable")
	return lazily(c, "filter", func() ([]value.Traced, *value.Unknown) {
		items, open := iterated(c, args[1])
		var kept []value.Traced
		for _, item := range items {
			c.Spend(1)
			test := item
			if !isNone(args[0]) {
				test = c.Invoke(args[0], item)
			}
			if c.Truth(test) {
				kept = append(kept, item)
			}
		}
		return kept, open
	})
}

func newMap(c *eval.Call) value.Traced {
	if len(c.Args) < 2 {
		c.Raise("TypeError", "map() must have at least two arguments.")
	}
	return lazily(c, "map", func() ([]value.Traced, *value.Unknown) {
		rows, open := together(c, c.Args[1:], false)
		results := make([]value.Traced, 0, len(rows))
		for _, row := range rows {
			c.Spend(1)
			results = append(results, c.Invoke(c.Args[0], row...))
		}
		return results, open
	})
}

func newZip(c *eval.Call) value.Traced {
	strict := false
	if v, ok := c.Keyword("strict"); ok {
		strict, _ = flag(v, false)
	}
	return lazily(c, "zip", func() ([]value.Traced, *value.Unknown) {
		rows, open := together(c, c.Args, strict)
		items := make([]value.Traced, 0, len(rows))
		for _, row := range rows {
			items = append(items, c.Return(value.NewTuple(row...), row...))
		}
		return items, open
	})
}

// together walks over several iterables in step, up to the end of the shortest.
// With several of them nothing is known where one is not wholly known.
func together(c *eval.Call, iterables []value.Traced, strict bool) (rows [][]value.Traced, open *value.Unknown) {
	columns := make([][]value.Traced, len(iterables))
	shortest, longest := 0, 0
	for i, each := range iterables {
		items, isOpen := iterated(c, each)
		if isOpen != nil {
			open = isOpen
		}
		columns[i] = items
		if i == 0 || len(items) < shortest {
			shortest = len(items)
		}
		longest = max(longest, len(items))
	}
	if open != nil && len(iterables) > 1 {
		return nil, open
	}
	if strict && shortest != longest {
		c.Raise("ValueError", "zip() arguments have different lengths")
	}
	for i := range shortest {
		row := make([]value.Traced, len(columns))
		for j, column := range columns {
			row[j] = column[i]
		}
		rows = append(rows, row)
	}
	return rows, open
}
