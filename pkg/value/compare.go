package value

import (
	"cmp"
	"math"
)

// Compare orders two values as Python's < does: numbers, texts, byte strings,
// durations, and lists or tuples of such. It reports false where Python would
// raise, or where the order is not known.
func Compare(a, b Value) (int, bool) { return compare(a, b, 0) }

func compare(a, b Value, depth int) (int, bool) {
	if depth > maxCompareDepth {
		return 0, false
	}
	if x, ok := number(a); ok {
		if y, ok := number(b); ok {
			return x.Cmp(y), true
		}
		return infinite(b, -1)
	}
	if x, ok := infinite(a, 1); ok {
		if _, finite := number(b); finite {
			return x, true
		}
		return 0, false
	}
	switch a := a.(type) {
	case Str:
		if b, ok := b.(Str); ok {
			return cmp.Compare(a, b), true // UTF-8 sorts as code points do
		}
	case Bytes:
		if b, ok := b.(Bytes); ok {
			return cmp.Compare(a, b), true
		}
	case Timedelta:
		if b, ok := b.(Timedelta); ok {
			return cmp.Compare(a, b), true
		}
	case *List:
		if b, ok := b.(*List); ok && a.Open == nil && b.Open == nil {
			return compareItems(a.Items, b.Items, depth)
		}
	case *Tuple:
		if b, ok := b.(*Tuple); ok && a.Open == nil && b.Open == nil {
			return compareItems(a.Items, b.Items, depth)
		}
	}
	return 0, false
}

// infinite gives the sign of an infinite float, times sign.
func infinite(v Value, sign int) (int, bool) {
	f, ok := v.(Float)
	if !ok || !math.IsInf(float64(f), 0) {
		return 0, false
	}
	if f < 0 {
		return -sign, true
	}
	return sign, true
}

func compareItems(a, b []Traced, depth int) (int, bool) {
	for i := range min(len(a), len(b)) {
		switch Equal(a[i].Value, b[i].Value) {
		case Yes:
			continue
		case No:
			return compare(a[i].Value, b[i].Value, depth+1)
		}
		return 0, false
	}
	return cmp.Compare(len(a), len(b)), true
}
