package lib

import (
	"math"
	"math/big"
	"strconv"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// maxBits bounds the integers that pow and sum make.
const maxBits = 1 << 16

// mathFuncs are the functions of numbers.
func mathFuncs() map[string]eval.Model {
	return map[string]eval.Model{
		"abs":    absModel,
		"bin":    inBase("bin", "0b", 2),
		"oct":    inBase("oct", "0o", 8),
		"hex":    inBase("hex", "0x", 16),
		"divmod": divmodModel,
		"pow":    powModel,
		"round":  roundModel,
		"hash":   opaqueOf("int", "a hash"),
		"id":     opaqueOf("int", "an object's identity"),
	}
}

func absModel(c *eval.Call) value.Traced {
	x := c.Bind("x")[0]
	switch v := x.Value.(type) {
	case value.Bool, value.Int:
		n, _ := value.Index(v)
		return c.Return(value.Int{Int: new(big.Int).Abs(n)}, x)
	case value.Float:
		return c.Return(value.Float(math.Abs(float64(v))), x)
	case value.Timedelta:
		return c.Return(max(v, -v), x)
	}
	if isPlainValue(x.Value) {
		c.Raise("TypeError", "bad operand type for abs(): '"+x.Value.Type()+"'")
	}
	return c.Unknown(obstacle(x, plain(&value.Unknown{})), x)
}

func inBase(name, prefix string, base int) eval.Model {
	return func(c *eval.Call) value.Traced {
		x := c.Bind("number")[0]
		n, ok := value.Index(x.Value)
		if !ok {
			if isPlainValue(x.Value) {
				c.Raise("TypeError", "'"+x.Value.Type()+"' object cannot be interpreted as an integer")
			}
			return unknownResult(c, "str", obstacle(x, plain(&value.Unknown{})))
		}
		sign := ""
		if n.Sign() < 0 {
			sign = "-"
		}
		return c.Return(value.Str(sign+prefix+new(big.Int).Abs(n).Text(base)), x)
	}
}

func divmodModel(c *eval.Call) value.Traced {
	args := c.Bind("x", "y")
	a, ok1 := value.Index(args[0].Value)
	b, ok2 := value.Index(args[1].Value)
	if !ok1 || !ok2 {
		return unknownResult(c, "tuple", obstacle(append(everything(c), plain(&value.Unknown{}))...))
	}
	if b.Sign() == 0 {
		c.Raise("ZeroDivisionError", "integer division or modulo by zero")
	}
	quotient, remainder := new(big.Int).QuoRem(a, b, new(big.Int))
	if remainder.Sign() != 0 && remainder.Sign() != b.Sign() { // Python rounds down, Go to zero
		quotient.Sub(quotient, big.NewInt(1))
		remainder.Add(remainder, b)
	}
	return c.Return(value.NewTuple(c.Return(value.Int{Int: quotient}, args...), c.Return(value.Int{Int: remainder}, args...)), args...)
}

func powModel(c *eval.Call) value.Traced {
	args := c.Bind("base", "exp", "mod?")
	a, ok1 := value.Index(args[0].Value)
	b, ok2 := value.Index(args[1].Value)
	if !ok1 || !ok2 || b.Sign() < 0 || !b.IsInt64() {
		return c.Unknown(obstacle(append(everything(c), plain(&value.Unknown{}))...), everything(c)...)
	}
	if isNone(args[2]) {
		if b.Int64() > maxBits || int64(a.BitLen())*b.Int64() > maxBits {
			return unknownResult(c, "int", "a number that is too large")
		}
		return c.Return(value.Int{Int: new(big.Int).Exp(a, b, nil)}, everything(c)...)
	}
	m, ok := value.Index(args[2].Value)
	if !ok || m.Sign() <= 0 || m.BitLen() > maxBits || b.BitLen() > 64 {
		return c.Unknown("a power", everything(c)...)
	}
	c.Spend(m.BitLen())
	return c.Return(value.Int{Int: new(big.Int).Exp(a, b, m)}, everything(c)...)
}

// roundModel rounds halves to even, and decimals as the number's shortest
// exact text says.
func roundModel(c *eval.Call) value.Traced {
	args := c.Bind("number", "ndigits?")
	x := args[0]
	digits, hasDigits := 0, !isNone(args[1])
	if hasDigits {
		n, ok := value.Index(args[1].Value)
		if !ok {
			return c.Unknown(obstacle(append(everything(c), plain(&value.Unknown{}))...), everything(c)...)
		}
		digits = clampBig(n)
	}
	switch v := x.Value.(type) {
	case value.Bool, value.Int:
		n, _ := value.Index(v)
		if digits >= 0 {
			return c.Return(value.Int{Int: n}, everything(c)...)
		}
		if digits < -maxDigits {
			return c.Return(value.NewInt(0), everything(c)...)
		}
		return c.Return(value.Int{Int: roundInt(n, -digits)}, everything(c)...)
	case value.Float:
		return roundFloat(c, float64(v), digits, hasDigits)
	}
	if m, ok := c.Method(x, "__round__"); ok {
		return c.Invoke(m, c.Args[1:]...)
	}
	if isPlainValue(x.Value) {
		c.Raise("TypeError", "type "+x.Value.Type()+" doesn't define __round__ method")
	}
	return c.Unknown(obstacle(x, plain(&value.Unknown{})), everything(c)...)
}

// roundInt rounds to a multiple of ten to the n, halves to even.
func roundInt(x *big.Int, n int) *big.Int {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
	return new(big.Int).Mul(roundRat(new(big.Rat).SetFrac(x, unit)), unit)
}

// roundRat rounds to an integer, halves to even.
func roundRat(x *big.Rat) *big.Int {
	floor := new(big.Int)
	remainder := new(big.Int)
	floor.DivMod(x.Num(), x.Denom(), remainder)
	switch remainder.Lsh(remainder, 1).Cmp(x.Denom()) {
	case 1:
		floor.Add(floor, big.NewInt(1))
	case 0:
		floor.Add(floor, new(big.Int).And(floor, big.NewInt(1)))
	}
	return floor
}

func roundFloat(c *eval.Call, f float64, digits int, hasDigits bool) value.Traced {
	finite := !math.IsNaN(f) && !math.IsInf(f, 0)
	if !hasDigits {
		switch {
		case math.IsNaN(f):
			c.Raise("ValueError", "cannot convert float NaN to integer")
		case !finite:
			c.Raise("OverflowError", "cannot convert float infinity to integer")
		}
		n, _ := big.NewFloat(math.RoundToEven(f)).Int(nil)
		return c.Return(value.Int{Int: n}, everything(c)...)
	}
	switch {
	case !finite || digits > 323: // nothing is left to round
	case digits < -308:
		f = math.Copysign(0, f)
	case digits >= 0:
		f, _ = strconv.ParseFloat(strconv.FormatFloat(f, 'f', digits, 64), 64)
	default:
		whole := roundRat(new(big.Rat).Quo(new(big.Rat).SetFloat64(f), tenTo(-digits)))
		rounded, _ := new(big.Rat).Mul(new(big.Rat).SetInt(whole), tenTo(-digits)).Float64()
		if math.IsInf(rounded, 0) {
			c.Raise("OverflowError", "rounded value too large to represent")
		}
		f = math.Copysign(rounded, f)
	}
	return c.Return(value.Float(f), everything(c)...)
}

func tenTo(n int) *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil))
}
