package lib

import "testing"

func TestEnvironSchema(t *testing.T) {
	p := program{environment: map[string]string{"L": "a,b,,c"}}
	p.check(t, `
import environ
env = environ.Env(FLAG=(bool, False), ON=(bool, True), HOSTS=(list, ['z']), TYPED=int, L=(list, []))
`, []expression{
		{"env('FLAG')", "False"},
		{"env('ON')", "True"},
		{"env('HOSTS')", "['z']"},
		{"env('TYPED')", "raises ImproperlyConfigured"},
		{"env('TYPED', default='9')", "'9'"},
		{"env('L')", "['a', 'b', 'c']"},
		{"env.bool('FLAG')", "False"},
		{"env('FLAG', default=None)", "None"},
	})
}

func TestEnvironCasts(t *testing.T) {
	p := program{
		environment: map[string]string{"T": "true", "J": "junk", "E": "", "NUM": " 42 ", "FL": "1.234,56", "L": "a,b,,c", "TUP": "(a,b)", "D": "a=1,b=2=3", "JS": `{"a": [1, null]}`, "NL": `a\nb`, "PX": "$NUM", "LOST": "$GONE", "PL": "$L", "URL": "https://H.example:8/x"},
	}
	p.check(t, `
import environ
env = environ.Env()
`, []expression{
		{"env('T', default=False)", "True"},
		{"env('J', default=True)", "False"},
		{"env('NUM', default=False)", "True"},
		{"env('T')", "'true'"},
		{"env('T', default='x')", "'true'"},
		{"env('NOPE')", "raises ImproperlyConfigured"},
		{"env('NOPE', default='x')", "'x'"},
		{"env('NOPE', default=None)", "None"},
		{"env.bool('T')", "True"},
		{"env.bool('J')", "False"},
		{"env.bool('NUM')", "True"},
		{"env.bool('NOPE', default='False')", "'False'"},
		{"env.bool('E', default=None)", "None"},
		{"env.int('NUM')", "42"},
		{"env.int('NOPE', default=None)", "None"},
		{"env.int('T')", "raises ValueError"},
		{"env.float('FL')", "1234.56"},
		{"env.list('L')", "['a', 'b', 'c']"},
		{"env.list('L', default=[])", "['a', 'b', 'c']"},
		{"env.list('NOPE', default='a,b')", "'a,b'"},
		{"env.list('NUM', int)", "[42]"},
		{"env.tuple('TUP')", "('a', 'b')"},
		{"env.dict('D')", "{'a': '1', 'b': '2=3'}"},
		{"env.dict('D', cast=dict(value=str))", "{'a': '1,b'}"},
		{"env.json('JS')", "{'a': [1, None]}"},
		{"env.str('NL', multiline=True)", `'a\nb'`},
		{"env.bytes('T')", "b'true'"},
		{"env('PX', default=0)", "42"},
		{"env('PX')", "' 42 '"},
		{"env('LOST')", "raises ImproperlyConfigured"},
		{"env('NOPE', default='$T')", "'true'"},
		{"env.bool('PX')", "True"},
		{"env.list('PL')", "raises AttributeError"},
		{"env.str('T', choices=['true'])", "'true'"},
		{"env.str('T', choices=['a'])", "raises ImproperlyConfigured"},
		{"'T' in env", "True"},
		{"env('T', cast=lambda v: v + '!')", "'true!'"},
		{"env.url('URL').hostname", "'h.example'"},
		{"environ.Env.parse_value('a,b', [str])", "['a', 'b']"},
		{"env.path('NOPE', default='/a/b')('c')", "'/a/b/c'"},
	})
}

func TestEnvironAttributes(t *testing.T) {
	p := program{
		files:       map[string]string{"secret.txt": "hush\n"},
		environment: map[string]string{"P_T": "yes", "SECRET_FILE": "secret.txt"},
	}
	p.check(t, `
import environ
env = environ.Env(P_X=(int, 5))
env.prefix = 'P_'
plain = environ.Env()
plain.smart_cast = False
files = environ.FileAwareEnv()
`, []expression{
		{"env('X')", "5"},
		{"env.bool('T')", "True"},
		{"plain('P_T', default=False)", "'yes'"},
		{"files('SECRET')", `'hush\n'`},
		{"files('P_T')", "'yes'"},
	})
}

func TestEnvironPath(t *testing.T) {
	p := program{}
	p.check(t, `
import environ, os
root = environ.Path('/a/b')
`, []expression{
		{"root - 1 == '/a'", "True"},
		{"root('c', 'd')", "'/a/b/c/d'"},
		{"str(root + 'c')", "'/a/b/c'"},
		{"str(root.path('../c'))", "'/a/c'"},
		{"root.root", "'/a/b'"},
		{"os.path.join(root, 'x')", "'/a/b/x'"},
		{"root('nope') == '/a/b/nope'", "True"},
	})
}
