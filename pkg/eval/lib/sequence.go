package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// newSequence is list(iterable) and tuple(iterable).
func newSequence(make func(items []value.Traced, open *value.Unknown) value.Value) eval.Model {
	return func(c *eval.Call) value.Traced {
		iterable := c.Bind("iterable?")[0]
		if !given(iterable) {
			return c.Return(make(nil, nil))
		}
		items, open := iterated(c, iterable)
		return c.Pass(make(items, open), iterable)
	}
}

// iterated gives the items of an iterable as a slice of its own, and the mark
// of a container made of them where there may be others.
func iterated(c *eval.Call, iterable value.Traced) ([]value.Traced, *value.Unknown) {
	items, open := c.Iterate(iterable)
	c.Spend(len(items) / 16)
	items = append([]value.Traced(nil), items...)
	if open {
		return items, opening(c, obstacle(iterable, plain(&value.Unknown{})))
	}
	return items, nil
}

// sequenceItems are the items of a receiver that is a list or a tuple.
func sequenceItems(v value.Value) (items []value.Traced, open *value.Unknown, ok bool) {
	switch s := v.(type) {
	case *value.List:
		return s.Items, s.Open, true
	case *value.Tuple:
		return s.Items, s.Open, true
	}
	return nil, nil, false
}

func sequenceCount(c *eval.Call) value.Traced {
	wanted := c.Bind("value")[0]
	items, open, ok := sequenceItems(c.Self.Value)
	if !ok || open != nil {
		return unknownResult(c, "int", obstacle(c.Self))
	}
	n := 0
	for _, item := range items {
		switch value.Equal(item.Value, wanted.Value) {
		case value.Yes:
			n++
		case value.No:
		default:
			return unknownResult(c, "int", obstacle(wanted, item, plain(&value.Unknown{})))
		}
	}
	return c.Return(value.NewInt(int64(n)), everything(c)...)
}

// sequenceIndex is list.index and tuple.index.
func sequenceIndex(c *eval.Call) value.Traced {
	args := c.Bind("value", "start?", "stop?")
	items, open, ok := sequenceItems(c.Self.Value)
	if !ok || open != nil || obstacle(args[1:]...) != "" {
		c.MayRaise("ValueError", "x not in sequence")
		return unknownResult(c, "int", obstacle(append(everything(c), plain(&value.Unknown{}))...))
	}
	from, to := boundOf(c, args[1], 0, len(items)), boundOf(c, args[2], len(items), len(items))
	for i := from; i < to; i++ {
		switch value.Equal(items[i].Value, args[0].Value) {
		case value.Yes:
			return c.Return(value.NewInt(int64(i)), everything(c)...)
		case value.No:
		default:
			c.MayRaise("ValueError", "x not in sequence")
			return unknownResult(c, "int", obstacle(args[0], items[i], plain(&value.Unknown{})))
		}
	}
	c.Raise("ValueError", sequenceMessage(c.Self.Value, args[0].Value))
	return value.Traced{}
}

func sequenceMessage(sequence, wanted value.Value) string {
	if shown, ok := value.Repr(wanted); ok && sequence.Type() == "list" {
		return shown + " is not in list"
	}
	return sequence.Type() + ".index(x): x not in " + sequence.Type()
}

func boundOf(c *eval.Call, v value.Traced, def, length int) int {
	if !given(v) {
		return def
	}
	n, ok := value.Index(v.Value)
	if !ok {
		c.Raise("TypeError", "slice indices must be integers or have an __index__ method")
	}
	return clampIndex(clampBig(n), length)
}
