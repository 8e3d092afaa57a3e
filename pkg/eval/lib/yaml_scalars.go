package lib

import (
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/value"
)

// The patterns of PyYAML's Resolver, in the order in which it tries them.
var (
	yamlFloat = lazyregexp.New(`^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|` +
		`[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$`)
	yamlInt = lazyregexp.New(`^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|` +
		`[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$`)
	yamlTimestamp = lazyregexp.New(`^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}` +
		`:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$`)
)

var (
	yamlTrue  = []string{"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}
	yamlFalse = []string{"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}
	yamlNull  = []string{"", "~", "null", "Null", "NULL"}
)

// plain resolves a scalar without quotes as PyYAML does: YAML 1.1, in which
// "yes" is true, "010" is eight and "1:30" is ninety.
func (r *yamlReader) plain(s string) (value.Traced, error) {
	switch {
	case slices.Contains(yamlTrue, s):
		return r.pass(value.Bool(true)), nil
	case slices.Contains(yamlFalse, s):
		return r.pass(value.Bool(false)), nil
	case slices.Contains(yamlNull, s):
		return r.pass(value.None{}), nil
	case yamlFloat.MatchString(s):
		return r.float(s)
	case yamlInt.MatchString(s):
		return r.integer(s)
	case yamlTimestamp.MatchString(s):
		return r.c.Unknown("a date in a YAML text", r.from), nil
	case s == "=" || s == "<<":
		return value.Traced{}, errYAMLUnclear
	}
	return r.pass(value.Str(s)), nil
}

// integer is construct_yaml_int.
func (r *yamlReader) integer(s string) (value.Traced, error) {
	s = strings.ReplaceAll(s, "_", "")
	negative := strings.HasPrefix(s, "-")
	s = strings.TrimLeft(s, "+-")
	digits, base := s, 10
	switch {
	case s == "":
		return value.Traced{}, errYAMLUnclear
	case s == "0":
	case strings.HasPrefix(s, "0b"):
		digits, base = s[2:], 2
	case strings.HasPrefix(s, "0x"):
		digits, base = s[2:], 16
	case s[0] == '0':
		base = 8
	case strings.Contains(s, ":"):
		return r.sexagesimal(s, negative)
	}
	n, ok := new(big.Int).SetString(digits, base)
	if !ok || len(digits) > 4000 {
		return value.Traced{}, errYAMLUnclear
	}
	if negative {
		n.Neg(n)
	}
	return r.pass(value.Int{Int: n}), nil
}

func (r *yamlReader) sexagesimal(s string, negative bool) (value.Traced, error) {
	n := new(big.Int)
	for part := range strings.SplitSeq(s, ":") {
		digit, ok := new(big.Int).SetString(part, 10)
		if !ok || n.BitLen() > 10000 {
			return value.Traced{}, errYAMLUnclear
		}
		n.Add(n.Mul(n, big.NewInt(60)), digit)
	}
	if negative {
		n.Neg(n)
	}
	return r.pass(value.Int{Int: n}), nil
}

// float is construct_yaml_float, but for those in base 60, whose rounding is
// not worth it.
func (r *yamlReader) float(s string) (value.Traced, error) {
	s = lowerText(strings.ReplaceAll(s, "_", ""))
	sign := 1.0
	if strings.HasPrefix(s, "-") {
		sign = -1
	}
	switch s = strings.TrimLeft(s, "+-"); s {
	case ".inf":
		return r.pass(value.Float(sign * math.Inf(1))), nil
	case ".nan":
		return r.pass(value.Float(math.NaN())), nil
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return value.Traced{}, errYAMLUnclear
	}
	return r.pass(value.Float(sign * f)), nil
}
