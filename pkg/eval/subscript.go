package eval

import (
	"math/big"
	"slices"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// subscript is v[index].
func (r *run) subscript(e *pyast.Subscript) value.Traced {
	container := r.expr(e.Value)
	if s, ok := e.Index.(*pyast.Slice); ok {
		return r.slice(e, container, s)
	}
	return r.item(e, container, r.expr(e.Index))
}

func (r *run) item(n pyast.Node, container, index value.Traced) value.Traced {
	at := r.location(n)
	switch c := container.Value.(type) {
	case *value.Dict:
		return r.dictItem(n, c, container, index)
	case *value.List:
		return r.sequenceItem(n, c.Items, c.Open, container, index)
	case *value.Tuple:
		return r.sequenceItem(n, c.Items, c.Open, container, index)
	case value.Str:
		return r.character(n, string(c), container, index)
	case *namespace:
		return c.item(r, index, at)
	case *value.Unknown, *Class, *Function, *Builtin:
		return r.unknown(n, "an item of something unknown", symbol(c)+"["+symbol(index.Value)+"]", container, index)
	}
	if m, ok := r.method(container, "__getitem__", at); ok {
		return r.call(m, []value.Traced{index}, nil, at)
	}
	if opaqueOperand(container.Value) {
		return r.unknown(n, "an item of something unknown", symbol(container.Value)+"["+symbol(index.Value)+"]", container, index)
	}
	r.raise(at, "TypeError", "'"+container.Value.Type()+"' object is not subscriptable", container, index)
	return value.Traced{}
}

func (r *run) dictItem(n pyast.Node, d *value.Dict, container, index value.Traced) value.Traced {
	if v, ok := d.Get(index.Value); ok {
		return v
	}
	key := symbol(index.Value)
	if d.Open != nil || value.IsUnknown(index.Value) {
		r.mayRaise(r.location(n), "KeyError", key, symbol(container.Value)+"["+key+"]")
		return r.unknown(n, "an item that is not known", symbol(container.Value)+"["+key+"]", container, index)
	}
	if unhashable(index.Value) {
		r.raise(r.location(n), "TypeError", "unhashable type: '"+index.Value.Type()+"'", index)
	}
	r.raise(r.location(n), "KeyError", key, container, index)
	return value.Traced{}
}

func (r *run) sequenceItem(n pyast.Node, items []value.Traced, open *value.Unknown, container, index value.Traced) value.Traced {
	i, ok := integer(index.Value)
	if !ok && !value.IsUnknown(index.Value) {
		r.raise(r.location(n), "TypeError", container.Value.Type()+" indices must be integers or slices, not "+index.Value.Type(), container, index)
	}
	if open != nil || !ok {
		r.mayRaise(r.location(n), "IndexError", "index out of range", symbol(container.Value)+"["+symbol(index.Value)+"]")
		return r.unknown(n, "an item that is not known", symbol(container.Value)+"["+symbol(index.Value)+"]", container, index)
	}
	at, inRange := position(i, len(items))
	if !inRange {
		r.raise(r.location(n), "IndexError", container.Value.Type()+" index out of range", container, index)
	}
	return items[at]
}

// position turns a Python index, which may be negative, into an offset.
func position(i *big.Int, length int) (int, bool) {
	if !i.IsInt64() {
		return 0, false
	}
	at := i.Int64()
	if at < 0 {
		at += int64(length)
	}
	return int(at), at >= 0 && at < int64(length)
}

func (r *run) character(n pyast.Node, text string, container, index value.Traced) value.Traced {
	i, ok := integer(index.Value)
	if !ok || value.HasTreeRoot(text) {
		return r.unknown(n, "a character that is not known", symbol(container.Value)+"["+symbol(index.Value)+"]", container, index)
	}
	runes := []rune(text)
	at, inRange := position(i, len(runes))
	if !inRange {
		r.raise(r.location(n), "IndexError", "string index out of range", container, index)
	}
	return r.computed(n, value.Str(runes[at:at+1]), container, index)
}

// slice is v[a:b:c].
func (r *run) slice(e *pyast.Subscript, container value.Traced, s *pyast.Slice) value.Traced {
	var bounds [3]*big.Int
	from := []value.Traced{container}
	known := true
	for i, part := range []pyast.Expr{s.Lower, s.Upper, s.Step} {
		if part == nil {
			continue
		}
		v := r.expr(part)
		from = append(from, v)
		if _, none := v.Value.(value.None); none {
			continue
		}
		bounds[i], known = bigOr(v.Value, known)
	}
	unknown := func() value.Traced {
		return r.unknown(e, "a part of something that is not known", symbol(container.Value)+"["+r.location(s).Text()+"]", from...)
	}
	switch c := container.Value.(type) {
	case value.Str:
		if !known || value.HasTreeRoot(string(c)) {
			return unknown()
		}
		runes := []rune(string(c))
		var out []rune
		for _, i := range sliceIndices(bounds, len(runes)) {
			out = append(out, runes[i])
		}
		return r.computed(e, value.Str(out), from...)
	case *value.List:
		if !known || c.Open != nil {
			return r.computed(e, &value.List{Open: r.openEnd(e, container)}, from...)
		}
		return r.computed(e, &value.List{Items: picked(c.Items, sliceIndices(bounds, len(c.Items)))}, from...)
	case *value.Tuple:
		if !known || c.Open != nil {
			return r.computed(e, &value.Tuple{Open: r.openEnd(e, container)}, from...)
		}
		return r.computed(e, &value.Tuple{Items: picked(c.Items, sliceIndices(bounds, len(c.Items)))}, from...)
	}
	return unknown()
}

func bigOr(v value.Value, known bool) (*big.Int, bool) {
	i, ok := integer(v)
	return i, ok && known
}

func picked(items []value.Traced, at []int) []value.Traced {
	out := make([]value.Traced, 0, len(at))
	for _, i := range at {
		out = append(out, items[i])
	}
	return out
}

// sliceIndices are the offsets that lower:upper:step selects of a sequence.
func sliceIndices(bounds [3]*big.Int, length int) []int {
	step := clampInt(bounds[2], 1, length+1)
	if step == 0 {
		return nil
	}
	lower, upper := 0, length
	if step < 0 {
		lower, upper = length-1, -1
	}
	if bounds[0] != nil {
		lower = sliceBound(bounds[0], length, step < 0)
	}
	if bounds[1] != nil {
		upper = sliceBound(bounds[1], length, step < 0)
	}
	var out []int
	for i := lower; step > 0 && i < upper || step < 0 && i > upper; i += step {
		out = append(out, i)
	}
	return out
}

func clampInt(i *big.Int, absent, limit int) int {
	if i == nil {
		return absent
	}
	if i.IsInt64() && i.Int64() <= int64(limit) && i.Int64() >= int64(-limit) {
		return int(i.Int64())
	}
	return i.Sign() * limit
}

func sliceBound(i *big.Int, length int, backwards bool) int {
	low, high := 0, length
	if backwards {
		low, high = -1, length-1
	}
	at := clampInt(i, 0, 2*length+2)
	if at < 0 {
		at += length
	}
	return min(max(at, low), high)
}

// setItem is v[index] = x.
func (r *run) setItem(t *pyast.Subscript, x value.Traced) {
	container := r.expr(t.Value)
	at := r.location(t)
	if s, ok := t.Index.(*pyast.Slice); ok {
		r.setSlice(t, container, s, x)
		return
	}
	index := r.expr(t.Index)
	switch c := container.Value.(type) {
	case *value.Dict:
		r.setKey(c, index, x, t.Index)
	case *value.List:
		i, ok := integer(index.Value)
		if !ok || c.Open != nil {
			r.blur(c, index, t)
			return
		}
		p, inRange := position(i, len(c.Items))
		if !inRange {
			r.raise(at, "IndexError", "list assignment index out of range", container, index)
		}
		c.Items[p] = x
	case *namespace:
		c.set(index, x)
	case *value.Unknown:
	default:
		r.setItemByMethod(container, index, x, at)
	}
}

func (r *run) setItemByMethod(container, index, x value.Traced, at source.Location) {
	if m, ok := r.method(container, "__setitem__", at); ok {
		r.call(m, []value.Traced{index, x}, nil, at)
		return
	}
	if !opaqueOperand(container.Value) {
		r.raise(at, "TypeError", "'"+container.Value.Type()+"' object does not support item assignment", container)
	}
}

// blur says that any item of the list may have been replaced.
func (r *run) blur(l *value.List, by value.Traced, n pyast.Node) {
	open := r.openEnd(n, by)
	l.Items, l.Open = nil, open
}

func (r *run) setSlice(t *pyast.Subscript, container value.Traced, s *pyast.Slice, x value.Traced) {
	l, ok := container.Value.(*value.List)
	if !ok {
		return
	}
	items, open := r.iterate(x, r.location(t))
	lower, lowerKnown := r.sliceEnd(s.Lower, 0, len(l.Items))
	upper, upperKnown := r.sliceEnd(s.Upper, len(l.Items), len(l.Items))
	if !lowerKnown || !upperKnown || s.Step != nil || open || l.Open != nil {
		r.blur(l, x, t)
		return
	}
	l.Items = slices.Concat(l.Items[:lower], items, l.Items[max(lower, upper):])
}

// sliceEnd is one end of a slice of a sequence of the given length.
func (r *run) sliceEnd(e pyast.Expr, absent, length int) (int, bool) {
	if e == nil {
		return absent, true
	}
	i, ok := integer(r.expr(e).Value)
	if !ok {
		return 0, false
	}
	return sliceBound(i, length, false), true
}

func (r *run) deleteItem(t *pyast.Subscript) {
	container := r.expr(t.Value)
	at := r.location(t)
	if _, ok := t.Index.(*pyast.Slice); ok {
		if l, ok := container.Value.(*value.List); ok {
			r.blur(l, container, t)
		}
		return
	}
	index := r.expr(t.Index)
	switch c := container.Value.(type) {
	case *value.Dict:
		if c.Delete(index.Value) {
			return
		}
		if value.IsUnknown(index.Value) {
			r.shadow(c, index, t)
		} else if c.Open == nil {
			r.raise(at, "KeyError", symbol(index.Value), container, index)
		}
	case *value.List:
		i, ok := integer(index.Value)
		if !ok || c.Open != nil {
			r.blur(c, index, t)
			return
		}
		p, inRange := position(i, len(c.Items))
		if !inRange {
			r.raise(at, "IndexError", "list assignment index out of range", container, index)
		}
		c.Items = append(c.Items[:p:p], c.Items[p+1:]...)
	case *namespace:
		c.delete(r, index, at)
	default:
		if m, ok := r.method(container, "__delitem__", at); ok {
			r.call(m, []value.Traced{index}, nil, at)
		}
	}
}
