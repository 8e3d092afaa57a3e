package lib

import "testing"

func TestDecouple(t *testing.T) {
	p := program{
		files:       map[string]string{".env": "# comment\nFROM=file\nexport EXP=1\nQ='x y'\nCOM=a # b\n"},
		environment: map[string]string{"T": "true", "F": "Off", "E": "", "J": "junk", "L": " a, b ,c"},
	}
	p.check(t, "from decouple import config, Csv, Choices, strtobool", []expression{
		{"config('T', default=False, cast=bool)", "True"},
		{"config('F', default=True, cast=bool)", "False"},
		{"config('E', default=True, cast=bool)", "False"},
		{"config('J', default=True, cast=bool)", "raises ValueError"},
		{"config('NOPE', default='False', cast=bool)", "False"},
		{"config('NOPE', default=False)", "False"},
		{"config('NOPE', default='False')", "'False'"},
		{"config('NOPE', 'second')", "'second'"},
		{"config('NOPE', default=1, cast=bool)", "True"},
		{"config('NOPE', default=2, cast=bool)", "raises ValueError"},
		{"config('NOPE', default=None, cast=bool)", "raises ValueError"},
		{"config('NOPE', default='5', cast=int)", "5"},
		{"config('NOPE', default='x', cast=int)", "raises ValueError"},
		{"config('NOPE')", "raises UndefinedValueError"},
		{"config('NOPE', cast=bool)", "raises UndefinedValueError"},
		{"config('L', cast=Csv())", "['a', 'b', 'c']"},
		{"config('NOPE', default='', cast=Csv())", "[]"},
		{"config('NOPE', default=None, cast=Csv())", "[]"},
		{"config('NOPE', default=[], cast=Csv())", "raises AttributeError"},
		{"config('NOPE', default='1,2', cast=Csv(int))", "[1, 2]"},
		{"config('NOPE', default='a b', cast=Csv(delimiter=' '))", "['a', 'b']"},
		{"config('NOPE', default='a,b', cast=Csv(post_process=tuple))", "('a', 'b')"},
		{"config('NOPE', default='a,b', cast=lambda v: [s.upper() for s in v.split(',')])", "['A', 'B']"},
		{"config('NOPE', default='a', cast=Choices(['a', 'b']))", "'a'"},
		{"config('NOPE', default='c', cast=Choices(['a', 'b']))", "raises ValueError"},
		{"Choices([1, 2], cast=int)('2')", "2"},
		{"Choices(choices=[('x', 'X')])('x')", "'x'"},
		{"strtobool('YES')", "True"},
		{"strtobool('x')", "raises ValueError"},
		{"config('FROM')", "'file'"},
		{"config('EXP', default='none')", "'none'"},
		{"config('Q')", "'x y'"},
		{"config('COM')", "'a # b'"},
	})
}

func TestDecoupleRepositories(t *testing.T) {
	p := program{
		files: map[string]string{"other/x.env": "A=1\nB=two\n", "other/settings.ini": "[settings]\nFoo=bar\nN: 5\n[x]\nFoo=2\n", "other/deep/k.txt": ""},
	}
	p.check(t, "from decouple import AutoConfig, Config, RepositoryEmpty, RepositoryEnv, RepositoryIni", []expression{
		{"Config(RepositoryEnv('other/x.env'))('B')", "'two'"},
		{"Config(RepositoryEnv('other/x.env')).get('C', default=4)", "4"},
		{"Config(RepositoryEnv('nope'))", "raises FileNotFoundError"},
		{"Config(RepositoryIni('other/settings.ini'))('FOO')", "'bar'"},
		{"Config(RepositoryIni('other/settings.ini'))('n', cast=int)", "5"},
		{"Config(RepositoryEmpty())('A', default='q')", "'q'"},
		{"AutoConfig(search_path='other')('Foo')", "'bar'"},
		{"AutoConfig('other/deep')('Foo')", "'bar'"},
	})
}
