package lib

import (
	"math/big"

	"github.com/djready/djready/pkg/value"
)

// integerOf is operator.index(v): of an int or a bool.
func integerOf(v value.Value) (*big.Int, bool) {
	switch v := v.(type) {
	case value.Int:
		return v.Int, true
	case value.Bool:
		if v {
			return big.NewInt(1), true
		}
		return new(big.Int), true
	}
	return nil, false
}

// smallInt gives an integer that is safe to compute with; false for larger ones.
func smallInt(n *big.Int) (int, bool) {
	cut := clampBig(n)
	return cut, n.IsInt64() && n.Int64() == int64(cut)
}

// clampBig cuts an integer to what is safe to compute indices with.
func clampBig(n *big.Int) int {
	const limit = 1 << 40
	switch {
	case n.IsInt64() && n.Int64() <= limit && n.Int64() >= -limit:
		return int(n.Int64())
	case n.Sign() < 0:
		return -limit
	}
	return limit
}
