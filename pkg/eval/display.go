package eval

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// display evaluates [a, *b], (a, b), {a, b} and {k: v, **d}.
func (r *run) display(e pyast.Expr) value.Traced {
	switch e := e.(type) {
	case *pyast.List:
		items, open := r.items(e.Items)
		return r.literal(e, &value.List{Items: items, Open: open})
	case *pyast.Tuple:
		items, open := r.items(e.Items)
		return r.literal(e, &value.Tuple{Items: items, Open: open})
	case *pyast.Set:
		items, open := r.items(e.Items)
		set := &value.Set{Open: open}
		for _, item := range items {
			r.addToSet(set, item, e)
		}
		return r.literal(e, set)
	case *pyast.Dict:
		return r.dictDisplay(e)
	}
	panic("eval: not a display")
}

// items evaluates the elements of a display or the arguments of a call.
func (r *run) items(exprs []pyast.Expr) ([]value.Traced, *value.Unknown) {
	out := make([]value.Traced, 0, len(exprs))
	var open *value.Unknown
	for _, each := range exprs {
		starred, ok := each.(*pyast.Starred)
		if !ok {
			out = append(out, r.expr(each))
			continue
		}
		iterable := r.expr(starred.Value)
		more, isOpen := r.iterate(iterable, r.location(starred))
		out = append(out, more...)
		if isOpen {
			open = r.openEnd(starred, iterable)
		}
	}
	return out, open
}

func (r *run) addToSet(set *value.Set, item value.Traced, n pyast.Node) {
	if set.Add(item) {
		return
	}
	if unhashable(item.Value) {
		r.raise(r.location(n), "TypeError", "unhashable type: '"+item.Value.Type()+"'", item)
	}
	set.Open = r.openEnd(n, item)
}

func unhashable(v value.Value) bool {
	switch v := v.(type) {
	case *value.List, *value.Dict:
		return true
	case *value.Set:
		return !v.Frozen
	}
	return false
}

func (r *run) dictDisplay(e *pyast.Dict) value.Traced {
	d := value.NewDict()
	for _, entry := range e.Entries {
		if entry.Key == nil {
			r.updateDict(d, r.expr(entry.Value), entry.Value)
			continue
		}
		r.setKey(d, r.expr(entry.Key), r.expr(entry.Value), entry.Key)
	}
	return r.literal(e, d)
}

// setKey is d[key] = v. An unknown key may replace any item.
func (r *run) setKey(d *value.Dict, key, v value.Traced, n pyast.Node) {
	if d.Set(key, v) {
		return
	}
	if unhashable(key.Value) {
		r.raise(r.location(n), "TypeError", "unhashable type: '"+key.Value.Type()+"'", key)
	}
	r.shadow(d, key, n)
}

// updateDict is d.update(other) for a mapping. What an unknown mapping holds
// may have replaced any item.
func (r *run) updateDict(d *value.Dict, other value.Traced, n pyast.Node) {
	switch o := other.Value.(type) {
	case *value.Dict:
		if o.Open != nil {
			r.shadow(d, other, n)
		}
		for _, e := range o.Entries() {
			d.Set(e.Key, e.Value)
		}
	case *namespace:
		for _, name := range o.scope.order {
			d.Set(value.Traced{Value: value.Str(name)}, o.scope.names[name].Traced)
		}
	default:
		if plainOperand(o) {
			r.raise(r.location(n), "TypeError", "'"+o.Type()+"' object is not a mapping", other)
		}
		r.shadow(d, other, n)
	}
}

// shadow says that any item of d may have been replaced or added.
func (r *run) shadow(d *value.Dict, by value.Traced, n pyast.Node) {
	open := r.openEnd(n, by)
	for _, e := range d.Entries() {
		key := symbol(e.Key.Value)
		d.Set(e.Key, r.unknown(n, "an item that "+open.Reason+" may have replaced", open.Symbol+"["+key+"]", e.Value, by))
	}
	d.Open = open
}

// comprehension evaluates all four kinds. What a generator gives is made at once.
func (r *run) comprehension(e *pyast.Comprehension) value.Traced {
	first := r.expr(e.Clauses[0].Iter)
	inner := r.newScope(r.enclosingFunction())
	inner.comprehension = true
	leave := r.enter(&frame{scope: inner, module: r.frame.module, function: r.frame.function, self: r.frame.self})
	defer leave()
	c := &collector{run: r, expr: e, dict: value.NewDict(), set: value.NewSet()}
	c.clause(0, first)
	switch e.Kind {
	case pyast.SetComp:
		c.set.Open = c.open
		return r.computed(e, c.set, first)
	case pyast.DictComp:
		if c.open != nil {
			r.shadow(c.dict, value.Traced{Value: c.open}, e)
		}
		return r.computed(e, c.dict, first)
	}
	list := r.computed(e, &value.List{Items: c.items, Open: c.open}, first)
	if e.Kind == pyast.GeneratorExp {
		return r.call(r.libraryAttribute("builtins.iter", r.location(e)), []value.Traced{list}, nil, r.location(e))
	}
	return list
}

// collector gathers what a comprehension makes.
type collector struct {
	run   *run
	expr  *pyast.Comprehension
	items []value.Traced
	dict  *value.Dict
	set   *value.Set
	open  *value.Unknown
}

func (c *collector) clause(i int, iterable value.Traced) {
	r, clause := c.run, c.expr.Clauses[i]
	items, open := r.iterate(iterable, r.location(clause.Iter))
	if open {
		c.open = r.openEnd(clause.Iter, iterable)
	}
	for _, item := range items {
		r.spend(1)
		r.assign(clause.Target, item)
		if !c.passes(clause) {
			continue
		}
		if i+1 < len(c.expr.Clauses) {
			c.clause(i+1, r.expr(c.expr.Clauses[i+1].Iter))
			continue
		}
		c.element()
	}
}

func (c *collector) passes(clause pyast.ForClause) bool {
	for _, cond := range clause.Conds {
		if !c.run.truth(c.run.expr(cond), c.run.location(cond)) {
			return false
		}
	}
	return true
}

func (c *collector) element() {
	r := c.run
	switch c.expr.Kind {
	case pyast.DictComp:
		r.setKey(c.dict, r.expr(c.expr.Key), r.expr(c.expr.Element), c.expr.Key)
	case pyast.SetComp:
		r.addToSet(c.set, r.expr(c.expr.Element), c.expr.Element)
	default:
		c.items = append(c.items, r.expr(c.expr.Element))
	}
}
