package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// setClass models set as of Python 3.13.
func setClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "set",
		New:  newSet(false),
		Methods: merge(sharedSetMethods(), map[string]eval.Model{
			"add":                         setMethod(setAdd, "object"),
			"clear":                       setMethod(setClear),
			"discard":                     setMethod(setRemove(false), "object"),
			"remove":                      setMethod(setRemove(true), "object"),
			"pop":                         setMethod(setPop),
			"update":                      setUpdate(union),
			"intersection_update":         setUpdate(intersection),
			"difference_update":           setUpdate(difference),
			"symmetric_difference_update": setUpdate(symmetricDifference),
		}),
	}
}

// frozensetClass models frozenset as of Python 3.13.
func frozensetClass() *eval.ClassModel {
	return &eval.ClassModel{Name: "frozenset", New: newSet(true), Methods: sharedSetMethods()}
}

func sharedSetMethods() map[string]eval.Model {
	return merge(setOperators(), map[string]eval.Model{
		"copy":                 setMethod(func(c *eval.Call, s *value.Set, _ []value.Traced) value.Traced { return c.Pass(copySet(s), c.Self) }),
		"union":                setOperation(union),
		"intersection":         setOperation(intersection),
		"difference":           setOperation(difference),
		"symmetric_difference": setOperation(symmetricDifference),
		"issubset":             setMethod(setCompare(func(s, other *value.Set) value.Answer { return subset(s, other) }), "other"),
		"issuperset":           setMethod(setCompare(func(s, other *value.Set) value.Answer { return subset(other, s) }), "other"),
		"isdisjoint":           setMethod(setCompare(disjoint), "other"),
	})
}

func setMethod(run func(c *eval.Call, s *value.Set, args []value.Traced) value.Traced, params ...string) eval.Model {
	return func(c *eval.Call) value.Traced {
		args := c.Bind(params...)
		s, ok := c.Self.Value.(*value.Set)
		if !ok {
			return c.Unknown(obstacle(append(everything(c), plain(&value.Unknown{}))...), everything(c)...)
		}
		c.Spend(s.Len() / 64)
		return run(c, s, args)
	}
}

func newSet(frozen bool) eval.Model {
	return func(c *eval.Call) value.Traced {
		iterable := c.Bind("iterable?")[0]
		if !given(iterable) {
			return c.Return(&value.Set{Frozen: frozen})
		}
		s := setOf(c, iterable)
		s.Frozen = frozen
		return c.Pass(s, iterable)
	}
}

// setOf is set(iterable).
func setOf(c *eval.Call, iterable value.Traced) *value.Set {
	items, open := iterated(c, iterable)
	s := value.NewSet()
	s.Open = open
	for _, item := range items {
		addItem(c, s, item)
	}
	return s
}

func addItem(c *eval.Call, s *value.Set, item value.Traced) {
	if s.Add(item) {
		return
	}
	requireHashable(c, item)
	s.Open = opening(c, obstacle(item, plain(&value.Unknown{})))
}

func copySet(s *value.Set) *value.Set {
	out := &value.Set{Frozen: s.Frozen, Open: s.Open}
	for _, item := range s.Items() {
		out.Add(item)
	}
	return out
}

func setAdd(c *eval.Call, s *value.Set, args []value.Traced) value.Traced {
	addItem(c, s, args[0])
	return none(c)
}

func setClear(c *eval.Call, s *value.Set, _ []value.Traced) value.Traced {
	*s = value.Set{}
	return none(c)
}

func setRemove(raises bool) func(*eval.Call, *value.Set, []value.Traced) value.Traced {
	return func(c *eval.Call, s *value.Set, args []value.Traced) value.Traced {
		item := args[0]
		if s.Remove(item.Value) {
			return none(c)
		}
		requireHashable(c, item)
		if _, hashable := value.HashKey(item.Value); !hashable {
			*s = value.Set{Open: opening(c, obstacle(item, plain(&value.Unknown{})))} // any of them may be gone
		}
		switch {
		case !raises:
		case s.Open != nil:
			c.MayRaise("KeyError", shownKey(item))
		default:
			c.Raise("KeyError", shownKey(item))
		}
		return none(c)
	}
}

// setPop removes an item that Python chooses: of several, nobody knows which.
func setPop(c *eval.Call, s *value.Set, _ []value.Traced) value.Traced {
	items := s.Items()
	switch {
	case s.Open == nil && len(items) == 0:
		c.Raise("KeyError", "'pop from an empty set'")
	case s.Open == nil && len(items) == 1:
		s.Remove(items[0].Value)
		return items[0]
	}
	popped := c.Unknown("an item of a set", c.Self)
	*s = value.Set{Open: opening(c, "an item of a set")}
	return popped
}

// setOperator makes a new set of two.
type setOperator func(a, b *value.Set) *value.Set

func setOperation(operator setOperator) eval.Model {
	return func(c *eval.Call) value.Traced {
		s, ok := c.Self.Value.(*value.Set)
		if !ok {
			return unknownResult(c, "set", obstacle(append(everything(c), plain(&value.Unknown{}))...))
		}
		return c.Return(combine(c, s, operator), everything(c)...)
	}
}

func setUpdate(operator setOperator) eval.Model {
	return func(c *eval.Call) value.Traced {
		if s, ok := c.Self.Value.(*value.Set); ok {
			*s = *combine(c, s, operator)
		}
		return none(c)
	}
}

func combine(c *eval.Call, s *value.Set, operator setOperator) *value.Set {
	result := copySet(s)
	for _, arg := range c.Args {
		result = operator(result, setOf(c, arg))
	}
	result.Frozen = s.Frozen
	return result
}

func union(a, b *value.Set) *value.Set {
	out := copySet(a)
	for _, item := range b.Items() {
		out.Add(item)
	}
	out.Open = either(a.Open, b.Open)
	return out
}

// intersection: what is known of one side is in the result only if it is known
// of the other. Of two equal items, such as 1 and True, CPython keeps that of
// the smaller set.
func intersection(a, b *value.Set) *value.Set {
	out := &value.Set{Open: either(a.Open, b.Open)}
	if a.Len() < b.Len() {
		a, b = b, a
	}
	for _, item := range b.Items() {
		if a.Has(item.Value) {
			out.Add(item)
		}
	}
	if a.Open == nil && a.Len() == 0 || b.Open == nil && b.Len() == 0 {
		out.Open = nil
	}
	return out
}

// difference: an item of a stays only if b is known not to have it.
func difference(a, b *value.Set) *value.Set {
	out := &value.Set{Open: either(a.Open, b.Open)}
	if b.Open != nil {
		return out
	}
	for _, item := range a.Items() {
		if !b.Has(item.Value) {
			out.Add(item)
		}
	}
	return out
}

func symmetricDifference(a, b *value.Set) *value.Set {
	return union(difference(a, b), difference(b, a))
}

func either(a, b *value.Unknown) *value.Unknown {
	if a != nil {
		return a
	}
	return b
}

func setCompare(compare func(s, other *value.Set) value.Answer) func(*eval.Call, *value.Set, []value.Traced) value.Traced {
	return func(c *eval.Call, s *value.Set, args []value.Traced) value.Traced {
		other := setOf(c, args[0])
		return answered(c, compare(s, other), obstacle(c.Self, args[0], plain(&value.Unknown{})))
	}
}

func subset(a, b *value.Set) value.Answer {
	answer := value.Known(true)
	if a.Open != nil {
		answer = value.Unsure
	}
	for _, item := range a.Items() {
		switch {
		case b.Has(item.Value):
		case b.Open != nil:
			answer = value.Unsure
		default:
			return value.No
		}
	}
	return answer
}

func disjoint(a, b *value.Set) value.Answer {
	for _, item := range a.Items() {
		if b.Has(item.Value) {
			return value.No
		}
	}
	empty := func(s *value.Set) bool { return s.Open == nil && s.Len() == 0 }
	if a.Open == nil && b.Open == nil || empty(a) || empty(b) {
		return value.Yes
	}
	return value.Unsure
}
