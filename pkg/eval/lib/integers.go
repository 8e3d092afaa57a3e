package lib

import (
	"math/big"
)

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
