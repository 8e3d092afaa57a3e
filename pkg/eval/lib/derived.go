package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// derived is the unknown result of an operation on one value: two calls that
// convert the same unknown variable give the same unknown, wherever they stand
// and whatever their defaults are.
func derived(c *eval.Call, typeName, operation string, v value.Traced) value.Traced {
	u, ok := v.Value.(*value.Unknown)
	if !ok {
		return c.UnknownOf(typeName, "the result of "+operation, v)
	}
	symbol := operation + "(" + u.Symbol + ")"
	if u.Negated {
		symbol = operation + "(not " + u.Symbol + ")"
	}
	return c.Return(&value.Unknown{Reason: u.Reason, Symbol: symbol, TypeName: typeName}, v)
}
