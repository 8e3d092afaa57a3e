package lib

import "testing"

func TestReadEnv(t *testing.T) {
	p := program{
		files:       map[string]string{".env": "# c\nA=1\nexport B=two\nC='single'\nD=\"dq \\\"x\\\"\"\nE=$A\nF = x\nSET=file\n"},
		environment: map[string]string{"SET": "process"},
	}
	p.check(t, `
import environ, os
env = environ.Env()
environ.Env.read_env()
`, []expression{
		{"os.environ.get('A')", "'1'"},
		{"os.environ.get('B')", "'two'"},
		{"os.environ.get('C')", "'single'"},
		{"os.environ.get('D')", `'dq "x"'`},
		{"env('E')", "'1'"},
		{"os.environ.get('F ')", "None"},
		{"os.environ.get('SET')", "'process'"},
		{"env.bool('A')", "True"},
	})
}

func TestReadEnvOptions(t *testing.T) {
	p := program{
		files:       map[string]string{"conf/x.env": "SET=file\nC=a # b\n"},
		environment: map[string]string{"SET": "process"},
	}
	p.check(t, `
import environ, os
from pathlib import Path
environ.Env.read_env('nope')
environ.Env.read_env(Path('conf/x.env'), overwrite=True, parse_comments=True, EXTRA=5)
`, []expression{
		{"os.environ.get('SET')", "'file'"},
		{"os.environ.get('C')", "'a '"},
		{"os.environ.get('EXTRA')", "'5'"},
	})
}

func TestReadEnvStream(t *testing.T) {
	p := program{files: map[string]string{"conf/x.env": "SET=file\n"}}
	p.check(t, `
import environ, os
environ.Env.read_env(open('conf/x.env'))
`, []expression{
		{"os.environ.get('SET')", "'file'"},
	})
}
