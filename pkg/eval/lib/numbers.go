package lib

import (
	"errors"
	"math"
	"math/big"
	"strconv"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// intClass models int as of Python 3.13.
func intClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "int",
		New:  newInt,
		Methods: map[string]eval.Model{
			"bit_length":       intMethod(func(n *big.Int) value.Value { return value.NewInt(int64(n.BitLen())) }),
			"bit_count":        intMethod(bitCount),
			"conjugate":        intMethod(func(n *big.Int) value.Value { return value.Int{Int: n} }),
			"is_integer":       intMethod(func(*big.Int) value.Value { return value.Bool(true) }),
			"as_integer_ratio": opaqueOf("tuple", "a ratio"),
			"to_bytes":         opaqueOf("bytes", "the bytes of a number"),
		},
		ClassMethods: map[string]eval.Model{"from_bytes": opaqueOf("int", "the number that bytes stand for")},
		Getters: map[string]eval.Model{
			"real":        intMethod(func(n *big.Int) value.Value { return value.Int{Int: n} }),
			"numerator":   intMethod(func(n *big.Int) value.Value { return value.Int{Int: n} }),
			"imag":        constant(value.NewInt(0)),
			"denominator": constant(value.NewInt(1)),
		},
	}
}

// boolClass models bool as of Python 3.13.
func boolClass() *eval.ClassModel {
	return &eval.ClassModel{Name: "bool", Bases: []string{"builtins.int"}, New: newBool}
}

// floatClass models float as of Python 3.13.
func floatClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "float",
		New:  newFloat,
		Methods: map[string]eval.Model{
			"is_integer": floatMethod(func(f float64) (value.Value, bool) {
				return value.Bool(!math.IsInf(f, 0) && math.Trunc(f) == f), true
			}),
			"conjugate":        floatMethod(func(f float64) (value.Value, bool) { return value.Float(f), true }),
			"as_integer_ratio": opaqueOf("tuple", "a ratio"),
			"hex":              opaqueOf("str", "a number in hexadecimal"),
		},
		ClassMethods: map[string]eval.Model{"fromhex": opaqueOf("float", "a number in hexadecimal")},
		Getters: map[string]eval.Model{
			"real": floatMethod(func(f float64) (value.Value, bool) { return value.Float(f), true }),
			"imag": constant(value.Float(0)),
		},
	}
}

func intMethod(f func(*big.Int) value.Value) eval.Model {
	return func(c *eval.Call) value.Traced {
		if n, ok := value.Index(c.Self.Value); ok {
			return c.Return(f(n), c.Self)
		}
		return unknownResult(c, "int", obstacle(c.Self))
	}
}

func floatMethod(f func(float64) (value.Value, bool)) eval.Model {
	return func(c *eval.Call) value.Traced {
		if n, ok := c.Self.Value.(value.Float); ok {
			if v, ok := f(float64(n)); ok {
				return c.Return(v, c.Self)
			}
		}
		return c.Unknown(obstacle(c.Self), c.Self)
	}
}

func bitCount(n *big.Int) value.Value {
	count := int64(0)
	for i := range n.BitLen() {
		count += int64(new(big.Int).Abs(n).Bit(i))
	}
	return value.NewInt(count)
}

func newBool(c *eval.Call) value.Traced {
	v := c.Bind("object?")[0]
	if !given(v) {
		return c.Return(value.Bool(false))
	}
	if u, ok := v.Value.(*value.Unknown); ok && u.TypeName == "bool" {
		return c.Pass(u, v)
	}
	switch value.Truth(v.Value) {
	case value.Yes:
		return c.Pass(value.Bool(true), v)
	case value.No:
		return c.Pass(value.Bool(false), v)
	}
	if _, isInstance := v.Value.(*eval.Instance); isInstance {
		return c.Pass(value.Bool(c.Truth(v)), v)
	}
	return derived(c, "bool", "bool", v)
}

// newInt is int(x) and int(text, base).
func newInt(c *eval.Call) value.Traced {
	args := c.Bind("x?", "base?")
	x := args[0]
	if !given(x) {
		return c.Return(value.NewInt(0))
	}
	if given(args[1]) {
		return intInBase(c, x, args[1])
	}
	switch v := x.Value.(type) {
	case value.Bool, value.Int:
		n, _ := value.Index(v)
		return c.Pass(value.Int{Int: n}, x)
	case value.Float:
		return intOfFloat(c, float64(v), x)
	case value.Str:
		return intOfText(c, string(v), 10, x)
	case value.Bytes:
		return intOfText(c, bytesAsNumber(v), 10, x)
	case *value.Unknown:
		return numberOfUnknown(c, "int", v, x)
	}
	return numberOfObject(c, "int", "__int__", "int() argument must be a string, a bytes-like object or a real number, not '", x)
}

// bytesAsNumber: in bytes only ASCII digits and white space count. What is not
// a number gives the empty text, which is none either.
func bytesAsNumber(data value.Bytes) string {
	for i := range len(data) {
		if c := data[i]; c >= utf8.RuneSelf || 0x1c <= c && c <= 0x1f {
			return ""
		}
	}
	return string(data)
}

// numberOfUnknown: the conversion of nobody knows what may fail.
func numberOfUnknown(c *eval.Call, typeName string, u *value.Unknown, x value.Traced) value.Traced {
	switch u.TypeName {
	case typeName:
		return c.Pass(u, x)
	case "bool", "int", "float":
	case "str", "bytes":
		c.MayRaise("ValueError", "invalid literal for "+typeName+"()")
	default:
		c.MayRaise("ValueError", "invalid literal for "+typeName+"()")
		c.MayRaise("TypeError", "argument of "+typeName+"()")
	}
	return derived(c, typeName, typeName, x)
}

// numberOfObject asks an object's own method; plain values have none.
func numberOfObject(c *eval.Call, typeName, method, message string, x value.Traced) value.Traced {
	if isPlainValue(x.Value) {
		c.Raise("TypeError", message+x.Value.Type()+"'")
	}
	if m, ok := c.Method(x, method); ok {
		return c.Invoke(m)
	}
	c.MayRaise("TypeError", message+x.Value.Type()+"'")
	return unknownResult(c, typeName, "a number that an object stands for")
}

func intOfFloat(c *eval.Call, f float64, x value.Traced) value.Traced {
	switch {
	case math.IsNaN(f):
		c.Raise("ValueError", "cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		c.Raise("OverflowError", "cannot convert float infinity to integer")
	}
	n, _ := big.NewFloat(f).Int(nil)
	return c.Pass(value.Int{Int: n}, x)
}

func intOfText(c *eval.Call, text string, base int, x value.Traced) value.Traced {
	c.Spend(len(text) / 64)
	n, err := parseInt(text, base)
	switch {
	case errors.Is(err, errTooManyDigits):
		c.Raise("ValueError", err.Error())
	case err != nil:
		shown, ok := value.Repr(x.Value)
		if !ok {
			shown = "a text"
		}
		c.Raise("ValueError", "invalid literal for int() with base "+strconv.Itoa(base)+": "+shown)
	}
	return c.Pass(value.Int{Int: n}, x)
}

func intInBase(c *eval.Call, x, baseArg value.Traced) value.Traced {
	if reason := obstacle(x, baseArg); reason != "" {
		c.MayRaise("ValueError", "invalid literal for int()")
		return unknownResult(c, "int", reason)
	}
	n, ok := value.Index(baseArg.Value)
	if !ok {
		c.Raise("TypeError", "'"+baseArg.Value.Type()+"' object cannot be interpreted as an integer")
	}
	base := clampBig(n)
	if base != 0 && (base < 2 || base > 36) {
		c.Raise("ValueError", "int() base must be >= 2 and <= 36, or 0")
	}
	switch v := x.Value.(type) {
	case value.Str:
		return intOfText(c, string(v), base, x)
	case value.Bytes:
		return intOfText(c, bytesAsNumber(v), base, x)
	}
	c.Raise("TypeError", "int() can't convert non-string with explicit base")
	return value.Traced{}
}

// newFloat is float(x).
func newFloat(c *eval.Call) value.Traced {
	x := c.Bind("x?")[0]
	if !given(x) {
		return c.Return(value.Float(0))
	}
	switch v := x.Value.(type) {
	case value.Float:
		return c.Pass(v, x)
	case value.Bool, value.Int:
		n, _ := value.Index(v)
		f, _ := new(big.Float).SetInt(n).Float64()
		if math.IsInf(f, 0) {
			c.Raise("OverflowError", "int too large to convert to float")
		}
		return c.Pass(value.Float(f), x)
	case value.Str:
		return floatOfText(c, string(v), x)
	case value.Bytes:
		return floatOfText(c, bytesAsNumber(v), x)
	case *value.Unknown:
		return numberOfUnknown(c, "float", v, x)
	}
	return numberOfObject(c, "float", "__float__", "float() argument must be a string or a real number, not '", x)
}

func floatOfText(c *eval.Call, text string, x value.Traced) value.Traced {
	c.Spend(len(text) / 64)
	f, err := parseFloat(text)
	if err != nil {
		shown, ok := value.Repr(x.Value)
		if !ok {
			shown = "a text"
		}
		c.Raise("ValueError", "could not convert string to float: "+shown)
	}
	return c.Pass(value.Float(f), x)
}
