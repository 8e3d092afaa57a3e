package eval

import (
	"math/big"

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
	i, ok := value.Index(index.Value)
	if !ok && plainOperand(index.Value) {
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
	i, ok := value.Index(index.Value)
	if !ok && plainOperand(index.Value) {
		r.raise(r.location(n), "TypeError", "string indices must be integers, not '"+index.Value.Type()+"'", container, index)
	}
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

// setItem is v[index] = x.
func (r *run) setItem(t *pyast.Subscript, x value.Traced) {
	container := r.expr(t.Value)
	if s, ok := t.Index.(*pyast.Slice); ok {
		r.setSlice(t, container, s, x)
		return
	}
	r.setItemAt(t, container, r.expr(t.Index), x)
}

func (r *run) setItemAt(t *pyast.Subscript, container, index, x value.Traced) {
	at := r.location(t)
	switch c := container.Value.(type) {
	case *value.Dict:
		r.setKey(c, index, x, t.Index)
	case *value.List:
		if p, known := r.listPlace(t, c, container, index); known {
			c.Items[p] = x
		}
	case *namespace:
		c.set(index, x)
	case *value.Unknown:
	default:
		r.setItemByMethod(container, index, x, at)
	}
}

// listPlace is the place of an item that is set or deleted; where it is not
// known, any item may have changed.
func (r *run) listPlace(t *pyast.Subscript, list *value.List, container, index value.Traced) (place int, known bool) {
	at := r.location(t)
	i, ok := value.Index(index.Value)
	if !ok && plainOperand(index.Value) {
		r.raise(at, "TypeError", "list indices must be integers or slices, not "+index.Value.Type(), container, index)
	}
	if !ok || list.Open != nil {
		r.blur(list, index, t)
		return 0, false
	}
	place, inRange := position(i, len(list.Items))
	if !inRange {
		r.raise(at, "IndexError", "list assignment index out of range", container, index)
	}
	return place, true
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

func (r *run) deleteItem(t *pyast.Subscript) {
	container := r.expr(t.Value)
	at := r.location(t)
	if _, ok := t.Index.(*pyast.Slice); ok {
		if l, ok := container.Value.(*value.List); ok {
			r.blur(l, container, t)
			return
		}
		r.deleteItemByMethod(container, r.unknown(t.Index, "a slice", "slice at "+r.place(t.Index)), at)
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
		if p, known := r.listPlace(t, c, container, index); known {
			c.Items = append(c.Items[:p:p], c.Items[p+1:]...)
		}
	case *namespace:
		c.delete(r, index, at)
	default:
		r.deleteItemByMethod(container, index, at)
	}
}

func (r *run) deleteItemByMethod(container, index value.Traced, at source.Location) {
	if m, ok := r.method(container, "__delitem__", at); ok {
		r.call(m, []value.Traced{index}, nil, at)
		return
	}
	if !opaqueOperand(container.Value) && !value.IsUnknown(container.Value) {
		r.raise(at, "TypeError", "'"+container.Value.Type()+"' object doesn't support item deletion", container)
	}
}
