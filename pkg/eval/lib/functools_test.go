package lib

import "testing"

func TestFunctools(t *testing.T) {
	p := program{}
	p.check(t, `
import functools, itertools
def add(a, b=1):
    return a + b
def args(*a, **k):
    return (a, sorted(k.items()))
@functools.lru_cache(maxsize=None)
def cached(x):
    return x + 1
@functools.wraps(add)
def wrapped(x):
    return x * 2
`, []expression{
		{"functools.partial(add, 1)()", "2"},
		{"functools.partial(add, b=2)(3)", "5"},
		{"functools.partial(args, 1, x=2)(3, x=4, y=5)", "((1, 3), [('x', 4), ('y', 5)])"},
		{"functools.reduce(add, [1, 2, 3])", "6"},
		{"functools.reduce(add, [], 5)", "5"},
		{"functools.reduce(add, [])", "raises TypeError"},
		{"cached(1)", "2"},
		{"wrapped(2)", "4"},
		{"functools.lru_cache(add)(2)", "3"},
		{"list(itertools.chain([1], (2,), 'ab'))", "[1, 2, 'a', 'b']"},
		{"list(itertools.chain.from_iterable([[1], [2, 3]]))", "[1, 2, 3]"},
	})
}
