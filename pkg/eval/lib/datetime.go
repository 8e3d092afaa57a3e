package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// datetimeLibrary models datetime.timedelta; the clock is unknown.
func datetimeLibrary() *eval.Library {
	clock := func(name string) *eval.ClassModel {
		return &eval.ClassModel{Name: name, ClassMethods: map[string]eval.Model{
			"now": drawn(name), "utcnow": drawn(name), "today": drawn(name),
		}}
	}
	return &eval.Library{
		Name: "datetime",
		Classes: []*eval.ClassModel{
			timedeltaClass(), clock("datetime"), clock("date"), {Name: "time"}, {Name: "timezone"}, {Name: "tzinfo"},
		},
		Values: map[string]eval.Model{"UTC": opaque("a time zone")},
	}
}

func timedeltaClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "timedelta",
		New:  timedeltaNew,
		Methods: map[string]eval.Model{
			"total_seconds": timedeltaTotalSeconds,
			"__add__":       timedeltaSum(func(a, b int64) (int64, bool) { return addExact(a, b) }),
			"__radd__":      timedeltaSum(func(a, b int64) (int64, bool) { return addExact(a, b) }),
			"__sub__":       timedeltaSum(func(a, b int64) (int64, bool) { return addExact(a, -b) }),
			"__rsub__":      timedeltaSum(func(a, b int64) (int64, bool) { return addExact(b, -a) }),
			"__mul__":       timedeltaMul,
			"__rmul__":      timedeltaMul,
			"__truediv__":   timedeltaTruediv,
			"__floordiv__":  timedeltaFloordiv,
			"__mod__":       timedeltaMod,
			"__neg__":       timedeltaMap(func(d int64) int64 { return -d }),
			"__pos__":       timedeltaMap(func(d int64) int64 { return d }),
			"__abs__":       timedeltaMap(func(d int64) int64 { return max(d, -d) }),
			"__lt__":        timedeltaOrder(func(a, b int64) bool { return a < b }),
			"__le__":        timedeltaOrder(func(a, b int64) bool { return a <= b }),
			"__gt__":        timedeltaOrder(func(a, b int64) bool { return a > b }),
			"__ge__":        timedeltaOrder(func(a, b int64) bool { return a >= b }),
			"__str__":       timedeltaStr,
		},
		Getters: map[string]eval.Model{
			"days":         timedeltaPart(func(d int64) int64 { return floorDiv(d, microsecondsPerDay) }),
			"seconds":      timedeltaPart(func(d int64) int64 { return floorMod(d, microsecondsPerDay) / microsecondsPerSecond }),
			"microseconds": timedeltaPart(func(d int64) int64 { return floorMod(d, microsecondsPerSecond) }),
		},
	}
}

// timedeltaNew is timedelta(days=0, seconds=0, …, weeks=0).
func timedeltaNew(c *eval.Call) value.Traced {
	args := c.Bind("days?", "seconds?", "microseconds?", "milliseconds?", "minutes?", "hours?", "weeks?")
	from := make([]value.Traced, 0, len(args))
	var sum duration
	sure := true
	// The order matters to the rounding of fractions: CPython's own.
	for _, i := range []int{2, 3, 1, 4, 5, 0, 6} {
		if !given(args[i]) {
			continue
		}
		from = append(from, args[i])
		switch n := args[i].Value.(type) {
		case *value.Unknown:
			sure = false
		case value.Int:
			sum.addInt(n.Int, timedeltaUnits[i])
		case value.Bool:
			if n {
				sum.addInt(value.NewInt(1).Int, timedeltaUnits[i])
			}
		case value.Float:
			sum.addFloat(float64(n), timedeltaUnits[i])
		default:
			c.Raise("TypeError", "unsupported type for timedelta component: "+args[i].Value.Type())
		}
	}
	if d, ok := sum.microseconds(); ok && sure {
		return c.Return(value.Timedelta(d), from...)
	}
	return c.UnknownOf("timedelta", "a period of time", from...)
}

// selfTimedelta is the receiver.
func selfTimedelta(c *eval.Call) int64 {
	d, _ := c.Self.Value.(value.Timedelta)
	return int64(d)
}

func timedeltaMap(f func(int64) int64) eval.Model {
	return func(c *eval.Call) value.Traced { return c.Return(value.Timedelta(f(selfTimedelta(c))), c.Self) }
}

func timedeltaPart(f func(int64) int64) eval.Model {
	return func(c *eval.Call) value.Traced { return c.Return(value.NewInt(f(selfTimedelta(c))), c.Self) }
}

// otherTimedelta is the operand; what surely cannot be one raises TypeError.
func otherTimedelta(c *eval.Call, operator string) (other value.Traced, d int64, ok bool) {
	other = c.Bind("other")[0]
	switch v := other.Value.(type) {
	case value.Timedelta:
		return other, int64(v), true
	case *value.Unknown, *eval.Instance:
		return other, 0, false
	}
	unsupported(c, operator, other)
	return other, 0, false
}

func unsupported(c *eval.Call, operator string, other value.Traced) {
	c.Raise("TypeError", "unsupported operand type(s) for "+operator+": 'datetime.timedelta' and '"+other.Value.Type()+"'")
}

func timedeltaSum(f func(a, b int64) (int64, bool)) eval.Model {
	return func(c *eval.Call) value.Traced {
		other, d, ok := otherTimedelta(c, "+")
		if ok {
			if sum, ok := f(selfTimedelta(c), d); ok {
				return c.Return(value.Timedelta(sum), c.Self, other)
			}
		}
		return c.Unknown("a period of time", c.Self, other)
	}
}

func timedeltaOrder(holds func(a, b int64) bool) eval.Model {
	return func(c *eval.Call) value.Traced {
		other, d, ok := otherTimedelta(c, "comparison")
		if !ok {
			return c.UnknownOf("bool", "whether a period of time is longer", c.Self, other)
		}
		return c.Return(value.Bool(holds(selfTimedelta(c), d)), c.Self, other)
	}
}

func timedeltaMul(c *eval.Call) value.Traced {
	return timedeltaScale(c, "*", func(d int64, factor number) (int64, bool) { return factor.times(d) })
}

// timedeltaTruediv divides by a number, or by another period.
func timedeltaTruediv(c *eval.Call) value.Traced {
	if _, ok := c.Bind("other")[0].Value.(value.Timedelta); ok {
		other, d, _ := otherTimedelta(c, "/")
		if d == 0 {
			c.Raise("ZeroDivisionError", "division by zero")
		}
		return c.Return(value.Float(quotient(selfTimedelta(c), d)), c.Self, other)
	}
	return timedeltaScale(c, "/", func(d int64, divisor number) (int64, bool) { return divisor.divides(d) })
}

// timedeltaScale is an operation with an int or a float.
func timedeltaScale(c *eval.Call, operator string, f func(int64, number) (int64, bool)) value.Traced {
	other := c.Bind("other")[0]
	n, ok := exactNumber(other.Value)
	switch other.Value.(type) {
	case *value.Unknown, *eval.Instance:
		return c.UnknownOf("timedelta", "a period of time", c.Self, other)
	}
	if !ok {
		unsupported(c, operator, other)
	}
	if operator == "/" && n.Sign() == 0 {
		c.Raise("ZeroDivisionError", "division by zero")
	}
	if d, ok := f(selfTimedelta(c), n); ok {
		return c.Return(value.Timedelta(d), c.Self, other)
	}
	return c.UnknownOf("timedelta", "a period of time", c.Self, other)
}

func timedeltaFloordiv(c *eval.Call) value.Traced {
	other := c.Bind("other")[0]
	switch v := other.Value.(type) {
	case *value.Unknown, *eval.Instance:
		return c.Unknown("a quotient", c.Self, other)
	case value.Timedelta:
		if v == 0 {
			c.Raise("ZeroDivisionError", "integer division or modulo by zero")
		}
		return c.Return(value.NewInt(floorDiv(selfTimedelta(c), int64(v))), c.Self, other)
	case value.Int:
		if v.Sign() == 0 {
			c.Raise("ZeroDivisionError", "integer division or modulo by zero")
		}
		if v.IsInt64() {
			return c.Return(value.Timedelta(floorDiv(selfTimedelta(c), v.Int64())), c.Self, other)
		}
		return c.UnknownOf("timedelta", "a period of time", c.Self, other)
	}
	unsupported(c, "//", other)
	return value.Traced{}
}

func timedeltaMod(c *eval.Call) value.Traced {
	other, d, ok := otherTimedelta(c, "%")
	switch {
	case !ok:
		return c.Unknown("a remainder", c.Self, other)
	case d == 0:
		c.Raise("ZeroDivisionError", "integer modulo by zero")
	}
	return c.Return(value.Timedelta(floorMod(selfTimedelta(c), d)), c.Self, other)
}

func timedeltaTotalSeconds(c *eval.Call) value.Traced {
	return c.Return(value.Float(quotient(selfTimedelta(c), microsecondsPerSecond)), c.Self)
}

func timedeltaStr(c *eval.Call) value.Traced {
	text, _ := value.String(value.Timedelta(selfTimedelta(c)))
	return c.Return(value.Str(text), c.Self)
}
