package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// setOperators are the operators of set and frozenset. Unlike the methods they
// take no other iterables.
func setOperators() map[string]eval.Model {
	below := func(s, other *value.Set) value.Answer { return subset(s, other) }
	above := func(s, other *value.Set) value.Answer { return subset(other, s) }
	proper := func(ordered func(s, other *value.Set) value.Answer) func(s, other *value.Set) value.Answer {
		return func(s, other *value.Set) value.Answer {
			return ordered(s, other).And(subset(s, other).And(subset(other, s)).Not())
		}
	}
	return map[string]eval.Model{
		"__or__":  setOperatorMethod("|", union),
		"__and__": setOperatorMethod("&", intersection),
		"__sub__": setOperatorMethod("-", difference),
		"__xor__": setOperatorMethod("^", symmetricDifference),
		"__le__":  setOrder("<=", below),
		"__ge__":  setOrder(">=", above),
		"__lt__":  setOrder("<", proper(below)),
		"__gt__":  setOrder(">", proper(above)),
	}
}

func setOperatorMethod(sign string, operator setOperator) eval.Model {
	return bothSets(func(c *eval.Call, s, other *value.Set) value.Traced {
		result := operator(copySet(s), other)
		result.Frozen = s.Frozen
		return c.Return(result, everything(c)...)
	}, func(left, right string) string {
		return "unsupported operand type(s) for " + sign + ": '" + left + "' and '" + right + "'"
	})
}

func setOrder(sign string, compare func(s, other *value.Set) value.Answer) eval.Model {
	return bothSets(func(c *eval.Call, s, other *value.Set) value.Traced {
		return answered(c, compare(s, other), obstacle(c.Self, c.Args[0], plain(&value.Unknown{})))
	}, func(left, right string) string {
		return "'" + sign + "' not supported between instances of '" + left + "' and '" + right + "'"
	})
}

// bothSets runs an operator on two sets; what is plainly something else cannot
// be its operand.
func bothSets(run func(c *eval.Call, s, other *value.Set) value.Traced, refusal func(left, right string) string) eval.Model {
	return func(c *eval.Call) value.Traced {
		right := c.Bind("other")[0]
		s, ok := c.Self.Value.(*value.Set)
		other, both := right.Value.(*value.Set)
		switch {
		case ok && both:
			c.Spend((s.Len() + other.Len()) / 64)
			return run(c, s, other)
		case ok && isPlainValue(right.Value):
			c.Raise("TypeError", refusal(s.Type(), right.Value.Type()))
		}
		c.MayRaise("TypeError", "")
		return c.Unknown(obstacle(right, plain(&value.Unknown{})), everything(c)...)
	}
}
