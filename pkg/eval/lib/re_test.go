package lib

import "testing"

func TestRegularExpressions(t *testing.T) {
	p := program{}
	p.check(t, "import re", []expression{
		{`bool(re.match(r'^\d+$', '123'))`, "True"},
		{"re.match('a', 'b')", "None"},
		{"re.search(r'a.c', 'xabcx').group()", "'abc'"},
		{`re.match(r'(\w+)@(\w+)', 'me@host').group(2)`, "'host'"},
		{"re.match(r'^(https?)://([^/]+)(/.*)?$', 'https://h').group(3)", "None"},
		{"re.fullmatch('a|ab', 'ab')[0]", "'ab'"},
		{`re.search(r'\bfoo\b', 'a foo').group(0)`, "'foo'"},
		{"re.match('(x)', 'x').group(2)", "raises IndexError"},
		{`re.sub(r'\s+', '-', 'a  b c')`, "'a-b-c'"},
		{`re.split(r'\s*,\s*', 'a , b,c')`, "['a', 'b', 'c']"},
		{`re.compile(r'[a-z_]+\.py').match('x_y.py').group()`, "'x_y.py'"},
		{"re.compile('a+').pattern", "'a+'"},
		{"re.escape('a.b-c')", `'a\\.b\\-c'`},
		{"re.match('a', None)", "raises TypeError"},
	})
}
