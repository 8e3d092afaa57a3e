package eval

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// callExpr evaluates a call expression.
func (r *run) callExpr(e *pyast.Call) value.Traced {
	fn := r.expr(e.Func)
	args, open := r.items(e.Args)
	var keywords []Keyword
	for _, k := range e.Keywords {
		v := r.expr(k.Value)
		if k.Name != "" {
			keywords = append(keywords, Keyword{k.Name, v})
			continue
		}
		more, isOpen := r.mappingKeywords(v)
		keywords = append(keywords, more...)
		if isOpen {
			open = r.openEnd(k.Value, v)
		}
	}
	at := r.location(e)
	if open != nil {
		r.lose(append(args, values(keywords)...), open)
		return r.unknown(e, "a call with arguments that are not known", symbol(fn.Value)+"("+symbols(args)+", …)", append(args, fn)...)
	}
	return r.call(fn, args, keywords, at)
}

func values(keywords []Keyword) []value.Traced {
	out := make([]value.Traced, 0, len(keywords))
	for _, k := range keywords {
		out = append(out, k.Value)
	}
	return out
}

// mappingKeywords are the keyword arguments that **v gives.
func (r *run) mappingKeywords(v value.Traced) (keywords []Keyword, open bool) {
	d, ok := v.Value.(*value.Dict)
	if !ok {
		return nil, true
	}
	for _, e := range d.Entries() {
		name, ok := e.Key.Value.(value.Str)
		if !ok {
			return nil, true
		}
		keywords = append(keywords, Keyword{string(name), e.Value})
	}
	return keywords, d.Open != nil
}

// call calls any value.
func (r *run) call(fn value.Traced, args []value.Traced, keywords []Keyword, at source.Location) value.Traced {
	r.spend(1)
	c := &Call{Args: args, Keywords: keywords, At: at, Module: r.frame.module, run: r}
	switch f := fn.Value.(type) {
	case *Builtin:
		c.Name, c.Self = f.Name, f.self
		before := len(r.reads)
		result := f.model(c)
		r.noteGiven(before, f.Name, result)
		return result
	case *Function:
		return r.callFunction(f, args, keywords, at)
	case *BoundMethod:
		return r.callFunction(f.Func, append([]value.Traced{f.Self}, args...), keywords, at)
	case *Class:
		c.Name, c.Self = f.Name, fn
		return r.instantiate(f, c)
	case *staticMethod:
		return r.call(f.function, args, keywords, at)
	case *value.Unknown:
		return r.callUnknown(f, fn, c)
	}
	if m, ok := r.method(fn, "__call__", at); ok {
		return r.call(m, args, keywords, at)
	}
	if !opaqueOperand(fn.Value) {
		r.raise(at, "TypeError", "'"+fn.Value.Type()+"' object is not callable", fn)
	}
	return r.callUnknown(&value.Unknown{Symbol: symbol(fn.Value)}, fn, c)
}

// callUnknown is a call of which nothing is known: the result is unknown, and
// so is from now on what it could change.
func (r *run) callUnknown(f *value.Unknown, fn value.Traced, c *Call) value.Traced {
	c.Name = symbol(f)
	all := append(append([]value.Traced(nil), c.Args...), values(c.Keywords)...)
	named := make([]value.Traced, 0, len(c.Keywords))
	for _, k := range c.Keywords {
		named = append(named, value.Traced{Value: value.Str(k.Name)}, k.Value)
	}
	text := c.Name + "(" + symbols(append(append([]value.Traced(nil), c.Args...), named...)) + ")"
	result := r.unknownAt(c.At, "what "+calledName(c)+" gives", text, append(all, fn)...)
	r.lose(all, result.Value.(*value.Unknown))
	c.MayRaise("Exception", "")
	return result
}

// calledName names for people what is called.
func calledName(c *Call) string {
	text := c.At.Text()
	for i := range len(text) {
		if text[i] == '(' {
			return text[:i] + "()"
		}
	}
	return c.Name
}

// lose makes unknown what an unknown function may have changed: the mutable
// containers among its arguments, and those inside them.
func (r *run) lose(args []value.Traced, open *value.Unknown) {
	for _, a := range args {
		r.loseOne(a.Value, open, map[value.Value]bool{})
	}
}

func (r *run) loseOne(v value.Value, open *value.Unknown, seen map[value.Value]bool) {
	switch c := v.(type) {
	case *value.List:
		if seen[c] {
			return
		}
		seen[c] = true
		for _, item := range c.Items {
			r.loseOne(item.Value, open, seen)
		}
		c.Items, c.Open = nil, open
	case *value.Tuple:
		for _, item := range c.Items {
			r.loseOne(item.Value, open, seen)
		}
	case *value.Dict:
		if seen[c] {
			return
		}
		seen[c] = true
		for _, e := range c.Entries() {
			r.loseOne(e.Value.Value, open, seen)
		}
		c.Clear()
		c.Open = open
	case *value.Set:
		*c = value.Set{Frozen: c.Frozen, Open: open}
	}
}
