package eval

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// compareChain is a < b < c: the conjunction of its pairs.
func (r *run) compareChain(e *pyast.Compare) value.Traced {
	left, leftExpr := r.expr(e.Left), e.Left
	var result value.Traced
	for i, op := range e.Ops {
		right := r.expr(e.Rights[i])
		r.noteTest(leftExpr, left, right)
		r.noteTest(e.Rights[i], right, left)
		leftExpr = e.Rights[i]
		result = r.compare(e, op, left, right)
		if i == len(e.Ops)-1 || !r.truth(result, r.location(e)) {
			break
		}
		left = right
	}
	return result
}

// noteTest records that a value from environment variables is compared with
// words: such a variable may choose between production and another mode.
func (r *run) noteTest(e pyast.Expr, compared, with value.Traced) {
	words := textsOf(with.Value)
	if len(words) == 0 || len(textsOf(compared.Value)) == 0 && !value.IsUnknown(compared.Value) {
		return
	}
	defaulted, read := compared.Origin.Variables()
	if variables := append(defaulted, read...); len(variables) > 0 {
		at := r.location(e)
		r.tests = append(r.tests, Test{Variables: variables, Expr: at.Text(), Words: words, At: at, Compared: compared})
	}
}

// textsOf is a text, or the texts in a list.
func textsOf(v value.Value) []string {
	if s, ok := v.(value.Str); ok {
		return []string{string(s)}
	}
	items, _ := sequence(v)
	if set, ok := v.(*value.Set); ok {
		items = set.Items()
	}
	var out []string
	for _, item := range items {
		if s, ok := item.Value.(value.Str); ok {
			out = append(out, string(s))
		}
	}
	return out
}

// compare is left op right.
func (r *run) compare(n pyast.Node, op pyast.CompareOp, left, right value.Traced) value.Traced {
	switch op {
	case "==", "!=":
		if i, ok := left.Value.(*Instance); ok && op == "!=" && i.Class.hasMethod("__ne__") {
			return r.answered(n, value.Traced{}, false, "!=", left, right)
		}
		return r.answered(n, r.equal2(n, left, right), op == "!=", "==", left, right)
	case "is", "is not":
		return r.answered(n, value.Traced{Value: truthOf(r.identical(left.Value, right.Value))}, op == "is not", "is", left, right)
	case "in", "not in":
		return r.answered(n, r.contains(n, right, left), op == "not in", "in", left, right)
	}
	return r.ordered(n, op, left, right)
}

// truthOf turns an answer into a Bool, or nil where it is not known.
func truthOf(a value.Answer) value.Value {
	switch a {
	case value.Yes:
		return value.Bool(true)
	case value.No:
		return value.Bool(false)
	}
	return nil
}

// answered makes the result of a comparison: a known one, or an unknown that is
// the same for a test and its negation.
func (r *run) answered(n pyast.Node, result value.Traced, negated bool, op string, left, right value.Traced) value.Traced {
	from := []value.Traced{left, right}
	if result.Origin != nil {
		from = append(from, result)
	}
	if result.Value == nil {
		u := &value.Unknown{
			Reason: "whether " + r.location(n).Text() + " holds", Negated: negated, TypeName: "bool",
			Symbol: r.bounded("(" + symbol(left.Value) + " " + op + " " + symbol(right.Value) + ")"),
		}
		if op == "==" {
			u.Subject, u.Operand = equalitySides(left.Value, right.Value)
		}
		return r.computed(n, u, from...)
	}
	if negated {
		t := r.not(n, result)
		return r.computed(n, t.Value, from...)
	}
	return r.computed(n, result.Value, from...)
}

// equalitySides gives the unknown and the constant of "unknown == constant".
func equalitySides(left, right value.Value) (subject, operand string) {
	if !value.IsUnknown(left) {
		left, right = right, left
	}
	constant, ok := value.Repr(right)
	if !ok || !value.IsUnknown(left) {
		return "", ""
	}
	return symbol(left), constant
}

// equal2 is left == right; a nil Value is unknown.
func (r *run) equal2(n pyast.Node, left, right value.Traced) value.Traced {
	if m, ok := r.method(left, "__eq__", r.location(n)); ok {
		return r.overloaded(r.call(m, []value.Traced{right}, nil, r.location(n)))
	}
	if _, object := right.Value.(*Instance); object {
		if m, ok := r.method(right, "__eq__", r.location(n)); ok {
			return r.overloaded(r.call(m, []value.Traced{left}, nil, r.location(n)))
		}
	}
	return value.Traced{Value: truthOf(value.Equal(left.Value, right.Value))}
}

// overloaded is what a method made of a comparison; only a plain truth is
// certain to be what the comparison gives.
func (r *run) overloaded(result value.Traced) value.Traced {
	if _, ok := result.Value.(value.Bool); !ok {
		result.Value = nil
	}
	return result
}

// identical is left is right. A value of a known type is not None.
func (r *run) identical(a, b value.Value) value.Answer {
	if u, ok := a.(*value.Unknown); ok && u.TypeName != "" && b == (value.None{}) {
		return value.No
	}
	return value.Is(a, b)
}

// contains is item in container; a nil Value is unknown.
func (r *run) contains(n pyast.Node, container, item value.Traced) value.Traced {
	at := r.location(n)
	switch c := container.Value.(type) {
	case value.Str:
		return value.Traced{Value: r.textContains(at, c, container, item)}
	case *namespace:
		return c.contains(item)
	case *value.List, *value.Tuple, *value.Set, *value.Dict:
		if unhashable(item.Value) && !isList(container.Value) && !isTuple(container.Value) {
			r.raise(at, "TypeError", "unhashable type: '"+item.Value.Type()+"'", item)
		}
		return value.Traced{Value: truthOf(value.Contains(c, item.Value))}
	case *value.Unknown, value.Bytes:
		return value.Traced{}
	}
	if m, ok := r.method(container, "__contains__", at); ok {
		v := r.call(m, []value.Traced{item}, nil, at)
		return value.Traced{Value: truthOf(value.Truth(v.Value)), Origin: v.Origin}
	}
	if opaqueOperand(container.Value) {
		return value.Traced{}
	}
	r.raise(at, "TypeError", "argument of type '"+container.Value.Type()+"' is not iterable", container)
	return value.Traced{}
}

func (r *run) textContains(at source.Location, text value.Str, container, item value.Traced) value.Value {
	s, ok := item.Value.(value.Str)
	if ok && !value.HasTreeRoot(string(text)) {
		return value.Bool(strings.Contains(string(text), string(s)))
	}
	if ok || value.IsUnknown(item.Value) {
		return nil
	}
	r.raise(at, "TypeError", "'in <string>' requires string as left operand, not "+item.Value.Type(), container, item)
	return nil
}

// ordered is <, >, <= and >=.
func (r *run) ordered(n pyast.Node, op pyast.CompareOp, left, right value.Traced) value.Traced {
	if value.IsUnknown(left.Value) || value.IsUnknown(right.Value) || rooted(left.Value) || rooted(right.Value) {
		return r.unorderable(n, op, left, right)
	}
	if order, ok := value.Compare(left.Value, right.Value); ok {
		holds := map[pyast.CompareOp]bool{"<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}[op]
		return r.computed(n, value.Bool(holds), left, right)
	}
	name := map[pyast.CompareOp]string{"<": "__lt__", ">": "__gt__", "<=": "__le__", ">=": "__ge__"}[op]
	if m, ok := r.method(left, name, r.location(n)); ok {
		return r.call(m, []value.Traced{right}, nil, r.location(n))
	}
	if opaqueOperand(left.Value) || opaqueOperand(right.Value) || containerOperand(left.Value) {
		r.mayRaise(r.location(n), "TypeError", "these cannot be ordered", symbol(left.Value)+" "+string(op)+" "+symbol(right.Value))
		return r.unorderable(n, op, left, right)
	}
	r.raise(r.location(n), "TypeError", "'"+string(op)+"' not supported between instances of '"+left.Value.Type()+"' and '"+right.Value.Type()+"'", left, right)
	return value.Traced{}
}

// rooted reports whether a text or path was made from the tree's own path.
func rooted(v value.Value) bool {
	switch v := v.(type) {
	case value.Str:
		return value.HasTreeRoot(string(v))
	case value.Path:
		return value.HasTreeRoot(string(v))
	}
	return false
}

func containerOperand(v value.Value) bool { return isList(v) || isTuple(v) }

func (r *run) unorderable(n pyast.Node, op pyast.CompareOp, left, right value.Traced) value.Traced {
	u := r.unknown(n, "whether "+r.location(n).Text()+" holds", "("+symbol(left.Value)+" "+string(op)+" "+symbol(right.Value)+")", left, right)
	u.Value.(*value.Unknown).TypeName = "bool"
	return u
}
