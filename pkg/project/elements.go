package project

import (
	"fmt"

	"github.com/djready/djready/pkg/value"
)

// Elements are the known items of a list, tuple or set.
func Elements(v value.Value) []value.Traced {
	switch v := v.(type) {
	case *value.List:
		return v.Items
	case *value.Tuple:
		return v.Items
	case *value.Set:
		return v.Items()
	}
	return nil
}

// Elements are the known items of the value, a list, tuple or set, for questions
// and findings about one of them.
func (o Outcome) Elements() []Outcome {
	items := Elements(o.Value)
	out := make([]Outcome, 0, len(items))
	for _, item := range items {
		out = append(out, o.element(item))
	}
	return out
}

// Element finds the item of a list, tuple or set that equals v.
func (o Outcome) Element(v value.Value) (Outcome, bool) {
	for _, item := range Elements(o.Value) {
		if value.Equal(item.Value, v) == value.Yes {
			return o.element(item), true
		}
	}
	return Outcome{}, false
}

// element is an item of the value; an item that came from nowhere is to be
// changed where the list is.
func (o Outcome) element(item value.Traced) Outcome {
	o.Container = o.Place()
	o.Traced = item
	return o
}

// mostItems bounds how many items of a list are looked at one by one.
const mostItems = 1000

// Items are the items of a setting that is a list, each as a setting of its own
// with its number in its name: what stands at that place in each world.
func (s Setting) Items() []Setting {
	var out []Setting
	for world, o := range s.Outcomes {
		for n, item := range Elements(o.Value) {
			if n == mostItems {
				break
			}
			if n == len(out) {
				out = append(out, s.place(n))
			}
			out[n].Outcomes[world].Traced = item
		}
	}
	return out
}

// place is a place in a list that is empty in every world; in one where the list
// is not known, its item is not either.
func (s Setting) place(n int) Setting {
	out := Setting{Name: fmt.Sprintf("%s[%d]", s.Name, n), Exhaustive: s.Exhaustive}
	for _, o := range s.Outcomes {
		inner := o.element(value.Traced{})
		if value.IsUnknown(o.Value) {
			inner.Traced = o.Traced
		}
		out.Outcomes = append(out.Outcomes, inner)
	}
	return out
}

// Only keeps the outcomes that hold; in the other worlds the setting counts as
// absent. It serves questions about a value's origin.
func (s Setting) Only(holds func(Outcome) bool) Setting {
	out := Setting{Name: s.Name, Exhaustive: s.Exhaustive}
	for _, o := range s.Outcomes {
		if !holds(o) && !value.IsUnknown(o.Value) {
			o.Value = nil
		}
		out.Outcomes = append(out.Outcomes, o)
	}
	return out
}
