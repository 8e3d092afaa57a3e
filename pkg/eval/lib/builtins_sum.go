package lib

import (
	"math/big"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// sumModel adds integers exactly and concatenates lists and tuples. Sums of
// floats depend on the Python version (3.12 began to compensate for rounding),
// so those of more than one number are unknown.
func sumModel(c *eval.Call) value.Traced {
	args := c.Bind("iterable", "start?")
	items, open := iterated(c, args[0])
	if given(args[1]) {
		items = append([]value.Traced{args[1]}, items...)
	}
	from := append(everything(c), items...)
	if len(items) == 0 && open == nil {
		return c.Return(value.NewInt(0), from...)
	}
	if open == nil {
		if total, ok := sumIntegers(items); ok {
			return c.Return(value.Int{Int: total}, from...)
		}
	}
	if given(args[1]) {
		switch args[1].Value.(type) {
		case *value.List:
			if joined, more, ok := concatenated(c, items, isList); ok {
				return c.Return(&value.List{Items: joined, Open: either(open, more)}, from...)
			}
		case *value.Tuple:
			if joined, more, ok := concatenated(c, items, isTuple); ok {
				return c.Return(&value.Tuple{Items: joined, Open: either(open, more)}, from...)
			}
		case value.Str:
			c.Raise("TypeError", "sum() can't sum strings [use ''.join(seq) instead]")
		}
	} else if open == nil {
		raiseUnsummable(c, items)
	}
	return c.Unknown(obstacle(append(from, plain(&value.Unknown{}))...), from...)
}

func sumIntegers(items []value.Traced) (*big.Int, bool) {
	total := new(big.Int)
	for _, item := range items {
		n, ok := value.Index(item.Value)
		if !ok || n.BitLen() > maxBits {
			return nil, false
		}
		total.Add(total, n)
	}
	return total, true
}

// raiseUnsummable: without a start, 0 + text or container is a TypeError.
func raiseUnsummable(c *eval.Call, items []value.Traced) {
	switch v := items[0].Value.(type) {
	case value.Str, value.Bytes, value.None, *value.List, *value.Tuple, *value.Dict, *value.Set:
		c.Raise("TypeError", "unsupported operand type(s) for +: 'int' and '"+v.Type()+"'")
	}
}

func isList(v value.Value) bool  { _, ok := v.(*value.List); return ok }
func isTuple(v value.Value) bool { _, ok := v.(*value.Tuple); return ok }

func concatenated(c *eval.Call, parts []value.Traced, isSame func(value.Value) bool) (items []value.Traced, open *value.Unknown, ok bool) {
	for _, part := range parts {
		if !isSame(part.Value) {
			return nil, nil, false
		}
		more, moreOpen, _ := sequenceItems(part.Value)
		c.Spend(len(more) / 16)
		items = append(items, more...)
		open = either(open, moreOpen)
	}
	return items, open, true
}
