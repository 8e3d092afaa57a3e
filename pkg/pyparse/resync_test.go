package pyparse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/djready/djready/pkg/pyast"
	"github.com/stretchr/testify/require"
)

// One broken line in the middle of many statements costs that statement.
func TestDamageIsLocal(t *testing.T) {
	for _, broken := range []string{
		"B = [1, 2", "B = (1, {2: 3}", "B = 1]", "B = [1)", "B = 'open", "B = f(x y)", "B == ", "def f(:\n    pass",
		"class C:\n    x = [1,\n    y = 2", "B = {\n  'a': 'it's',\n  'b': 2,\n}", "if x\n    y = 1", "B = (yield", "?",
	} {
		t.Run(broken, func(t *testing.T) {
			var lines []string
			for i := range 250 {
				lines = append(lines, fmt.Sprintf("NAME_%d = ['value', %d]", i, i))
				if i == 124 {
					lines = append(lines, broken)
				}
			}
			m := parse(strings.Join(lines, "\n") + "\n")
			survivors := 0
			for _, s := range m.Body {
				if a, ok := s.(*pyast.Assign); ok && strings.HasPrefix(m.File.Slice(a.Span()), "NAME_") {
					survivors++
				}
			}
			require.Equal(t, 250, survivors)
			require.Len(t, m.Errors, 1)
			require.Contains(t, broken, m.File.Slice(m.Errors[0].Span))
			requireWellFormed(t, m)
		})
	}
}

func TestDamageIsNamed(t *testing.T) {
	cases := []struct{ source, message, at string }{
		{"A = [1, 2\nB = 3\n", "'[' was never closed", "["},
		{"A = 1)\n", "unmatched ')'", ")"},
		{"A = [1)\n", "')' does not close '['", ")"},
		{"A = 'x\nB = 1\n", "a string was never closed", "'"},
		{"A = '\nB = '\n", "a string was never closed", "'"},
		{"A = '''x\nB = 1\n", "a triple-quoted string was never closed", "'''"},
		{"A = b c\n", `invalid syntax at "b"`, "b"},
		{"A = 'secret' b\n", "invalid syntax at a string", "'secret'"},
	}
	for _, c := range cases {
		t.Run(c.source, func(t *testing.T) {
			m := parse(c.source)
			require.NotEmpty(t, m.Errors)
			require.Equal(t, c.message, m.Errors[0].Message)
			require.Equal(t, c.at, m.File.Slice(m.Errors[0].Span))
			require.IsType(t, &pyast.Bad{}, m.Body[0])
		})
	}
}

// What may be text is not taken for code.
func TestUnclosedTripleQuoteSwallowsTheRest(t *testing.T) {
	m := parse("A = 1\nB = \"\"\"text\nC = 2\nD = 3\n")
	require.Equal(t, "(= A 1); BAD", dump(m.Body))
	require.Len(t, m.Errors, 1)
	require.Equal(t, "B = \"\"\"text\nC = 2\nD = 3", m.File.Slice(m.Body[1].Span()))
}

func TestClausesStayWithTheirStatement(t *testing.T) {
	m := parse("A = (\nif a:\n    b\nelse:\n    c\n@d\ndef e():\n    pass\ntry:\n    f\nfinally:\n    g\n")
	require.Equal(t, "BAD; (if a {b} {c}); (def e[] - {pass} d); (try {f} {} {g})", dump(m.Body))
}

// After a closing bracket that fits no open one, what begins in column 0 is a
// statement, even one that could be an item of a list.
func TestMismatchedBracketEndsAllBrackets(t *testing.T) {
	m := parse("A = [1)\n'text'\nB = 2\n")
	require.Equal(t, `BAD; "text"; (= B 2)`, dump(m.Body))
}

func TestErrorsAreInOrder(t *testing.T) {
	m := parse("A = b c\nif x:\n  D = '\xE9'\n    E = 1\nF = g h\n")
	require.Len(t, m.Errors, 4)
	requireWellFormed(t, m)
}

// Column 0 within brackets is no damage where the file is valid elsewhere.
func TestBracketsMayReachColumnZero(t *testing.T) {
	m := parse("A = [\nb,\nc,\n]\nD = f(\ne=1,\n)\nG = ?\n")
	require.Equal(t, "(= A (list b c)); (= D (call f(=e 1))); BAD", dump(m.Body))
}

func TestValidCodeThatTreeSitterRefuses(t *testing.T) {
	checkTrees(t, []treeCase{
		{"if x:\n    (a.\nb)\n", "(if x {(. a b)} {})"},
		{"if x:\n" + strings.Repeat(" ", 300) + "if y:\n" + strings.Repeat(" ", 600) + "z\n" + strings.Repeat(" ", 300) + "w\n",
			"(if x {(if y {z} {}); w} {})"},
		{"try: a\nexcept* B: c\nexcept  *D: e\n", "(try* {a}(except B {c})(except D {e}) {} {})"},
	})
}
