package pyformat_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval/pyformat"
	"github.com/djready/djready/pkg/value"
)

const inTree = value.TreeRoot + "/db.sqlite3"

var unknown = &value.Unknown{Reason: "the environment variable HOST"}

func traced(v value.Value) value.Traced { return value.Traced{Value: v} }

func tuple(items ...value.Value) *value.Tuple {
	t := value.NewTuple()
	for _, item := range items {
		t.Items = append(t.Items, traced(item))
	}
	return t
}

func dict(key string, v value.Value) *value.Dict {
	d := value.NewDict()
	d.Set(traced(value.Str(key)), traced(v))
	return d
}

// shown is a text, or "Class: message", or "unknown: reason".
func shown(text string, o pyformat.Outcome) string {
	switch {
	case o.Raises():
		return o.Class + ": " + o.Message
	case !o.Known():
		return "unknown: " + o.Reason
	}
	return text
}

func TestPercent(t *testing.T) {
	one := value.NewInt(1)
	for _, test := range []struct {
		format string
		args   value.Value
		want   string
	}{
		{"%s and %r", tuple(value.Str("a"), value.Str("b'c")), `a and "b'c"`},
		{"%(name)s:%(name)5s|", dict("name", value.Str("x")), "x:    x|"},
		{"%d%%", one, "1%"},
		{"%s", tuple(tuple(one)), "(1,)"},
		{"%+06.1f|%-8x|%#o|%e", tuple(value.Float(2.25), value.NewInt(255), value.NewInt(8), value.Float(0)), "+002.2|ff      |0o10|0.000000e+00"},
		{"%.3s|%*.*f|", tuple(value.Str("日本語文"), value.NewInt(8), value.NewInt(2), value.Float(math.Pi)), "日本語|    3.14|"},
		{"%-*d|", tuple(value.NewInt(-4), one), "1   |"},
		{"%c%c", tuple(value.NewInt(0x65e5), value.Str("x")), "日x"},
		{"%d %d", tuple(value.Float(-1.9), value.Bool(true)), "-1 1"},
		{"%s", one, "1"},
		{"%s %s", tuple(one), "TypeError: not enough arguments for format string"},
		{"%s", tuple(one, one), "TypeError: not all arguments converted during string formatting"},
		{"text", one, "TypeError: not all arguments converted during string formatting"},
		{"text", value.NewList(), "text"},
		{"%(a)s", one, "TypeError: format requires a mapping"},
		{"%(a)s", dict("b", one), "KeyError: 'a'"},
		{"%d", value.Str("1"), "TypeError: %d format: a real number is required, not str"},
		{"%x", value.Float(1), "TypeError: %x format: an integer is required, not float"},
		{"%f", value.None{}, "TypeError: must be real number, not NoneType"},
		{"%q", one, "ValueError: unsupported format character 'q' (0x71) at index 1"},
		{"%5", one, "ValueError: incomplete format"},
		{"%(a", dict("a", one), "ValueError: incomplete format key"},
		{"%s:%s", tuple(one, unknown), "unknown: the environment variable HOST"},
		{"%s", unknown, "unknown: the environment variable HOST"},
		{"%s", value.Path(inTree), inTree},
		{"%r", value.Path(inTree), "unknown: the text of a value of type PosixPath"},
		{"%.9s", value.Str(inTree), "unknown: the absolute path of the project"},
		{"%99s", value.Str(inTree), "unknown: the absolute path of the project"},
		{"%2000000d", one, "unknown: a text of over 1 MiB"},
		{"%.*f", tuple(value.NewInt(1<<30), value.Float(1)), "unknown: a text of over 1 MiB"},
		{"%5%", tuple(), "unknown: a format whose meaning depends on the Python version"},
	} {
		require.Equal(t, test.want, shown(pyformat.Percent(test.format, test.args)), "%q", test.format)
	}
}

func TestSpec(t *testing.T) {
	for _, test := range []struct {
		v          value.Value
		spec, want string
	}{
		{value.Str("abc"), "*^9.2", "***ab****"},
		{value.Str("abc"), "05", "abc00"},
		{value.Str("abc"), ",", "ValueError: Cannot specify ',' with 's'."},
		{value.Str("abc"), "=5", "ValueError: '=' alignment not allowed in string format specifier"},
		{value.Str("abc"), "d", "ValueError: Unknown format code 'd' for object of type 'str'"},
		{value.NewInt(1234567), ",", "1,234,567"},
		{value.NewInt(1234), "010,", "00,001,234"},
		{value.NewInt(255), "#_x", "0xff"},
		{value.NewInt(-255), "+#012b", "-0b011111111"},
		{value.NewInt(65), "c", "A"},
		{value.NewInt(1), ".2", "ValueError: Precision not allowed in integer format specifier"},
		{value.NewInt(1), ".2%", "100.00%"},
		{value.Bool(true), "", "True"},
		{value.Bool(true), "3", "  1"},
		{value.Float(1234.5), ",.2f", "1,234.50"},
		{value.Float(1e16), "", "1e+16"},
		{value.Float(100), ".3", "1e+02"},
		{value.Float(0.5), ".0f", "0"},
		{value.Float(-0.001), "z.1f", "0.0"},
		{value.Float(1.5), "#.0f", "2."},
		{value.Float(math.Inf(-1)), "08", "-0000inf"},
		{value.Float(1.5), "d", "ValueError: Unknown format code 'd' for object of type 'float'"},
		{value.Float(1.5), "5.", "ValueError: Format specifier missing precision"},
		{value.Float(1.5), "5.2ff", "ValueError: Invalid format specifier '5.2ff' for object of type 'float'"},
		{value.None{}, "5", "TypeError: unsupported format string passed to NoneType.__format__"},
		{value.Path("/x"), "", "/x"},
		{value.Path("/x"), "9", "TypeError: unsupported format string passed to PosixPath.__format__"},
		{value.Str(inTree), "", inTree},
		{value.Str(inTree), "s", inTree},
		{value.Str(inTree), "50", "unknown: the absolute path of the project"},
		{value.NewInt(1), "9999999", "unknown: a text of over 1 MiB"},
		{value.Float(1), ".9999999f", "unknown: a text of over 1 MiB"},
		{unknown, "", "unknown: the environment variable HOST"},
	} {
		require.Equal(t, test.want, shown(pyformat.Spec(test.v, test.spec)), "%q", test.spec)
	}
}

func TestFormat(t *testing.T) {
	args := []value.Value{value.Str("a"), value.NewInt(8), value.NewList(traced(value.Str("x")))}
	named := map[string]value.Value{"d": dict("k", value.NewInt(5)), "u": unknown}
	attribute := func(v value.Value, name string) value.Value { return value.Str(v.Type() + "." + name) }
	for format, want := range map[string]string{
		"{} {}":         "a 8",
		"{1}{0}{1}":     "8a8",
		"{0:>{1}}|":     "       a|",
		"{2[0]}{d[k]}":  "x5",
		"{0.real!r:>9}": "'str.real'",
		"{{{0}}}":       "{a}",
		"{0!r:4}|":      "'a' |",
		"{0}{}":         "ValueError: cannot switch from manual field specification to automatic field numbering",
		"{}{0}":         "ValueError: cannot switch from automatic field numbering to manual field specification",
		"{9}":           "IndexError: Replacement index 9 out of range for positional args tuple",
		"{z}":           "KeyError: 'z'",
		"{":             "ValueError: Single '{' encountered in format string",
		"}":             "ValueError: Single '}' encountered in format string",
		"{0":            "ValueError: expected '}' before end of string",
		"{0:{":          "ValueError: unmatched '{' in format spec",
		"{0:{1:{1}}}":   "ValueError: Max string recursion exceeded",
		"{0!":           "ValueError: end of string while looking for conversion specifier",
		"{u}":           "unknown: the environment variable HOST",
	} {
		require.Equal(t, want, shown(pyformat.Format(format, args, named, attribute)), "%q", format)
	}
	require.Equal(t, "5", shown(pyformat.FormatMap("{k}", dict("k", value.NewInt(5)), nil)))
	require.Equal(t, "unknown: why", shown(pyformat.FormatMap("{k}", &value.Dict{Open: &value.Unknown{Reason: "why"}}, nil)))
	require.Equal(t, "unknown: an attribute of a value of type str", shown(pyformat.Format("{0.x}", args, nil, nil)))
}

func TestFormatIsBounded(t *testing.T) {
	format := strings.Repeat("{0:1000000}", 10)
	require.Equal(t, "unknown: a text of over 1 MiB", shown(pyformat.Format(format, []value.Value{value.NewInt(1)}, nil, nil)))
}
