package value_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

func traced(v value.Value) value.Traced { return value.Traced{Value: v} }

func list(items ...value.Value) *value.List {
	out := value.NewList()
	for _, item := range items {
		out.Items = append(out.Items, traced(item))
	}
	return out
}

func TestEqualIsPythons(t *testing.T) {
	unknown := &value.Unknown{Symbol: "x"}
	tests := []struct {
		name string
		a, b value.Value
		want value.Answer
	}{
		{"1 == True", value.NewInt(1), value.Bool(true), value.Yes},
		{"1 == 1.0", value.NewInt(1), value.Float(1), value.Yes},
		{"'1' == 1", value.Str("1"), value.NewInt(1), value.No},
		{"lists by item", list(value.NewInt(1)), list(value.Bool(true)), value.Yes},
		{"a list is no tuple", list(), value.NewTuple(), value.No},
		{"an unknown item", list(value.Str("a"), unknown), list(value.Str("a"), value.Str("b")), value.Unsure},
		{"but another item differs", list(value.Str("x"), unknown), list(value.Str("a"), value.Str("b")), value.No},
		{"an open list", &value.List{Open: unknown}, list(), value.Unsure},
		{"None", value.None{}, value.Bool(false), value.No},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, value.Equal(tt.a, tt.b)) })
	}
}

func TestContainsKnowsWhatAnOpenListMayHold(t *testing.T) {
	open := list(value.Str("a"))
	open.Open = &value.Unknown{}
	require.Equal(t, value.Yes, value.Contains(open, value.Str("a")))
	require.Equal(t, value.Unsure, value.Contains(open, value.Str("b")))
	require.Equal(t, value.No, value.Contains(list(value.Str("a")), value.Str("b")))
	require.Equal(t, value.No, value.Contains(list(), &value.Unknown{}), "nothing is in an empty list")
}

func TestDictKeepsOrderAndUnifiesKeys(t *testing.T) {
	d := value.NewDict()
	d.Set(traced(value.NewInt(1)), traced(value.Str("one")))
	d.Set(traced(value.Str("a")), traced(value.Str("x")))
	d.Set(traced(value.Bool(true)), traced(value.Str("true")))
	require.Equal(t, 2, d.Len())
	require.Equal(t, value.Str("true"), d.Entries()[0].Value.Value, "a replaced item keeps its place")
	require.True(t, d.Delete(value.Float(1)))
	require.False(t, d.Delete(value.Float(1)))
	require.Equal(t, value.Str("a"), d.Entries()[0].Key.Value)
	require.False(t, d.Set(traced(list()), traced(value.None{})), "a list is no key")
}

func TestSupplierIsThePlaceToChange(t *testing.T) {
	file := source.NewFile("settings.py", "DEBUG = config('DEBUG', default='True', cast=bool)")
	at := func(text string) source.Location {
		for i := range file.Text() {
			if file.Text()[i:min(len(file.Text()), i+len(text))] == text {
				return source.Location{File: file, Span: source.Span{Start: i, End: i + len(text)}}
			}
		}
		panic("not there")
	}
	literal := &value.Origin{Kind: value.Literal, At: at("'True'")}
	taken := &value.Origin{Kind: value.DefaultTaken, At: at("config("), Text: "DEBUG", From: []*value.Origin{literal}}
	passed := &value.Origin{Kind: value.Passed, At: at("config("), From: []*value.Origin{taken}}
	assigned := &value.Origin{Kind: value.Assigned, At: at("config("), Text: "DEBUG", From: []*value.Origin{passed}}
	require.Equal(t, "'True'", assigned.Supplier().Text())
	defaulted, read := assigned.Variables()
	require.Equal(t, []string{"DEBUG"}, defaulted)
	require.Empty(t, read)

	computed := &value.Origin{Kind: value.Assigned, At: at("config('DEBUG'"), From: []*value.Origin{{Kind: value.Computed, At: at("cast"), From: []*value.Origin{literal, taken}}}}
	require.Equal(t, "config('DEBUG'", computed.Supplier().Text(), "what is computed is changed where it is assigned")
}

func TestEncodeWritesWhatJSONCannotHold(t *testing.T) {
	set := value.NewSet()
	set.Add(traced(value.Str("b")))
	set.Add(traced(value.Str("a")))
	tests := []struct {
		name string
		v    value.Value
		want string
	}{
		{"path under the import root", value.Path(value.TreeRoot + "/src/db"), `{"__path__":"db"}`},
		{"the import root", value.Path(value.TreeRoot + "/src"), `{"__path__":"."}`},
		{"above the import root", value.Path(value.TreeRoot), `{"__opaque__":"PosixPath"}`},
		{"text", value.Str("sqlite:///" + value.TreeRoot + "/src/db"), `"sqlite:///\u003croot\u003e/db"`},
		{"duration", value.Timedelta(90e6), `{"__timedelta__":90}`},
		{"set", set, `{"__set__":["a","b"]}`},
		{"unknown", &value.Unknown{TypeName: "str"}, `{"__opaque__":"str"}`},
		{"open list", &value.List{Open: &value.Unknown{}}, `{"__opaque__":"list"}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			raw, err := json.Marshal(value.Encode(tt.v, "src"))
			require.NoError(t, err)
			require.Equal(t, tt.want, string(raw))
		})
	}
}

func TestCompareOrdersAsPython(t *testing.T) {
	less := func(a, b value.Value) bool {
		order, ok := value.Compare(a, b)
		require.True(t, ok)
		return order < 0
	}
	require.True(t, less(value.NewInt(1), value.Float(1.5)))
	require.True(t, less(value.Str("a"), value.Str("b")))
	require.True(t, less(list(value.NewInt(1)), list(value.NewInt(1), value.NewInt(0))))
	_, ok := value.Compare(value.Str("a"), value.NewInt(1))
	require.False(t, ok, "Python would raise")
}
