package pyparse_test

import (
	"testing"
	"time"

	"github.com/djready/djready/pkg/pyparse"
	"github.com/stretchr/testify/require"
)

// FuzzParse holds for any bytes that parsing neither panics nor gives spans
// outside of their place, and that it gives the same tree twice.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"X = 1\n",
		"if a:\n    b = [1, *c.d(), {**e}]\nelif f:\n  pass\nelse: g\n",
		"def f(a, /, b: int = 1, *c, d=2, **e) -> x[int]:\n    return a, *b\n",
		"@d\nclass A(B, c=d):\n    '''doc'''\n    x: int = 0x1F\n",
		"match x:\n  case [a, *_] | {'k': -1, **r} if z: pass\n  case A.b(c, d=1+2j) as e: pass\n",
		"f'{a!r:>{w}}' rf'\\{b = }' f'{x:=5}{{'",
		"try: a\nexcept *B.c as d: e\nfinally: f\n",
		"with (a as b, c), d if e else f as g: pass\n",
		"type(x).a = v\nprint >> f, x\nprint x\ntype X[T] = y\n",
		"A = [1\nB = 'x\nC = '''\n",
		"# coding: latin-1\nX = '\xE9'\r\nY = '\\x41\\N{BULLET}\\ud800'\r",
		"  x\n\ty\nif a:\nb\n",
		"x[a:b, ::c, *d] = lambda *a, b=1: (yield from c)\n",
		"await x ** -a & b ^ c not in d is not e\n",
		"\xEF\xBB\xBFdel a, (b)\nraise A from b\nassert c, d\n",
	} {
		f.Add([]byte(seed))
	}
	options := pyparse.Options{MaxBytes: 1 << 14, MaxDepth: 50, Timeout: time.Minute}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m := pyparse.Parse("fuzz.py", raw, options)
		requireWellFormed(t, m)
		again := pyparse.Parse("fuzz.py", raw, options)
		require.Equal(t, m.Errors, again.Errors)
		require.Equal(t, dump(m.Body), dump(again.Body))
	})
}
