package eval

import (
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// iterate gives the items of an iterable. Open says that there may be others.
// What is not iterable raises TypeError, as in Python.
func (r *run) iterate(v value.Traced, at source.Location) (items []value.Traced, open bool) {
	if items, open, ok := r.builtinItems(v); ok {
		r.spend(len(items) / 16)
		return items, open
	}
	if m, ok := r.method(v, "__iter__", at); ok {
		if _, native := m.Value.(*Builtin); native {
			return r.iterate(r.call(m, nil, nil, at), at)
		}
		return nil, true // a project's iterator
	}
	switch v.Value.(type) {
	case value.None, value.Bool, value.Int, value.Float, value.Path, value.Timedelta, *Function, *BoundMethod:
		r.raise(at, "TypeError", "'"+v.Value.Type()+"' object is not iterable", v)
	}
	return nil, true
}

// iterateQuietly is iterate for what is known to be iterable or unknown.
func (r *run) iterateQuietly(v value.Traced) ([]value.Traced, bool) {
	items, open, ok := r.builtinItems(v)
	return items, open || !ok
}

func (r *run) builtinItems(v value.Traced) (items []value.Traced, open, ok bool) {
	switch c := v.Value.(type) {
	case *value.List:
		return append([]value.Traced(nil), c.Items...), c.Open != nil, true
	case *value.Tuple:
		return c.Items, c.Open != nil, true
	case *value.Set:
		// In the order of insertion: Python's own order is not known, and what
		// depends on it is not worth an Unknown.
		return c.Items(), c.Open != nil, true
	case *value.Dict:
		keys := make([]value.Traced, 0, c.Len())
		for _, e := range c.Entries() {
			keys = append(keys, e.Key)
		}
		return keys, c.Open != nil, true
	case value.Str:
		if value.HasTreeRoot(string(c)) {
			return nil, true, true
		}
		for _, letter := range string(c) {
			items = append(items, value.Traced{Value: value.Str(string(letter)), Origin: v.Origin})
		}
		return items, false, true
	case value.Bytes:
		for i := range len(c) {
			items = append(items, value.Traced{Value: value.NewInt(int64(c[i])), Origin: v.Origin})
		}
		return items, false, true
	case *namespace:
		for _, name := range c.scope.order {
			items = append(items, value.Traced{Value: value.Str(name)})
		}
		return items, c.scope.open != nil, true
	case *value.Unknown:
		return nil, true, true
	}
	return nil, false, false
}
