package eval

import (
	"math/big"
	"slices"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

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
	if bounds[2] != nil && bounds[2].Sign() == 0 {
		r.raise(r.location(e), "ValueError", "slice step cannot be zero", from...)
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
	i, ok := value.Index(v)
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

func (r *run) setSlice(t *pyast.Subscript, container value.Traced, s *pyast.Slice, x value.Traced) {
	l, ok := container.Value.(*value.List)
	if !ok {
		if !value.IsUnknown(container.Value) {
			r.setItemByMethod(container, r.unknown(s, "a slice", "slice at "+r.place(s)), x, r.location(t))
		}
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
	i, ok := value.Index(r.expr(e).Value)
	if !ok {
		return 0, false
	}
	return sliceBound(i, length, false), true
}
