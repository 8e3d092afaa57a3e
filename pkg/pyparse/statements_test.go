package pyparse_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSimpleStatements(t *testing.T) {
	checkTrees(t, []treeCase{
		{"a = b = c, = d", "(= a b (tuple c) d)"},
		{"(a) = 1; a.b[c] = [d, (e)] = 2", "(= a 1); (= ([] (. a b) c) (list d e) 2)"},
		{"a //= b, c", "(//= a (tuple b c))"},
		{"x: dict[str, a.b | None] = {}", "(: x ([] dict (tuple str (| (. a b) None))) (dict))"},
		{"x: Literal[1:2]; y: int", "(: x ([] Literal (slice 1 2 -)) -); (: y int -)"},
		{"x: a[b] | c[d].e | None", "(: x (| (| ([] a b) (. ([] c d) e)) None) -)"}, // tree-sitter: (a[b] | c[d]).e
		{"x: a[b] | c | d[e]", "(: x (| (| ([] a b) c) ([] d e)) -)"},
		{"del a, (b, c); del (d)", "(del a (tuple b c)); (del d)"},
		{"raise", "(raise - -)"},
		{"raise A(b) from c", "(raise (call A b) c)"},
		{"assert a, b", "(assert a b)"},
		{"global a, b; nonlocal c", "(global a,b); (nonlocal c)"},
		{"import a.b as c, d", "(import a.b as c, d)"},
		{"from .. import a as b", "(from 2 a as b)"},
		{"from ... a . b import (c, d,)", "(from 3 a.b c, d)"},
		{"from .a import *", "(from 1 a *)"},
		{"from __future__ import annotations", "(from 0 __future__ annotations)"},
		{"x = yield from y", "(= x (yieldfrom y))"},
		{"return *a, b", "(return (tuple (star a) b))"},
		{"type X[T: int, *U, **V] = list[T]", "(type X ([] list T))"},
		{"a = 1 \\\n  + 2", "(= a (+ 1 2))"},
		{"\fa = 1\n\f\nb = 2", "(= a 1); (= b 2)"},
		{"a = 1 # b\rc = 2", "(= a 1); (= c 2)"},
		{"a = 1\rb = 2\rif a:\r  c\r", "(= a 1); (= b 2); (if a {c} {})"},
	})
}

func TestCompoundStatements(t *testing.T) {
	checkTrees(t, []treeCase{
		{"if a: b\nelif c:\n  d\n# no\nelse:\n  e", "(if a {b} {(if c {d} {e})})"},
		{"while a: break\nelse: continue", "(while a {break} {continue})"},
		{"async def f():\n  async for a, *b in c: pass\n  else: await d",
			"(def async f[] - {(for async (tuple a (star b)) c {pass} {(await d)})})"},
		{"with (a as b, c): pass", "(with( a b)( c -) {pass})"},
		{"with (a, b) as c, d: pass", "(with( (tuple a b) c)( d -) {pass})"},
		{"with a if b else c as d: pass", "(with( (ifexp b a c) d) {pass})"}, // tree-sitter: c as d
		{"with (a): pass", "(with( a -) {pass})"},
		{"async def f():\n  async with a() as (b, c): pass", "(def async f[] - {(with async( (call a) (tuple b c)) {pass})})"},
		{"try: a\nexcept (B, C) as d: e\nexcept: f\nelse: g\nfinally: h",
			"(try {a}(except (tuple B C) d {e})(except - {f}) {g} {h})"},
		{"try: a\nexcept* B as c: d", "(try* {a}(except B c {d}) {} {})"},
		{"try: a\nexcept *B: c\nexcept *D.e as f: g", "(try* {a}(except B {c})(except (. D e) f {g}) {} {})"},
		{"try: a\nexcept B, C: d", "(try {a}(except (tuple B C) {d}) {} {})"}, // PEP 758
		{"@a.b(c)\n@d\nclass E[T](F, g=h, **i): j: int = 1",
			"(class E F(=g h)(= i) {(: j int 1)} (call (. a b) c) d)"},
		{"def f[T](a, /, b: int = 1, *c: str, d, e=2, **g) -> List[int, x.y]: ...",
			"(def f[(a - -)/(b int 1)(*c str -)(kw d - -)(kw e - 2)(**g - -)] ([] List (tuple int (. x y))) {...})"},
		{"def f(*, a): pass", "(def f[(kw a - -)] - {pass})"},
	})
}

func TestMatch(t *testing.T) {
	checkTrees(t, []treeCase{
		{"match x:\n  case [a, *_, -1] | {'k': v, **r} if z: pass",
			`(match x(case (| (seq ?a * (- 1)) (map "k" ?v r)) z {pass}))`},
		{"match x, *y:\n  case A.B(c, d=e, f=-1) as g: pass\n  case _: pass",
			"(match (tuple x (star y))(case (as g (cls (. A B) ?c d,f ?e (- 1))) - {pass})(case ? - {pass}))"},
		{"match x:\n  case (a): pass\n  case (a,): pass\n  case a, b: pass\n  case None | 1 + 2j | 'a' 'b' | A.b: pass",
			`(match x(case ?a - {pass})(case (seq ?a) - {pass})(case (seq ?a ?b) - {pass})(case (| None (+ 1 2j) "ab" (. A b)) - {pass}))`},
		{"match x:\n  case A(b=c() as d, e=f): pass", "(match x(case (cls A b,e (as d (cls c )) ?f) - {pass}))"},
		{"match = case = _ = type = 1", "(= match case _ type 1)"},
		{"match(x); match[y] = 1; match.z = 2", "(call match x); (= ([] match y) 1); (= (. match z) 2)"},
	})
}

// What tree-sitter takes for a statement of its own is an expression.
func TestSoftKeywords(t *testing.T) {
	checkTrees(t, []treeCase{
		{"type(x).a = v", "(= (. (call type x) a) v)"},
		{"type [x] = v", "(= ([] type x) v)"},
		{"if a:\n  print >> f, x", "(if a {(tuple (>> print f) x)} {})"},
		{"print >> f", "(>> print f)"},
		{"exec (a)", "(call exec a)"},
	})
}

func TestPython2IsAnError(t *testing.T) {
	for source, message := range map[string]string{
		"print x":                       "Python 2 print statement: the file is not Python 3",
		"print 'a', b":                  "Python 2 print statement: the file is not Python 3",
		"exec 'a' in b":                 "Python 2 exec statement: the file is not Python 3",
		"raise A, 'b'":                  "Python 2 raise statement: the file is not Python 3",
		"a <> b":                        "Python 2 operator <>: the file is not Python 3",
		"`a`":                           "Python 2 backquotes: the file is not Python 3",
		"x = ur'a'":                     "unknown string prefix",
		"def f((a, b)): pass":           "a parameter that is not a name",
		"a = b += c":                    "an augmented assignment in the middle of an assignment",
		"a = b: int = c":                "an annotation in the middle of a chained assignment",
		"assert a, b, c":                "assert with more than a test and a message",
		"x = [a for a in 1, 2]":         "a comprehension over a tuple without parentheses",
		"try: pass\nexcept A as b.c: d": "the target of an except clause is not a name",
	} {
		require.Equal(t, []string{message}, messages(parse(source)), source)
	}
}

func TestIndentation(t *testing.T) {
	cases := []struct{ name, source, message, at string }{
		{"missing block", "if x:\ny = 1\n", `expected an indented block after "if"`, "if x:"},
		{"missing function body", "def f():\n", `expected an indented block after "def"`, "def f():"},
		{"indented module", "  x = 1\ny = 2\n", "unexpected indent", "x = 1"},
		{"deeper in a block", "if x:\n  a\n    b\n", "unexpected indent", "b"},
		{"inconsistent dedent", "if x:\n    a\n  b\n", "unindent does not match any outer indentation level", "b"},
		{"after a comment", "x = 1 # a \\\n  y = 2\n", "unexpected indent", "y = 2"},
		{"tabs and spaces", "if x:\n\ta\n        b\n", "inconsistent use of tabs and spaces in indentation", "b"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := parse(c.source)
			require.Equal(t, []string{c.message}, messages(m))
			require.Equal(t, c.at, m.File.Slice(m.Errors[0].Span))
		})
	}
}

func TestIndentationThatIsFine(t *testing.T) {
	for _, source := range []string{
		"if x:\n\ta\n\tif y:\n\t\tb\n",
		"if x: \\\n   a\n",
		"if x:\n    a = (1,\n2)\n    b\n",
		"if x:\n    a\n  # comment\n    b\n",
		"if x:\n    a; b\nc\n",
		"x = 1 # a \\\ny = 2\n",
	} {
		require.Empty(t, parse(source).Errors, source)
	}
}
