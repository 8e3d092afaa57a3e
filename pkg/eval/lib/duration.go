package lib

import (
	"math"
	"math/big"

	"github.com/djready/djready/pkg/value"
)

const (
	microsecondsPerSecond = 1_000_000
	microsecondsPerDay    = 86_400 * microsecondsPerSecond
)

// timedeltaUnits are the microseconds of timedelta's arguments in their order.
var timedeltaUnits = [...]int64{
	microsecondsPerDay, microsecondsPerSecond, 1, 1000, 60 * microsecondsPerSecond, 3600 * microsecondsPerSecond, 7 * microsecondsPerDay,
}

// duration sums up the arguments of a timedelta as CPython's C code does: whole
// numbers exactly, fractions of a microsecond as a float that is rounded once.
type duration struct {
	whole    big.Int
	fraction float64
	bad      bool // infinite, or not a number
}

func (d *duration) addInt(n *big.Int, unit int64) {
	d.whole.Add(&d.whole, new(big.Int).Mul(n, big.NewInt(unit)))
}

func (d *duration) addFloat(f float64, unit int64) {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		d.bad = true
		return
	}
	whole, fraction := math.Modf(f)
	n, _ := big.NewFloat(whole).Int(nil)
	d.addInt(n, unit)
	whole, fraction = math.Modf(float64(unit) * fraction)
	n, _ = big.NewFloat(whole).Int(nil)
	d.whole.Add(&d.whole, n)
	d.fraction += fraction
}

// microseconds is the sum, rounded half to even; false where it has no place in
// a value.Timedelta.
func (d *duration) microseconds() (int64, bool) {
	if d.bad {
		return 0, false
	}
	rounded := math.Round(d.fraction)
	if math.Abs(rounded-d.fraction) == 0.5 {
		odd := float64(d.whole.Bit(0))
		rounded = 2*math.Round((d.fraction+odd)*0.5) - odd
	}
	return withinDuration(new(big.Int).Add(&d.whole, big.NewInt(int64(rounded))))
}

// withinDuration gives a sum that leaves room to be negated and added once
// more. Python's own limit is higher.
func withinDuration(n *big.Int) (int64, bool) {
	const bits = 62
	return n.Int64(), n.BitLen() <= bits
}

// number is an int or float, exactly.
type number struct{ *big.Rat }

func exactNumber(v value.Value) (number, bool) {
	switch v := v.(type) {
	case value.Bool:
		if v {
			return number{big.NewRat(1, 1)}, true
		}
		return number{new(big.Rat)}, true
	case value.Int:
		return number{new(big.Rat).SetInt(v.Int)}, true
	case value.Float:
		r := new(big.Rat).SetFloat64(float64(v))
		return number{r}, r != nil
	}
	return number{}, false
}

func (n number) times(d int64) (int64, bool) {
	return roundHalfEven(new(big.Rat).Mul(new(big.Rat).SetInt64(d), n.Rat))
}

func (n number) divides(d int64) (int64, bool) {
	return roundHalfEven(new(big.Rat).Quo(new(big.Rat).SetInt64(d), n.Rat))
}

func roundHalfEven(r *big.Rat) (int64, bool) {
	floor, rest := new(big.Int).DivMod(r.Num(), r.Denom(), new(big.Int))
	switch twice := rest.Lsh(rest, 1).Cmp(r.Denom()); {
	case twice > 0, twice == 0 && floor.Bit(0) == 1:
		floor.Add(floor, big.NewInt(1))
	}
	return withinDuration(floor)
}

// quotient is Python's a / b of two ints: the float nearest to it.
func quotient(a, b int64) float64 {
	f, _ := new(big.Rat).Quo(new(big.Rat).SetInt64(a), new(big.Rat).SetInt64(b)).Float64()
	return f
}

func addExact(a, b int64) (int64, bool) {
	return withinDuration(new(big.Int).Add(big.NewInt(a), big.NewInt(b)))
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 { return a - b*floorDiv(a, b) }
