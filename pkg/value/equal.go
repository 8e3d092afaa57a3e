package value

import "math/big"

// maxCompareDepth bounds the comparison of nested containers; deeper ones are
// Unsure.
const maxCompareDepth = 50

// maxCompared bounds how many values are compared: lists may share what they
// hold, so that few of them hold very many.
const maxCompared = 1 << 18

// Equal is Python's a == b.
func Equal(a, b Value) Answer { return new(comparison).equal(a, b, 0) }

// comparison counts the values that were compared.
type comparison struct{ count int }

func (c *comparison) equal(a, b Value, depth int) Answer {
	c.count++
	if IsUnknown(a) || IsUnknown(b) || depth > maxCompareDepth || c.count > maxCompared {
		return Unsure
	}
	if a != b && (overloads(a) || overloads(b)) {
		return Unsure
	}
	if x, ok := number(a); ok {
		y, ok := number(b)
		return Known(ok && x.Cmp(y) == 0)
	}
	switch a := a.(type) {
	case None, Ellipsis, Str, Bytes, Path, Timedelta:
		return Known(a == b)
	case Float: // not a number, or infinite
		y, ok := b.(Float)
		return Known(ok && a == y)
	case *List:
		if b, ok := b.(*List); ok {
			return c.equalItems(a.Items, b.Items, a.Open != nil || b.Open != nil, depth)
		}
		return No
	case *Tuple:
		if b, ok := b.(*Tuple); ok {
			return c.equalItems(a.Items, b.Items, a.Open != nil || b.Open != nil, depth)
		}
		return No
	case *Dict:
		if b, ok := b.(*Dict); ok {
			return c.equalDicts(a, b, depth)
		}
		return No
	case *Set:
		if b, ok := b.(*Set); ok {
			return equalSets(a, b)
		}
		return No
	}
	if a == b {
		return Yes
	}
	return Unsure // a class may define its own __eq__
}

// overloads reports whether an object's class may define __eq__, which then
// answers for whatever the object is compared with.
func overloads(v Value) bool {
	o, ok := v.(interface{ OverloadsEqual() bool })
	return ok && o.OverloadsEqual()
}

// number gives the exact value of a finite number.
func number(v Value) (*big.Rat, bool) {
	switch v := v.(type) {
	case Bool:
		if v {
			return big.NewRat(1, 1), true
		}
		return new(big.Rat), true
	case Int:
		return new(big.Rat).SetInt(v.Int), true
	case Float:
		r := new(big.Rat).SetFloat64(float64(v))
		return r, r != nil
	}
	return nil, false
}

func (c *comparison) equalItems(a, b []Traced, open bool, depth int) Answer {
	if open {
		return Unsure
	}
	if len(a) != len(b) {
		return No
	}
	all := Yes
	for i := range a {
		all = all.And(c.equal(a[i].Value, b[i].Value, depth+1))
		if all == No {
			return No
		}
	}
	return all
}

func (c *comparison) equalDicts(a, b *Dict, depth int) Answer {
	if a.Open != nil || b.Open != nil {
		return Unsure
	}
	if a.Len() != b.Len() {
		return No
	}
	all := Yes
	for _, e := range a.Entries() {
		other, ok := b.Get(e.Key.Value)
		if !ok {
			return No
		}
		all = all.And(c.equal(e.Value.Value, other.Value, depth+1))
	}
	return all
}

func equalSets(a, b *Set) Answer {
	if a.Open != nil || b.Open != nil {
		return Unsure
	}
	if a.Len() != b.Len() {
		return No
	}
	for _, item := range a.Items() {
		if !b.Has(item.Value) {
			return No
		}
	}
	return Yes
}

// Is is Python's a is b, as far as the language promises it: for the
// singletons and for containers.
func Is(a, b Value) Answer {
	if IsUnknown(a) || IsUnknown(b) {
		return Unsure
	}
	switch a.(type) {
	case None, Bool, Ellipsis:
		return Known(a == b)
	}
	switch b.(type) {
	case None, Bool, Ellipsis:
		return No
	}
	switch a.(type) {
	case Int, Float, Str, Bytes, *Tuple, Path, Timedelta:
		if a.Type() != b.Type() {
			return No
		}
		return Unsure // whether equal constants are one object is CPython's affair
	}
	return Known(a == b)
}

// Contains is Python's item in container, for the built-in containers and text.
func Contains(container, item Value) Answer {
	switch c := container.(type) {
	case *List:
		return containsItem(c.Items, c.Open, item)
	case *Tuple:
		return containsItem(c.Items, c.Open, item)
	case *Set:
		return containsItem(c.Items(), c.Open, item)
	case *Dict:
		keys := make([]Traced, 0, c.Len())
		for _, e := range c.Entries() {
			keys = append(keys, e.Key)
		}
		return containsItem(keys, c.Open, item)
	}
	return Unsure
}

func containsItem(items []Traced, open *Unknown, item Value) Answer {
	found := No
	if open != nil || IsUnknown(item) && len(items) > 0 {
		found = Unsure
	}
	for _, each := range items {
		switch Equal(each.Value, item) {
		case Yes:
			return Yes
		case Unsure:
			found = Unsure
		}
	}
	return found
}
