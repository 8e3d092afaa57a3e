package lib

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEnvirons(t *testing.T) {
	p := program{environment: map[string]string{
		"S": "text", "I": " 5 ", "F": "1.5", "T": "on", "N": "OFF", "W": "True", "MIXED": "tRue", "L": "a, b,c", "LI": "1,2", "E": "",
		"D": "a=1, b =2", "J": `{"a": [1, null]}`, "P": "/srv/x", "U": "https://example.com/x", "LOG": "warning", "TD": "1h 30m",
		"DB": "postgres://u:p@h:5/n", "A_X": "ax", "A_B_X": "abx", "REF": "${S}", "TEXT": "x-${S}-${NOPE:-d}", "BAD": "a=1,b",
	}}
	p.check(t, "from environs import Env, EnvError, env\nx = Env(expand_vars=True)\nwith env.prefixed('A_'):\n    one = env('X')\n    with env.prefixed('B_'):\n        two = env.str('X')\nthree = env('S')", []expression{
		{"env('S')", "'text'"}, {"env.str('NOPE', 'd')", "'d'"}, {"env('NOPE', default=5)", "5"}, {"env('NOPE')", "raises EnvError"},
		{"env.int('I')", "5"}, {"env.int('S')", "raises EnvValidationError"}, {"env.float('F')", "1.5"}, {"env.int('NOPE', 3)", "3"},
		{"env.bool('T')", "True"}, {"env.bool('N')", "False"}, {"env.bool('W')", "True"}, {"env.bool('MIXED')", "raises EnvValidationError"}, {"env.bool('E')", "raises EnvValidationError"},
		{"env.bool('NOPE', default=False)", "False"}, {"env.bool('NOPE', 'False')", "'False'"}, {"env.bool('NOPE', None)", "None"},
		{"env.list('L')", "['a', ' b', 'c']"}, {"env.list('LI', subcast=int)", "[1, 2]"}, {"env.list('E')", "[]"}, {"env.list('NOPE', ['x'])", "['x']"},
		{"env.list('L', subcast=str)", "['a', ' b', 'c']"}, {"env.list('L', subcast=int)", "raises EnvValidationError"}, {"env.list('L', subcast=lambda s: s.strip())", "['a', 'b', 'c']"},
		{"env.dict('D')", "{'a': '1', 'b': '2'}"}, {"env.dict('D', subcast_values=int)", "{'a': 1, 'b': 2}"}, {"env.dict('BAD')", "raises ValueError"}, {"env.dict('E')", "{}"},
		{"env.json('J')", "{'a': [1, None]}"}, {"env.json('S')", "raises EnvValidationError"}, {"env.path('P')", "PosixPath('/srv/x')"},
		{"env.url('U').hostname", "'example.com'"}, {"env.url('S')", "raises EnvValidationError"},
		{"env.log_level('LOG')", "30"}, {"env.log_level('I')", "5"}, {"env.log_level('S')", "raises EnvValidationError"},
		{"env.timedelta('TD').total_seconds()", "5400.0"}, {"env.timedelta('I').total_seconds()", "5.0"},
		{"env.dj_db_url('DB')['HOST']", "'h'"}, {"env.dj_db_url('NOPE', default='sqlite://:memory:')['NAME']", "':memory:'"},
		{"env.dj_db_url('DB', conn_max_age=60)['CONN_MAX_AGE']", "60"}, {"env.dj_db_url('NOPE')", "raises EnvError"},
		{"one, two, three", "('ax', 'abx', 'text')"},
		{"x('REF')", "'text'"}, {"x('TEXT')", "'x-text-d'"}, {"env('REF')", "'${S}'"},
		{"env.int('I', validate=lambda n: n)", "5"},
		{"env.str('S', validate=__import__('environs').validate.OneOf(['a']))", "raises EnvValidationError"},
		{"__import__('environs').validate.OneOf(['a'])('b')", "raises ValidationError"},
		{"env.nosuch('S')", "raises AttributeError"},
	})
}

// TestEnvironsOlderVersions: up to version 11 the default is converted, so both
// outcomes are possible; where they agree there is but one.
func TestEnvironsOlderVersions(t *testing.T) {
	for source, want := range map[string][]string{
		"env.bool('NOPE', 'False')": {"'False'", "False"},
		"env.bool('NOPE', False)":   {"False"},
		"env.list('NOPE', 'a,b')":   {"'a,b'", "['a', 'b']"},
		"env.int('NOPE', 'junk')":   {"'junk'"},
	} {
		result := program{}.evaluate(t, "from environs import env\nX = "+source+"\n")
		var seen []string
		for _, w := range result.Worlds {
			if v := shownValue(w.Names["X"].Value); !slices.Contains(seen, v) {
				seen = append(seen, v)
			}
		}
		require.Equal(t, want, seen, source)
	}
}

func TestEnvironsFile(t *testing.T) {
	p := program{
		files:       map[string]string{".env": "FILE=from file\nBOTH=file\nexport Q='x y'\nREF=${FILE}!\n", "conf/.env": "DEEP=1\n"},
		environment: map[string]string{"BOTH": "environment"},
	}
	p.check(t, "import os\nfrom environs import Env\nenv = Env()\nfound = env.read_env()\nother = Env()\nother.read_env('conf/.env', recurse=False)\nnone = Env()\nn = none.read_env('nosuch')", []expression{
		{"found, n", "(True, False)"}, {"env('FILE')", "'from file'"}, {"env('BOTH')", "'environment'"}, {"env('Q')", "'x y'"}, {"env('REF')", "'from file!'"},
		{"os.environ.get('FILE')", "unknown"}, {"other.int('DEEP')", "1"}, {"env('DEEP', 'none')", "unknown"}, {"env('NOPE', 'none')", "'none'"},
		{"env.read_env('conf')", "raises ValueError"},
	})
}

func TestEnvironsParsersAndSeal(t *testing.T) {
	p := program{environment: map[string]string{"S": "text", "FILE_FILE": "key.txt"}, files: map[string]string{"key.txt": "secret\n"}}
	p.check(t, `
from environs import Env, FileAwareEnv, EnvError
env = Env()
@env.parser_for("shout")
def shout(value, mark="!"):
    return value.upper() + mark
env.add_parser("twice", lambda v: v + v)
lazy = Env(eager=False)
missing = lazy.int("NOPE")
files = FileAwareEnv()
def seal():
    lazy.seal()
done = Env()
done.seal()
`, []expression{
		{"env.shout('S')", "'TEXT!'"}, {"env.shout('S', mark='?')", "'TEXT?'"}, {"env.twice('NOPE', 'd')", "'dd'"}, {"env.shout('NOPE')", "raises EnvError"},
		{"missing", "None"}, {"seal()", "raises EnvValidationError"}, {"files('FILE')", `'secret\n'`}, {"files('S')", "'text'"}, {"done('S')", "raises EnvSealedError"},
	})
}

// TestEnvironsRequired: a read without a default makes the variable required,
// and an Env that is not eager asks for all of them at seal().
func TestEnvironsRequired(t *testing.T) {
	result := program{}.evaluate(t, "from environs import Env\nenv = Env(eager=False)\nwith env.prefixed('A_'):\n    X = env('ONE')\nenv.seal()\nY = Env().bool('TWO')\n")
	require.Contains(t, result.Required, "A_ONE")
	require.Contains(t, result.Required, "TWO")
	require.Equal(t, "bool", result.Worlds[0].Names["Y"].Value.Type())
}
