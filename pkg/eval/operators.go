package eval

import (
	"math"
	"strings"

	"github.com/djready/djready/pkg/eval/pyformat"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// dunder is the method behind a binary operator, without its underscores.
var dunder = map[pyast.Operator]string{
	"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow",
	"@": "matmul", "<<": "lshift", ">>": "rshift", "&": "and", "|": "or", "^": "xor",
}

// binary is left op right.
func (r *run) binary(n pyast.Node, op pyast.Operator, left, right value.Traced) value.Traced {
	if v, ok := r.sequenceOp(n, op, left, right); ok {
		return v
	}
	if value.IsUnknown(left.Value) || value.IsUnknown(right.Value) {
		return r.unknownOp(n, op, left, right)
	}
	if v, ok := r.arithmetic(n, op, left, right); ok {
		return r.computed(n, v, left, right)
	}
	if v, ok := r.operatorMethod(n, op, left, right); ok {
		return v
	}
	r.raise(r.location(n), "TypeError", "unsupported operand type(s) for "+string(op)+": '"+left.Value.Type()+"' and '"+right.Value.Type()+"'", left, right)
	return value.Traced{}
}

func (r *run) unknownOp(n pyast.Node, op pyast.Operator, left, right value.Traced) value.Traced {
	u := r.unknown(n, "computed from something unknown", "("+symbol(left.Value)+" "+string(op)+" "+symbol(right.Value)+")", left, right)
	_, leftText := left.Value.(value.Str)
	_, rightText := right.Value.(value.Str)
	if leftText && (op == "+" || op == "%") || rightText && op == "+" {
		u.Value.(*value.Unknown).TypeName = "str"
	}
	return u
}

// sequenceOp is the operators of text and containers.
func (r *run) sequenceOp(n pyast.Node, op pyast.Operator, left, right value.Traced) (value.Traced, bool) {
	switch l := left.Value.(type) {
	case value.Str:
		if v, ok := r.textOp(n, op, l, left, right); ok {
			return v, true
		}
	case *value.List:
		if op == "+" && (isList(right.Value) || value.IsUnknown(right.Value)) {
			items, open := r.joinItems(n, left, right)
			return r.computed(n, &value.List{Items: items, Open: open}, left, right), true
		}
	case *value.Tuple:
		if op == "+" && (isTuple(right.Value) || value.IsUnknown(right.Value)) {
			items, open := r.joinItems(n, left, right)
			return r.computed(n, &value.Tuple{Items: items, Open: open}, left, right), true
		}
	case *value.Dict:
		if op == "|" {
			merged := l.Copy()
			r.updateDict(merged, right, n)
			return r.computed(n, merged, left, right), true
		}
	case *value.Unknown:
		if op == "+" && (isList(right.Value) || isTuple(right.Value)) {
			items, open := r.joinItems(n, left, right)
			if isList(right.Value) {
				return r.computed(n, &value.List{Items: items, Open: open}, left, right), true
			}
			return r.computed(n, &value.Tuple{Items: items, Open: open}, left, right), true
		}
	}
	if op == "*" {
		return r.repeat(n, left, right)
	}
	return value.Traced{}, false
}

func isList(v value.Value) bool  { _, ok := v.(*value.List); return ok }
func isTuple(v value.Value) bool { _, ok := v.(*value.Tuple); return ok }

func (r *run) joinItems(n pyast.Node, left, right value.Traced) ([]value.Traced, *value.Unknown) {
	var items []value.Traced
	var open *value.Unknown
	for _, side := range []value.Traced{left, right} {
		more, isOpen := r.iterateQuietly(side)
		items = append(items, more...)
		if isOpen {
			open = r.openEnd(n, side)
		}
	}
	r.spend(len(items) / 16)
	if len(items) > maxItems {
		return nil, r.unknown(n, "a list that is too long", "long list at "+r.place(n), left, right).Value.(*value.Unknown)
	}
	return items, open
}

// maxItems bounds the lists that are computed; of longer ones nothing is known.
const maxItems = 1 << 16

func (r *run) textOp(n pyast.Node, op pyast.Operator, l value.Str, left, right value.Traced) (value.Traced, bool) {
	switch op {
	case "+":
		if s, ok := right.Value.(value.Str); ok {
			if len(l)+len(s) > r.config.Limits.Bytes {
				return r.unknown(n, "a text that is too long", "long text at "+r.place(n), left, right), true
			}
			return r.computed(n, l+s, left, right), true
		}
	case "%":
		text, outcome := pyformat.Percent(string(l), right.Value)
		if outcome.Raises() {
			r.raise(r.location(n), outcome.Class, outcome.Message, left, right)
		}
		if outcome.Known() {
			return r.computed(n, value.Str(text), left, right), true
		}
		return r.unknownOp(n, op, left, right), true
	}
	return value.Traced{}, false
}

// repeat is sequence * n and n * sequence.
func (r *run) repeat(n pyast.Node, left, right value.Traced) (value.Traced, bool) {
	sequence, count := left, right
	if _, ok := value.Index(left.Value); ok {
		sequence, count = right, left
	}
	times, ok := value.Index(count.Value)
	if !ok {
		return value.Traced{}, false
	}
	copies := 0
	if times.Sign() > 0 {
		copies = int(min(times.Int64(), math.MaxInt32))
		if !times.IsInt64() {
			copies = math.MaxInt32
		}
	}
	tooLong := func(length int) bool { return length > 0 && copies > r.config.Limits.Bytes/length }
	tooMany := func(length int) bool { return length > 0 && copies > maxItems/length }
	switch s := sequence.Value.(type) {
	case value.Str:
		if tooLong(len(s)) {
			return r.unknown(n, "a text that is too long", "long text at "+r.place(n), left, right), true
		}
		return r.computed(n, value.Str(strings.Repeat(string(s), copies)), left, right), true
	case *value.List:
		if tooMany(len(s.Items)) {
			return r.unknown(n, "a list that is too long", "long list at "+r.place(n), left, right), true
		}
		r.spend(copies * len(s.Items) / 16)
		return r.computed(n, &value.List{Items: repeated(s.Items, copies), Open: s.Open}, left, right), true
	case *value.Tuple:
		if tooMany(len(s.Items)) {
			return r.unknown(n, "a tuple that is too long", "long tuple at "+r.place(n), left, right), true
		}
		r.spend(copies * len(s.Items) / 16)
		return r.computed(n, &value.Tuple{Items: repeated(s.Items, copies), Open: s.Open}, left, right), true
	}
	return value.Traced{}, false
}

func repeated(items []value.Traced, copies int) []value.Traced {
	var out []value.Traced
	for range copies {
		out = append(out, items...)
	}
	return out
}

// operatorMethod calls __op__ of the left or __rop__ of the right operand.
func (r *run) operatorMethod(n pyast.Node, op pyast.Operator, left, right value.Traced) (value.Traced, bool) {
	at := r.location(n)
	if m, ok := r.method(left, "__"+dunder[op]+"__", at); ok {
		return r.call(m, []value.Traced{right}, nil, at), true
	}
	if m, ok := r.method(right, "__r"+dunder[op]+"__", at); ok {
		return r.call(m, []value.Traced{left}, nil, at), true
	}
	if opaqueOperand(left.Value) || opaqueOperand(right.Value) {
		r.mayRaise(at, "TypeError", "unsupported operand types for "+string(op), symbol(left.Value)+" "+string(op)+" "+symbol(right.Value))
		return r.unknownOp(n, op, left, right), true
	}
	return value.Traced{}, false
}

// opaqueOperand reports whether v may have operators that are not modelled.
func opaqueOperand(v value.Value) bool {
	switch v.(type) {
	case *Instance, *Class, *Module, *value.Set, *value.Dict, value.Bytes, value.Timedelta, *namespace:
		return true
	}
	return false
}

// plainOperand reports whether v is no object that may have methods of its own
// and no unknown.
func plainOperand(v value.Value) bool {
	switch v.(type) {
	case value.None, value.Bool, value.Int, value.Float, value.Str, value.Bytes, *value.List, *value.Tuple, *value.Dict, *value.Set:
		return true
	}
	return false
}
