package eval

import (
	"math"
	"math/big"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// maxBits bounds the integers that are computed; larger ones are left alone.
const maxBits = 1 << 16

// arithmetic is the operators of numbers. It reports false where the operands
// are not numbers or the result is too large to be of use.
func (r *run) arithmetic(n pyast.Node, op pyast.Operator, left, right value.Traced) (value.Value, bool) {
	a, aInt := value.Index(left.Value)
	b, bInt := value.Index(right.Value)
	if aInt && bInt {
		if bothBool(left.Value, right.Value) && (op == "&" || op == "|" || op == "^") {
			v, _ := r.intOp(n, op, a, b, left, right)
			return value.Bool(v.(value.Int).Sign() != 0), true
		}
		return r.intOp(n, op, a, b, left, right)
	}
	x, xOK := float(left.Value)
	y, yOK := float(right.Value)
	if !xOK || !yOK {
		return nil, false
	}
	return r.floatOp(n, op, x, y, left, right)
}

func bothBool(a, b value.Value) bool {
	_, x := a.(value.Bool)
	_, y := b.(value.Bool)
	return x && y
}

func float(v value.Value) (float64, bool) {
	if f, ok := v.(value.Float); ok {
		return float64(f), true
	}
	if i, ok := value.Index(v); ok {
		f, accuracy := new(big.Float).SetInt(i).Float64()
		return f, !math.IsInf(f, 0) || accuracy == big.Exact
	}
	return 0, false
}

func (r *run) intOp(n pyast.Node, op pyast.Operator, a, b *big.Int, left, right value.Traced) (value.Value, bool) {
	z := new(big.Int)
	switch op {
	case "+":
		z.Add(a, b)
	case "-":
		z.Sub(a, b)
	case "*":
		if a.BitLen()+b.BitLen() > maxBits {
			return r.tooLarge(n), true
		}
		z.Mul(a, b)
	case "/", "//", "%":
		if b.Sign() == 0 {
			text := map[pyast.Operator]string{"/": "division by zero", "//": "integer division or modulo by zero", "%": "integer modulo by zero"}
			r.raise(r.location(n), "ZeroDivisionError", text[op], left, right)
		}
		if op == "/" {
			f, _ := new(big.Rat).SetFrac(a, b).Float64()
			if math.IsInf(f, 0) {
				r.raise(r.location(n), "OverflowError", "integer division result too large for a float", left, right)
			}
			return value.Float(f), true
		}
		quotient, remainder := floorDivide(a, b)
		if op == "//" {
			z = quotient
		} else {
			z = remainder
		}
	case "**":
		if b.Sign() < 0 {
			x, xOK := float(left.Value)
			y, yOK := float(right.Value)
			if !xOK || !yOK {
				r.raise(r.location(n), "OverflowError", "int too large to convert to float", left, right)
			}
			return r.floatPower(n, x, y, left, right), true
		}
		return r.power(n, a, b)
	case "<<", ">>":
		return r.shift(n, op, a, b)
	case "&":
		z.And(a, b)
	case "|":
		z.Or(a, b)
	case "^":
		z.Xor(a, b)
	default:
		return nil, false
	}
	return value.Int{Int: z}, true
}

// floorDivide rounds towards minus infinity, as Python does.
func floorDivide(a, b *big.Int) (quotient, remainder *big.Int) {
	quotient, remainder = new(big.Int).QuoRem(a, b, new(big.Int))
	if remainder.Sign() != 0 && remainder.Sign() != b.Sign() {
		quotient.Sub(quotient, big.NewInt(1))
		remainder.Add(remainder, b)
	}
	return quotient, remainder
}

func (r *run) power(n pyast.Node, a, b *big.Int) (value.Value, bool) {
	if !b.IsInt64() || b.Int64() > maxBits || int64(a.BitLen())*b.Int64() > maxBits {
		return r.tooLarge(n), true
	}
	return value.Int{Int: new(big.Int).Exp(a, b, nil)}, true
}

func (r *run) shift(n pyast.Node, op pyast.Operator, a, b *big.Int) (value.Value, bool) {
	if b.Sign() < 0 || !b.IsInt64() || b.Int64() > maxBits {
		return r.tooLarge(n), true
	}
	if op == "<<" {
		if int64(a.BitLen())+b.Int64() > maxBits {
			return r.tooLarge(n), true
		}
		return value.Int{Int: new(big.Int).Lsh(a, uint(b.Int64()))}, true
	}
	return value.Int{Int: new(big.Int).Rsh(a, uint(b.Int64()))}, true
}

func (r *run) tooLarge(n pyast.Node) value.Value {
	return &value.Unknown{Reason: "a number that is too large", Symbol: "number at " + r.place(n), TypeName: "int"}
}

func (r *run) floatOp(n pyast.Node, op pyast.Operator, x, y float64, left, right value.Traced) (value.Value, bool) {
	var z float64
	switch op {
	case "+":
		z = x + y
	case "-":
		z = x - y
	case "*":
		z = x * y
	case "/", "//", "%":
		if y == 0 {
			text := map[pyast.Operator]string{"/": "float division by zero", "//": "float floor division by zero", "%": "float modulo"}
			r.raise(r.location(n), "ZeroDivisionError", text[op], left, right)
		}
		switch op {
		case "/":
			z = x / y
		case "//":
			z, _ = floorDivideFloat(x, y)
		default:
			_, z = floorDivideFloat(x, y)
		}
	case "**":
		return r.floatPower(n, x, y, left, right), true
	default:
		return nil, false
	}
	return value.Float(z), true
}

// floorDivideFloat is divmod(x, y) as CPython computes it: from the remainder,
// so that 1.0 // 0.1 is 9.0.
func floorDivideFloat(x, y float64) (quotient, remainder float64) {
	remainder = math.Mod(x, y)
	quotient = (x - remainder) / y
	if remainder != 0 && (remainder < 0) != (y < 0) {
		remainder += y
		quotient--
	}
	if remainder == 0 {
		remainder = math.Copysign(0, y)
	}
	if quotient == 0 {
		return math.Copysign(0, x/y), remainder
	}
	whole := math.Floor(quotient)
	if quotient-whole > 0.5 {
		whole++
	}
	return whole, remainder
}

// floatPower is x ** y. A complex or an infinite result is left alone.
func (r *run) floatPower(n pyast.Node, x, y float64, left, right value.Traced) value.Value {
	if x == 0 && y < 0 {
		r.raise(r.location(n), "ZeroDivisionError", "zero to a negative power", left, right)
	}
	z := math.Pow(x, y)
	if math.IsInf(z, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0) {
		r.raise(r.location(n), "OverflowError", "(34, 'Numerical result out of range')", left, right)
	}
	if math.IsNaN(z) || math.IsInf(z, 0) {
		return &value.Unknown{Reason: "a number that is not real", Symbol: "number at " + r.place(n)}
	}
	return value.Float(z)
}

// unary is op operand.
func (r *run) unary(n pyast.Node, op pyast.UnaryOperator, operand value.Traced) value.Traced {
	if op == "not" {
		return r.not(n, operand)
	}
	if value.IsUnknown(operand.Value) {
		return r.unknown(n, "computed from something unknown", string(op)+symbol(operand.Value), operand)
	}
	if i, ok := value.Index(operand.Value); ok {
		z := new(big.Int)
		switch op {
		case "-":
			z.Neg(i)
		case "+":
			z.Set(i)
		case "~":
			z.Not(i)
		}
		return r.computed(n, value.Int{Int: z}, operand)
	}
	if f, ok := operand.Value.(value.Float); ok && op != "~" {
		if op == "-" {
			f = -f
		}
		return r.computed(n, f, operand)
	}
	name := map[pyast.UnaryOperator]string{"-": "__neg__", "+": "__pos__", "~": "__invert__"}[op]
	if m, ok := r.method(operand, name, r.location(n)); ok {
		return r.call(m, nil, nil, r.location(n))
	}
	if opaqueOperand(operand.Value) {
		r.mayRaise(r.location(n), "TypeError", "bad operand type for unary "+string(op), string(op)+symbol(operand.Value))
		return r.unknown(n, "computed from something unknown", string(op)+symbol(operand.Value), operand)
	}
	r.raise(r.location(n), "TypeError", "bad operand type for unary "+string(op)+": '"+operand.Value.Type()+"'", operand)
	return value.Traced{}
}

// not keeps the identity of an unknown truth, so that "x" and "not x" are one
// decision.
func (r *run) not(n pyast.Node, operand value.Traced) value.Traced {
	switch value.Truth(operand.Value) {
	case value.Yes:
		return r.computed(n, value.Bool(false), operand)
	case value.No:
		return r.computed(n, value.Bool(true), operand)
	}
	if u, ok := operand.Value.(*value.Unknown); ok {
		opposite := *u
		opposite.Negated, opposite.TypeName = !u.Negated, "bool"
		return r.computed(n, &opposite, operand)
	}
	return r.computed(n, value.Bool(!r.truth(operand, r.location(n))), operand)
}
