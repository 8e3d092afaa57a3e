package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// copyLibrary models copy. Copies of one's own classes are not known.
func copyLibrary() *eval.Library {
	return &eval.Library{
		Name: "copy",
		Funcs: map[string]eval.Model{
			"copy": func(c *eval.Call) value.Traced {
				v := c.Bind("x")[0]
				return copied(c, v, func(item value.Traced) value.Traced { return item })
			},
			"deepcopy": func(c *eval.Call) value.Traced {
				a := c.Bind("x", "memo?")
				d := deepCopier{c: c, done: map[value.Value]value.Traced{}}
				return d.copy(a[0])
			},
		},
	}
}

// copied is a copy of the outermost object, with its items made by item.
func copied(c *eval.Call, v value.Traced, item func(value.Traced) value.Traced) value.Traced {
	switch of := v.Value.(type) {
	case *value.List:
		out := &value.List{Open: of.Open, Items: make([]value.Traced, len(of.Items))}
		c.Spend(len(of.Items))
		for i, each := range of.Items {
			out.Items[i] = item(each)
		}
		return c.Pass(out, v)
	case *value.Dict:
		out := value.NewDict()
		out.Open = of.Open
		c.Spend(of.Len())
		for _, e := range of.Entries() {
			out.Set(e.Key, item(e.Value))
		}
		return c.Pass(out, v)
	case *value.Set:
		out := &value.Set{Frozen: of.Frozen, Open: of.Open}
		c.Spend(of.Len())
		for _, each := range of.Items() {
			out.Add(each)
		}
		return c.Pass(out, v)
	case *eval.Instance:
		return c.Unknown("a copy of an object", v)
	}
	return c.Pass(v.Value, v) // immutable, or copied as itself
}

// maxCopyDepth bounds the depth of what is copied.
const maxCopyDepth = 100

// deepCopier copies each object once, so that what was one object stays one.
type deepCopier struct {
	c     *eval.Call
	done  map[value.Value]value.Traced
	depth int
}

func (d *deepCopier) copy(v value.Traced) value.Traced {
	switch of := v.Value.(type) {
	case *value.List, *value.Dict, *value.Set:
	case *value.Tuple:
		items := make([]value.Traced, len(of.Items))
		for i, each := range of.Items {
			items[i] = d.copy(each)
		}
		return d.c.Pass(&value.Tuple{Items: items, Open: of.Open}, v)
	case *eval.Instance:
		return d.c.Unknown("a copy of an object", v)
	default:
		return v
	}
	if done, ok := d.done[v.Value]; ok {
		if done.Value == nil { // it contains itself, and is met again before its copy is done
			done = d.c.Unknown("a copy of something that contains itself", v)
			d.done[v.Value] = done
		}
		return done
	}
	if d.depth >= maxCopyDepth {
		return d.c.Unknown("a copy of something deeply nested", v)
	}
	d.done[v.Value] = value.Traced{}
	d.depth++
	out := copied(d.c, v, d.copy)
	d.depth--
	d.done[v.Value] = out
	return out
}
