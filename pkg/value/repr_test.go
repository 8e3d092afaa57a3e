package value_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/value"
)

func tuple(items ...value.Value) *value.Tuple { return &value.Tuple{Items: list(items...).Items} }

func set(items ...value.Value) *value.Set {
	s := value.NewSet()
	for _, item := range items {
		s.Add(traced(item))
	}
	return s
}

func dict(pairs ...value.Value) *value.Dict {
	d := value.NewDict()
	for i := 0; i < len(pairs); i += 2 {
		d.Set(traced(pairs[i]), traced(pairs[i+1]))
	}
	return d
}

func TestReprIsCPythons(t *testing.T) {
	frozen := set(value.NewInt(1))
	frozen.Frozen = true
	huge, _ := new(big.Int).SetString("-123456789012345678901234567890", 10)
	for want, v := range map[string]value.Value{
		"None": value.None{}, "Ellipsis": value.Ellipsis{}, "True": value.Bool(true), "False": value.Bool(false),
		"-123456789012345678901234567890": value.Int{Int: huge},
		"0.0":                             value.Float(0), "-0.0": value.Float(math.Copysign(0, -1)), "1.5": value.Float(1.5), "nan": value.Float(math.NaN()),
		"inf": value.Float(math.Inf(1)), "-inf": value.Float(math.Inf(-1)), "1e+16": value.Float(1e16),
		"1000000000000000.0": value.Float(1e15), "1e-05": value.Float(1e-5), "0.0001": value.Float(1e-4), "5e-324": value.Float(5e-324),
		"0.30000000000000004": value.Float(math.Nextafter(0.3, 1)), "1.7976931348623157e+308": value.Float(math.MaxFloat64),
		`'it is "x"'`: value.Str(`it is "x"`), `"it's"`: value.Str("it's"), `'it\'s "x"'`: value.Str(`it's "x"`),
		`'\n\r\t\\\x00\x7f\x85\xa0\xad'`: value.Str("\n\r\t\\\x00\x7f\u0085\u00a0\u00ad"), `'é日😀'`: value.Str("é日😀"),
		`'\u200b\u2028\ue000\U000f1000'`: value.Str("\u200b\u2028\ue000\U000f1000"),
		`b'a\x00\xff\'"\t'`:              value.Bytes("a\x00\xff'\"\t"), `b"it's"`: value.Bytes("it's"),
		"PosixPath('/etc')":           value.Path("/etc"),
		"datetime.timedelta(0)":       value.Timedelta(0),
		"datetime.timedelta(days=14)": value.Timedelta(14 * 86400e6),
		"datetime.timedelta(days=-1, seconds=86399, microseconds=999999)": value.Timedelta(-1),
		"[1, 'a']": list(value.NewInt(1), value.Str("a")), "(1,)": tuple(value.NewInt(1)), "()": tuple(), "[]": list(), "{}": dict(), "set()": set(),
		"{1}": set(value.NewInt(1)), "frozenset({1})": frozen, "frozenset()": &value.Set{Frozen: true},
		"{'a': [(None, 1.0)]}": dict(value.Str("a"), list(tuple(value.None{}, value.Float(1)))),
	} {
		got, known := value.Repr(v)
		require.True(t, known, want)
		require.Equal(t, want, got)
	}
}

func TestReprOfWhatHoldsItself(t *testing.T) {
	l := list(value.NewInt(1))
	l.Items = append(l.Items, traced(l))
	got, known := value.Repr(l)
	require.True(t, known)
	require.Equal(t, "[1, [...]]", got)

	d := value.NewDict()
	d.Set(traced(value.Str("self")), traced(tuple(d)))
	got, known = value.Repr(d)
	require.True(t, known)
	require.Equal(t, "{'self': ({...},)}", got)

	twice := list(list(), list())
	twice.Items[1] = twice.Items[0]
	got, _ = value.Repr(twice)
	require.Equal(t, "[[], []]", got, "the same list twice is no recursion")
}

func TestReprIsNotKnown(t *testing.T) {
	unknown := &value.Unknown{Reason: "x"}
	deep := list()
	for range 100 {
		deep = list(deep)
	}
	for name, v := range map[string]value.Value{
		"unknown":               unknown,
		"unknown inside":        list(dict(value.NewInt(1), unknown)),
		"open list":             &value.List{Open: unknown},
		"open dict":             &value.Dict{Open: unknown},
		"order of a set":        set(value.NewInt(1), value.NewInt(2)),
		"under the tree":        value.Str(value.TreeRoot + "/x"),
		"path under the tree":   list(value.Path(value.TreeRoot)),
		"part of the tree":      value.Str(value.TreeRoot[1:]),
		"unassigned character":  value.Str("\u0378"),
		"not Unicode":           value.Str("\xff"),
		"too long":              value.Str(strings.Repeat("a", 1<<20+1)),
		"grows too long":        list(value.Str(strings.Repeat("a", 1<<19)), value.Str(strings.Repeat("b", 1<<19))),
		"too deep":              deep,
		"more than 4300 digits": value.Int{Int: new(big.Int).Exp(big.NewInt(10), big.NewInt(4300), nil)},
	} {
		_, known := value.Repr(v)
		require.False(t, known, name)
	}
	_, known := value.Repr(value.Int{Int: new(big.Int).Exp(big.NewInt(10), big.NewInt(4299), nil)})
	require.True(t, known, "4300 digits are allowed")
}

func TestStringOfTextIsTheText(t *testing.T) {
	for want, v := range map[string]value.Value{
		"it's": value.Str("it's"), value.TreeRoot + "/db": value.Path(value.TreeRoot + "/db"),
		"1 day, 0:00:01": value.Timedelta(86401e6), "14 days, 0:00:00": value.Timedelta(14 * 86400e6),
		"-1 day, 23:59:59.999999": value.Timedelta(-1), "1:01:01": value.Timedelta(3661e6),
		"['a']": list(value.Str("a")), "b'x'": value.Bytes("x"), "None": value.None{},
	} {
		got, known := value.String(v)
		require.True(t, known, want)
		require.Equal(t, want, got)
	}
	_, known := value.String(list(value.Path(value.TreeRoot)))
	require.False(t, known, "a container shows the representation")
}
