package lib

import "testing"

func TestLoadDotenv(t *testing.T) {
	p := program{
		files:       map[string]string{".env": "A=1\nexport B=two\nC='single $X ${A}'\nD=\"dq ${A}\\n\"\nE=${A}${NOPE:-def}\nF = spaced # comment\nBARE\nG=\nSET=file\n"},
		environment: map[string]string{"SET": "process"},
	}
	p.check(t, `
import os
from pathlib import Path
from dotenv import load_dotenv, find_dotenv, dotenv_values, get_key
LOADED = load_dotenv()
`, []expression{
		{"os.environ.get('A')", "'1'"},
		{"os.environ.get('B')", "'two'"},
		{"os.environ.get('C')", "'single $X 1'"},
		{"os.environ.get('D')", `'dq 1\n'`},
		{"os.environ.get('E')", "'1def'"},
		{"os.environ.get('F')", "'spaced'"},
		{"os.environ.get('G')", "''"},
		{"os.environ.get('BARE')", "None"},
		{"os.environ.get('SET')", "'process'"},
		{"LOADED", "True"},
		{"find_dotenv()", "'<tree>/.env'"},
		{"find_dotenv('nope')", "''"},
		{"find_dotenv('nope', raise_error_if_not_found=True)", "raises OSError"},
		{"dict(dotenv_values('.env'))", `{'A': '1', 'B': 'two', 'C': 'single $X 1', 'D': 'dq 1\n', 'E': '1def', 'F': 'spaced', 'BARE': None, 'G': '', 'SET': 'file'}`},
		{"dict(dotenv_values('nope'))", "{}"},
		{"get_key('.env', 'A')", "'1'"},
	})
}

func TestLoadDotenvOverride(t *testing.T) {
	p := program{
		files:       map[string]string{".env": "A=1\nexport B=two\nC='single $X ${A}'\nD=\"dq ${A}\\n\"\nE=${A}${NOPE:-def}\nF = spaced # comment\nBARE\nG=\nSET=file\n"},
		environment: map[string]string{"SET": "process"},
	}
	p.check(t, `
import os
from pathlib import Path
from dotenv import load_dotenv, find_dotenv, dotenv_values, get_key
load_dotenv(Path(__file__).parent / '.env', override=True)
`, []expression{
		{"os.environ.get('A')", "'1'"},
		{"os.environ.get('B')", "'two'"},
		{"os.environ.get('C')", "'single $X 1'"},
		{"os.environ.get('D')", `'dq 1\n'`},
		{"os.environ.get('E')", "'1def'"},
		{"os.environ.get('F')", "'spaced'"},
		{"os.environ.get('G')", "''"},
		{"os.environ.get('BARE')", "None"},
		{"os.environ.get('SET')", "'file'"},
	})
}

func TestLoadDotenvAbsent(t *testing.T) {
	p := program{
		files:       map[string]string{".env": "A=1\nexport B=two\nC='single $X ${A}'\nD=\"dq ${A}\\n\"\nE=${A}${NOPE:-def}\nF = spaced # comment\nBARE\nG=\nSET=file\n"},
		environment: map[string]string{"SET": "process"},
	}
	p.check(t, `
import os
from pathlib import Path
from dotenv import load_dotenv, find_dotenv, dotenv_values, get_key
LOADED = load_dotenv('nope')
`, []expression{
		{"os.environ.get('A')", "None"},
		{"os.environ.get('B')", "None"},
		{"os.environ.get('C')", "None"},
		{"os.environ.get('D')", "None"},
		{"os.environ.get('E')", "None"},
		{"os.environ.get('F')", "None"},
		{"os.environ.get('G')", "None"},
		{"os.environ.get('BARE')", "None"},
		{"os.environ.get('SET')", "'process'"},
		{"LOADED", "False"},
	})
}
