package pyparse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestExpressions(t *testing.T) {
	checkTrees(t, []treeCase{
		{"a.b(c, *d, e=f, **g)[h]", "([] (call (. a b) c (star d)(=e f)(= g)) h)"},
		{"x[a:b, ::c, *d]", "([] x (tuple (slice a b -) (slice - - c) (star d)))"},
		{"x[*a]", "([] x (tuple (star a)))"},
		{"x[a,]", "([] x (tuple a))"},
		{"a if b else c if d else e", "(ifexp b a (ifexp d c e))"},
		{"lambda a, /, b=1, *c, d, **e: a", "(lambda[(a - -)/(b - 1)(*c - -)(kw d - -)(**e - -)] a)"},
		{"lambda: (yield)", "(lambda[] (yield -))"},
		{"[*a, b], {*c}, {**d, 'e': 1}, ()", `(tuple (list (star a) b) (set (star c)) (dict(: - d)(: "e" 1)) (tuple))`},
		{"[i async for i in j if k if l for m, n in o]", "(listcomp i(for async i j k l)(for (tuple m n) o))"},
		{"{k: v for k, v in x}", "(dictcomp k v(for (tuple k v) x))"},
		{"f(x for x in y)", "(call f (gen x(for x y)))"},
		{"{(a := 1)}", "(set (:= a 1))"},
		{"None, True, False, ...", "(tuple None True False ...)"},
		{"1_000, 0xFF, 0o17, 0b11, 00, 10**2, 1_0.5e1, 1e400, 3j", "(tuple 1000 255 15 3 0 (** 10 2) 105f +Inff 3j)"},
		{"99999999999999999999", "99999999999999999999"},
		{"((a))", "a"},
		{"ﬁ = 1", "(= fi 1)"}, // PEP 3131: names are NFKC
		{"é = µ", "(= é μ)"},
		{"print", "print"},
		{"print(a)", "(call print a)"},
		{"print -1", "(- print 1)"},
	})
}

func TestOperatorPrecedence(t *testing.T) {
	checkTrees(t, []treeCase{
		{"a & b ^ c | d", "(| (^ (& a b) c) d)"}, // tree-sitter: a & (b ^ c)
		{"a ^ b & c", "(^ a (& b c))"},
		{"await x ** 2", "(** (await x) 2)"}, // tree-sitter: await (x ** 2)
		{"-a ** -b ** c", "(- (** a (- (** b c))))"},
		{"a - b - c * d", "(- (- a b) (* c d))"},
		{"a << b + c", "(<< a (+ b c))"},
		{"not a in b", "(not (cmp in a b))"},
		{"not a and b or not not c", "(or (and (not a) b) (not (not c)))"},
		{"a and b and c or d and (e and f)", "(or (and a b c) (and d (and e f)))"},
		{"a < b not  in c is not d", "(cmp <,not in,is not a b c d)"},
		{"(a + b) * c", "(* (+ a b) c)"},
		{"x = (y := a if b else c)", "(= x (:= y (ifexp b a c)))"}, // tree-sitter assigns a
	})
}

// A star belongs to the whole expression after it; tree-sitter binds it to the
// first name.
func TestStarsBindLoosely(t *testing.T) {
	checkTrees(t, []treeCase{
		{"X = *a.b, c", "(= X (tuple (star (. a b)) c))"},
		{"{*a.b()}", "(set (star (call (. a b))))"},
		{"[*a + b, *c[0]]", "(list (star (+ a b)) (star ([] c 0)))"},
		{"f(*a or b, *c if d else e)", "(call f (star (or a b)) (star (ifexp d c e)))"},
		{"for x in *a.b, c: pass", "(for x (tuple (star (. a b)) c) {pass} {})"},
		{"*a.b, c = d", "(= (tuple (star (. a b)) c) d)"},
		{"x[*a.b]", "([] x (tuple (star (. a b))))"},
	})
}

func TestStarSpans(t *testing.T) {
	m := parse("X = [1, *a.b()]\n")
	require.Equal(t, "(= X (list 1 (star (call (. a b)))))", dump(m.Body))
	requireWellFormed(t, m)
	var found []string
	walk(m, func(text string) {
		if strings.HasSuffix(text, "b()") {
			found = append(found, text)
		}
	})
	require.Equal(t, []string{"*a.b()", "a.b()"}, found)
}

func TestInvalidNumbers(t *testing.T) {
	for source, message := range map[string]string{
		"X = 0777":                         "leading zeros in a decimal integer",
		"X = 10L":                          "Python 2 long integer: the file is not Python 3",
		"X = 1_":                           "invalid underscore in a number",
		"X = 1_.5":                         "invalid underscore in a number",
		"X = 0xFFl":                        "Python 2 long integer: the file is not Python 3",
		"X = " + strings.Repeat("9", 4301): "a decimal integer of more than 4300 digits",
	} {
		m := parse(source)
		require.Equal(t, "(= X BAD)", dump(m.Body), source)
		require.Equal(t, []string{message}, messages(m))
	}
}
