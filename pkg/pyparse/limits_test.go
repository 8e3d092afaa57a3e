package pyparse_test

import (
	"strings"
	"testing"
	"time"

	"github.com/djready/djready/pkg/pyparse"
	"github.com/stretchr/testify/require"
)

func TestTooManyBytes(t *testing.T) {
	m := pyparse.Parse("x.py", []byte("A = 1\n"), pyparse.Options{MaxBytes: 5})
	require.Equal(t, "BAD", dump(m.Body))
	require.Equal(t, []string{"the file has 6 bytes, more than the limit of 5"}, messages(m))
}

func TestTooSlow(t *testing.T) {
	m := pyparse.Parse("x.py", []byte(strings.Repeat("A = 1\n", 10_000)), pyparse.Options{Timeout: 1})
	require.Equal(t, "BAD", dump(m.Body))
	require.Equal(t, []string{"parsing took longer than the limit of 1ns"}, messages(m))
}

// Nesting costs the statement it is in, however it is made.
func TestTooDeep(t *testing.T) {
	repeat := strings.Repeat
	for name, deep := range map[string]string{
		"lists":       "B = " + repeat("[", 60) + repeat("]", 60),
		"parentheses": "B = " + repeat("(", 60) + "1" + repeat(")", 60),
		"sums":        "B = 1" + repeat(" + 1", 60),
		"attributes":  "B = a" + repeat(".b", 60),
		"calls":       "B = a" + repeat("()", 60),
		"lambdas":     "B = " + repeat("lambda: ", 60) + "1",
		"not":         "B = " + repeat("not ", 60) + "1",
		"chain":       repeat("b = ", 60) + "1",
		"elif":        "if a: b\n" + repeat("elif c: d\n", 60),
		"pattern":     "match x:\n  case " + repeat("a.", 60) + "b: pass",
		"f-strings":   "B = " + repeat("f'{", 60) + "1" + repeat("}'", 60),
		"annotation":  "b: " + repeat("a[", 60) + "1" + repeat("]", 60),
		"with":        "with " + repeat("[", 60) + repeat("]", 60) + " as b: pass",
	} {
		t.Run(name, func(t *testing.T) {
			text := "A = 1\n" + deep + "\nC = 2\n"
			m := pyparse.Parse("x.py", []byte(text), pyparse.Options{MaxDepth: 20})
			require.Contains(t, messages(m), "nested deeper than the limit of 20 levels")
			require.Len(t, m.Body, 3)
			require.Contains(t, dump(m.Body[1:2]), "BAD")
			require.Equal(t, "(= A 1)", dump(m.Body[:1]))
			require.Equal(t, "(= C 2)", dump(m.Body[2:]))
			requireWellFormed(t, m)

			m = pyparse.Parse("x.py", []byte(text), pyparse.Options{})
			require.Empty(t, m.Errors)
		})
	}
}

// Hostile files end soon after the deadline, whichever stage they are in. The
// bound is generous: it tells seconds from the minutes these took once.
func TestHostileFilesEndInTime(t *testing.T) {
	repeat := strings.Repeat
	for name, text := range map[string]string{
		"backslashes":    "x = 1 " + repeat("\\\n", 50_000),
		"parentheses":    "x = " + repeat("(", 100_000),
		"one line":       "x = '" + repeat("a", 1_900_000) + "'",
		"long list":      "x = [" + repeat("1, ", 500_000) + "]",
		"open brackets":  repeat("x = [\n", 50_000),
		"open quotes":    repeat("x = '\n", 50_000),
		"decorators":     repeat("@\n", 300_000),
		"f-strings":      "x = " + repeat("f'a' ", 100_000),
		"reparsed":       repeat("print >> a\n", 50_000),
		"indents":        repeat(" ", 300) + "x\n" + repeat(" \n", 300_000),
		"two-byte names": repeat("é", 500_000),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			m := pyparse.Parse("x.py", []byte(text), pyparse.Options{Timeout: 300 * time.Millisecond})
			require.Less(t, time.Since(start), 15*time.Second)
			require.NotEmpty(t, m.Body)
		})
	}
}
