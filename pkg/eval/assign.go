package eval

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

func (r *run) assignStmt(s *pyast.Assign) {
	v := r.expr(s.Value)
	for _, target := range s.Targets {
		r.assign(target, r.assigned(target, s.Value, v))
	}
}

// assigned notes in a value's origin that it was assigned to a plain name.
func (r *run) assigned(target, rhs pyast.Expr, v value.Traced) value.Traced {
	name, ok := target.(*pyast.Name)
	if !ok {
		return v
	}
	v = r.because(rhs, v, r.conditions)
	return value.Traced{Value: v.Value, Origin: &value.Origin{Kind: value.Assigned, At: r.location(rhs), Text: name.ID, From: origins(v)}}
}

// assign binds a target of any form.
func (r *run) assign(target pyast.Expr, v value.Traced) {
	switch t := target.(type) {
	case *pyast.Name:
		r.frame.scope.set(t.ID, v)
	case *pyast.Attribute:
		r.setAttribute(r.expr(t.Value), t.Name, v, r.location(t))
	case *pyast.Subscript:
		r.setItem(t, v)
	case *pyast.Tuple:
		r.unpack(t, t.Items, v)
	case *pyast.List:
		r.unpack(t, t.Items, v)
	case *pyast.Starred:
		r.assign(t.Value, v)
	}
}

// unpack binds the targets of a, b = v.
func (r *run) unpack(n pyast.Node, targets []pyast.Expr, v value.Traced) {
	items, open := r.iterate(v, r.location(n))
	star := -1
	for i, t := range targets {
		if _, ok := t.(*pyast.Starred); ok {
			star = i
		}
	}
	if open {
		for i, t := range targets {
			u := r.unknown(n, "a part of it", symbol(v.Value)+"["+itoa(i)+"]", v)
			if i == star {
				u.Value = &value.List{Open: u.Value.(*value.Unknown)}
			}
			r.assign(t, u)
		}
		return
	}
	switch {
	case star < 0 && len(items) > len(targets):
		r.raise(r.location(n), "ValueError", "too many values to unpack (expected "+itoa(len(targets))+")", v)
	case star < 0 && len(items) < len(targets), star >= 0 && len(items) < len(targets)-1:
		r.raise(r.location(n), "ValueError", "not enough values to unpack", v)
	case star < 0:
		for i, t := range targets {
			r.assign(t, items[i])
		}
	default:
		after := len(targets) - star - 1
		for i := range star {
			r.assign(targets[i], items[i])
		}
		middle := append([]value.Traced(nil), items[star:len(items)-after]...)
		r.assign(targets[star], r.computed(n, value.NewList(middle...), v))
		for i := range after {
			r.assign(targets[star+1+i], items[len(items)-after+i])
		}
	}
}

// augAssign evaluates the parts of its target once.
func (r *run) augAssign(s *pyast.AugAssign) {
	var old value.Traced
	store := func(v value.Traced) { r.assign(s.Target, v) }
	switch t := s.Target.(type) {
	case *pyast.Attribute:
		object, at := r.expr(t.Value), r.location(t)
		old = r.attribute(object, t.Name, at)
		store = func(v value.Traced) { r.setAttribute(object, t.Name, v, at) }
	case *pyast.Subscript:
		if _, sliced := t.Index.(*pyast.Slice); sliced {
			old = r.expr(t)
			break
		}
		container, index := r.expr(t.Value), r.expr(t.Index)
		old = r.item(t, container, index)
		store = func(v value.Traced) { r.setItemAt(t, container, index, v) }
	default:
		old = r.expr(s.Target)
	}
	operand := r.expr(s.Value)
	result, inPlace := r.inPlace(s, old, operand)
	if !inPlace {
		result = r.binary(s, s.Op, old, operand)
	}
	store(r.assigned(s.Target, s.Value, result))
}

// inPlace is what += and its like do to a container itself: every name that
// holds the object sees the change.
func (r *run) inPlace(s *pyast.AugAssign, old, operand value.Traced) (value.Traced, bool) {
	both := value.Traced{Value: old.Value, Origin: &value.Origin{Kind: value.Computed, At: r.location(s), From: origins(old, operand)}}
	switch target := old.Value.(type) {
	case *Instance:
		if m, ok := r.method(old, "__i"+dunder[s.Op]+"__", r.location(s)); ok {
			return r.call(m, []value.Traced{operand}, nil, r.location(s)), true
		}
		return old, false
	case *value.List:
		if s.Op == "*" {
			if l, ok := r.binary(s, s.Op, old, operand).Value.(*value.List); ok {
				*target = *l
			} else {
				r.blur(target, operand, s.Value)
			}
			return both, true
		}
		if s.Op != "+" {
			return old, false
		}
		items, open := r.iterate(operand, r.location(s.Value))
		target.Items = append(target.Items, items...)
		if len(target.Items) > maxItems {
			target.Items, open = nil, true
		}
		if open {
			target.Open = r.openEnd(s.Value, operand)
		}
		return both, true
	case *value.Dict:
		if s.Op != "|" {
			return old, false
		}
		r.updateDict(target, operand, s.Value)
		return both, true
	case *value.Set:
		if target.Frozen {
			return old, false
		}
		if s.Op != "|" {
			if changed, ok := r.binary(s, s.Op, old, operand).Value.(*value.Set); ok {
				*target = *changed
			} else {
				*target = value.Set{Open: r.openEnd(s.Value, operand)}
			}
			return both, true
		}
		items, open := r.iterate(operand, r.location(s.Value))
		for _, item := range items {
			target.Add(item)
		}
		if open {
			target.Open = r.openEnd(s.Value, operand)
		}
		return both, true
	}
	return old, false
}

// openEnd is the unknown that a container's further items come from.
func (r *run) openEnd(n pyast.Node, from value.Traced) *value.Unknown {
	if u, ok := from.Value.(*value.Unknown); ok {
		return u
	}
	return r.unknown(n, "further items", "items of "+symbol(from.Value), from).Value.(*value.Unknown)
}

func (r *run) deleteTarget(target pyast.Expr) {
	switch t := target.(type) {
	case *pyast.Name:
		if !r.frame.scope.delete(t.ID) && r.frame.scope.open == nil {
			r.raise(r.location(t), "NameError", "name '"+t.ID+"' is not defined")
		}
	case *pyast.Subscript:
		r.deleteItem(t)
	case *pyast.Attribute:
		r.deleteAttribute(r.expr(t.Value), t.Name, r.location(t))
	case *pyast.Tuple:
		for _, each := range t.Items {
			r.deleteTarget(each)
		}
	case *pyast.List:
		for _, each := range t.Items {
			r.deleteTarget(each)
		}
	}
}

// forget binds to Unknown what a statement that raised would have bound.
func (r *run) forget(s pyast.Stmt) {
	if from, ok := s.(*pyast.ImportFrom); ok && len(from.Names) > 0 && from.Names[0].Name == "*" {
		r.frame.scope.open = &value.Unknown{Reason: "a name of " + from.Module + ", which cannot be imported", Symbol: from.Module}
	}
	for _, name := range boundNames(s) {
		r.frame.scope.set(name, r.unknown(s, "the statement raises an exception", "raised "+name))
	}
}

// boundNames are the plain names that a statement's own targets bind.
func boundNames(s pyast.Stmt) []string {
	switch s := s.(type) {
	case *pyast.Assign:
		var out []string
		for _, t := range s.Targets {
			out = append(out, targetNames(t)...)
		}
		return out
	case *pyast.AugAssign:
		return targetNames(s.Target)
	case *pyast.AnnAssign:
		return targetNames(s.Target)
	case *pyast.With:
		var out []string
		for _, item := range s.Items {
			if item.Target != nil {
				out = append(out, targetNames(item.Target)...)
			}
		}
		for _, inner := range s.Body {
			out = append(out, boundNames(inner)...)
		}
		return out
	case *pyast.Try:
		var out []string
		for _, inner := range s.Body {
			out = append(out, boundNames(inner)...)
		}
		return out
	case *pyast.ClassDef:
		return []string{s.Name}
	case *pyast.FunctionDef:
		return []string{s.Name}
	case *pyast.Import:
		var out []string
		for _, alias := range s.Names {
			out = append(out, importedName(alias))
		}
		return out
	case *pyast.ImportFrom:
		var out []string
		for _, alias := range s.Names {
			if alias.Name != "*" {
				out = append(out, importedName(alias))
			}
		}
		return out
	}
	return nil
}

func targetNames(target pyast.Expr) []string {
	switch t := target.(type) {
	case *pyast.Name:
		return []string{t.ID}
	case *pyast.Tuple:
		return namesOf(t.Items)
	case *pyast.List:
		return namesOf(t.Items)
	case *pyast.Starred:
		return targetNames(t.Value)
	}
	return nil
}

func namesOf(targets []pyast.Expr) []string {
	var out []string
	for _, t := range targets {
		out = append(out, targetNames(t)...)
	}
	return out
}
