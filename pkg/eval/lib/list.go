package lib

import (
	"slices"
	"sort"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// listClass models list as of Python 3.13.
//
// The known items of an open list are surely in it; where a call may have
// removed or moved items and nobody knows which, those that it may have removed
// are no longer known. After an insertion at an unknown place, or a sort that
// cannot be followed, the list is open and its order says nothing.
func listClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "list",
		New: newSequence(func(items []value.Traced, open *value.Unknown) value.Value {
			return &value.List{Items: items, Open: open}
		}),
		Methods: map[string]eval.Model{
			"append":  listMethod(listAppend, "object"),
			"clear":   listMethod(listClear),
			"copy":    listMethod(listCopy),
			"count":   sequenceCount,
			"extend":  listMethod(listExtend, "iterable"),
			"index":   sequenceIndex,
			"insert":  listMethod(listInsert, "index", "object"),
			"pop":     listMethod(listPop, "index?"),
			"remove":  listMethod(listRemove, "value"),
			"reverse": listMethod(listReverse),
			"sort":    listMethod(listSort, "*", "key?", "reverse?"),
		},
	}
}

// tupleClass models tuple as of Python 3.13.
func tupleClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "tuple",
		New: newSequence(func(items []value.Traced, open *value.Unknown) value.Value {
			return &value.Tuple{Items: items, Open: open}
		}),
		Methods: map[string]eval.Model{"count": sequenceCount, "index": sequenceIndex},
	}
}

// listMethod is a method of a list of which at least the receiver is known.
func listMethod(run func(c *eval.Call, l *value.List, args []value.Traced) value.Traced, params ...string) eval.Model {
	return func(c *eval.Call) value.Traced {
		args := c.Bind(params...)
		l, ok := c.Self.Value.(*value.List)
		if !ok {
			return c.Unknown(obstacle(everything(c)...), everything(c)...)
		}
		c.Spend(len(l.Items) / 64)
		return run(c, l, args)
	}
}

// none is the result of a call that only changed its receiver.
func none(c *eval.Call) value.Traced { return c.Return(value.None{}) }

func listAppend(c *eval.Call, l *value.List, args []value.Traced) value.Traced {
	l.Items = append(l.Items, args[0])
	return none(c)
}

func listClear(c *eval.Call, l *value.List, _ []value.Traced) value.Traced {
	l.Items, l.Open = nil, nil
	return none(c)
}

func listCopy(c *eval.Call, l *value.List, _ []value.Traced) value.Traced {
	return c.Pass(&value.List{Items: slices.Clone(l.Items), Open: l.Open}, c.Self)
}

func listExtend(c *eval.Call, l *value.List, args []value.Traced) value.Traced {
	items, open := c.Iterate(args[0])
	c.Spend(len(items) / 16)
	l.Items = append(l.Items, items...)
	if open && l.Open == nil {
		l.Open = opening(c, obstacle(args[0], plain(&value.Unknown{})))
	}
	return none(c)
}

func listInsert(c *eval.Call, l *value.List, args []value.Traced) value.Traced {
	n, ok := value.Index(args[0].Value)
	switch {
	case ok:
		at := clampIndex(clampBig(n), len(l.Items))
		l.Items = slices.Insert(l.Items, at, args[1])
	case isPlainValue(args[0].Value):
		c.Raise("TypeError", "'"+args[0].Value.Type()+"' object cannot be interpreted as an integer")
	default:
		l.Items = append(l.Items, args[1])
		if l.Open == nil {
			l.Open = opening(c, obstacle(args[0], plain(&value.Unknown{})))
		}
	}
	return none(c)
}

func listPop(c *eval.Call, l *value.List, args []value.Traced) value.Traced {
	at, ok := -1, true
	if given(args[0]) {
		n, isInt := value.Index(args[0].Value)
		if !isInt && isPlainValue(args[0].Value) {
			c.Raise("TypeError", "'"+args[0].Value.Type()+"' object cannot be interpreted as an integer")
		}
		if ok = isInt; ok {
			at = clampBig(n)
		}
	}
	if l.Open != nil || !ok {
		return popUnknown(c, l)
	}
	if len(l.Items) == 0 {
		c.Raise("IndexError", "pop from empty list")
	}
	if at < 0 {
		at += len(l.Items)
	}
	if at < 0 || at >= len(l.Items) {
		c.Raise("IndexError", "pop index out of range")
	}
	popped := l.Items[at]
	l.Items = slices.Delete(slices.Clone(l.Items), at, at+1)
	return popped
}

// popUnknown removes an item of which nobody knows which it is: none of those
// that were known is surely there any more.
func popUnknown(c *eval.Call, l *value.List) value.Traced {
	popped := c.Unknown("an item that is not known", everything(c)...)
	c.MayRaise("IndexError", "pop from empty list")
	l.Items = nil
	if l.Open == nil {
		l.Open = opening(c, obstacle(append(everything(c), plain(&value.Unknown{}))...))
	}
	return popped
}

func listRemove(c *eval.Call, l *value.List, args []value.Traced) value.Traced {
	kept := make([]value.Traced, 0, len(l.Items))
	sure := l.Open == nil
	for i, item := range l.Items {
		switch value.Equal(item.Value, args[0].Value) {
		case value.Yes:
			// Behind an item that may have been the one, this one may have stayed.
			l.Items = append(kept, l.Items[i+1:]...)
			if !sure && l.Open == nil {
				l.Open = opening(c, "which item was removed")
			}
			return none(c)
		case value.No:
			kept = append(kept, item)
		default:
			sure = false
		}
	}
	if sure {
		c.Raise("ValueError", "list.remove(x): x not in list")
	}
	c.MayRaise("ValueError", "list.remove(x): x not in list")
	if len(kept) < len(l.Items) && l.Open == nil {
		l.Open = opening(c, "which item was removed")
	}
	l.Items = kept
	return none(c)
}

func listReverse(c *eval.Call, l *value.List, _ []value.Traced) value.Traced {
	l.Items = slices.Clone(l.Items)
	slices.Reverse(l.Items)
	return none(c)
}

func listSort(c *eval.Call, l *value.List, args []value.Traced) value.Traced {
	items, reason := sortItems(c, l.Items, args[0], args[1])
	if reason == "" {
		l.Items = items
	} else if l.Open == nil {
		l.Open = opening(c, reason)
	}
	return none(c)
}

// sortItems sorts as list.sort does, into a new slice. Where the order is not
// known it says why.
func sortItems(c *eval.Call, items []value.Traced, key, reverse value.Traced) (sorted []value.Traced, reason string) {
	keys := items
	if !isNone(key) {
		keys = make([]value.Traced, len(items))
		for i, item := range items {
			c.Spend(1)
			keys[i] = c.Invoke(key, item)
		}
	}
	c.Spend(len(items) / 4)
	for i := 1; i < len(keys); i++ {
		if _, known := less(c, keys[i], keys[i-1]); !known {
			return nil, "the order of values that are not known"
		}
	}
	backwards, known := flag(reverse, false)
	if !known {
		return nil, "the order of values that are not known"
	}
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	certain := true
	sort.SliceStable(order, func(i, j int) bool {
		a, b := keys[order[i]], keys[order[j]]
		if backwards {
			a, b = b, a
		}
		isLess, known := less(c, a, b)
		certain = certain && known
		return isLess
	})
	if !certain {
		return nil, "the order of values that are not known"
	}
	sorted = make([]value.Traced, len(items))
	for i, at := range order {
		sorted[i] = items[at]
	}
	return sorted, ""
}

// less is Python's a < b. Plain values that have no order raise TypeError.
func less(c *eval.Call, a, b value.Traced) (isLess, known bool) {
	if order, ok := value.Compare(a.Value, b.Value); ok {
		return order < 0, !inTreeText(a.Value) && !inTreeText(b.Value)
	}
	requireOrder(c, "<", a, b)
	return false, false
}

// requireOrder raises TypeError for values that surely have no order.
func requireOrder(c *eval.Call, operator string, a, b value.Traced) {
	if unordered(a.Value, b.Value) {
		c.Raise("TypeError", "'"+operator+"' not supported between instances of '"+a.Value.Type()+"' and '"+b.Value.Type()+"'")
	}
}

// inTreeText reports whether the order of v may hang on the tree's own path.
func inTreeText(v value.Value) bool {
	switch v := v.(type) {
	case value.Str:
		return inTree(string(v))
	case value.Path:
		return inTree(string(v))
	case *value.List, *value.Tuple:
		_, ok := value.Repr(v) // which is not known of such texts
		return !ok
	}
	return false
}

// unordered reports whether a < b surely raises TypeError: for None and dicts,
// and for scalars of different kinds.
func unordered(a, b value.Value) bool {
	kind := func(v value.Value) string {
		switch v := v.(type) {
		case value.Bool, value.Int, value.Float:
			return "number"
		case value.None, *value.Dict, value.Str, value.Bytes, *value.List, *value.Tuple, value.Timedelta:
			return v.Type()
		}
		return ""
	}
	x, y := kind(a), kind(b)
	if x == "" || y == "" {
		return false
	}
	return x != y || x == "NoneType" || x == "dict"
}
