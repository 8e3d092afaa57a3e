package value

import "math/big"

// Index is Python's operator.index(v), of an int or a bool; false for anything
// else.
func Index(v Value) (*big.Int, bool) {
	switch v := v.(type) {
	case Int:
		return v.Int, true
	case Bool:
		if v {
			return big.NewInt(1), true
		}
		return new(big.Int), true
	}
	return nil, false
}
