package lib

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/value"
)

func TestDefaultLeadsToItsLiteral(t *testing.T) {
	r := program{}.evaluate(t, `
import os, environ
from decouple import config, Csv
env = environ.Env(SCHEMA=(bool, True))
CAST = config("CAST", default="yes", cast=bool)
HOSTS = config("HOSTS", default="a,*", cast=Csv())
PLAIN = os.environ.get("PLAIN", "text")
TYPED = env.bool("TYPED", default=True)
FROM_SCHEMA = env("SCHEMA")
LIST = env.list("LIST", default=["*"])
DATABASE = env.db("DATABASE", default="postgres://u:pw@h/n")
`)
	for name, literal := range map[string]string{
		"CAST": `"yes"`, "HOSTS": `"a,*"`, "PLAIN": `"text"`, "TYPED": "True", "FROM_SCHEMA": "True", "DATABASE": `"postgres://u:pw@h/n"`,
	} {
		v := setting(t, r, name)
		require.Equal(t, literal, v.Origin.Supplier().Text(), name)
		defaulted, read := v.Origin.Variables()
		require.Len(t, defaulted, 1, name)
		require.Empty(t, read, name)
	}
	star := setting(t, r, "HOSTS").Value.(*value.List).Items[1]
	require.Equal(t, value.Str("*"), star.Value)
	require.Equal(t, `"a,*"`, star.Origin.Supplier().Text())
	password, _ := setting(t, r, "DATABASE").Value.(*value.Dict).Str("PASSWORD")
	require.Equal(t, `"postgres://u:pw@h/n"`, password.Origin.Supplier().Text())
	require.Empty(t, r.Required)
}

func TestFileLineIsTheOrigin(t *testing.T) {
	for library, read := range map[string]string{
		"decouple": "from decouple import config\nKEY = config('KEY')\n",
		"dotenv":   "import os\nfrom dotenv import load_dotenv\nload_dotenv()\nKEY = os.environ['KEY']\n",
		"environ":  "import environ\nenv = environ.Env()\nenv.read_env()\nKEY = env('KEY')\n",
	} {
		r := program{files: map[string]string{".env": "# first\nKEY=secret\n"}}.evaluate(t, read)
		v := setting(t, r, "KEY")
		require.Equal(t, value.Str("secret"), v.Value, library)
		at := v.Origin.Supplier()
		require.Equal(t, ".env", at.Path(), library)
		require.Equal(t, 2, at.Start().Line, library)
		require.Equal(t, "secret", at.Text(), library)
	}
}

func TestReadWithoutDefaultIsRequired(t *testing.T) {
	r := program{}.evaluate(t, `
import os, environ
from decouple import config
env = environ.Env()
A = os.environ["A"]
B = config("B", cast=bool)
C = env.list("C")
D = config("D", default="junk", cast=bool)
E = env.db("E")
`)
	for _, name := range []string{"A", "B", "C", "D", "E"} {
		require.Contains(t, r.Required, name)
		require.True(t, value.IsUnknown(setting(t, r, name).Value), name)
	}
	require.Equal(t, "bool", setting(t, r, "B").Value.Type())
	require.Equal(t, "list", setting(t, r, "C").Value.Type())
}

func TestSameConversionIsTheSameUnknown(t *testing.T) {
	r := program{}.evaluate(t, `
import environ
env = environ.Env()
ONE = env.bool("FLAG")
TWO = env.bool("FLAG")
`)
	one, two := setting(t, r, "ONE").Value.(*value.Unknown), setting(t, r, "TWO").Value.(*value.Unknown)
	require.Equal(t, one.Symbol, two.Symbol)
}

func TestRandomValues(t *testing.T) {
	r := program{}.evaluate(t, `
import base64, datetime, os, random, secrets, uuid
from django.core.management.utils import get_random_secret_key
from django.utils.crypto import get_random_string
A = get_random_secret_key()
B = get_random_secret_key()
C = get_random_string(50)
D = secrets.token_urlsafe(50)
E = uuid.uuid4()
F = datetime.datetime.now()
G = "".join(random.choice("abc") for _ in range(50))
H = "key-" + str(E)
I = base64.b64encode(os.urandom(32)).decode()
J = os.environ.get("KEY") or get_random_secret_key()
K = f"{C}"
L = os.environ["LUCK"]
`)
	for _, name := range []string{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"} {
		require.True(t, setting(t, r, name).Origin.Drawn(), name)
	}
	require.False(t, setting(t, r, "L").Origin.Drawn())
	require.NotEqual(t, setting(t, r, "A").Value.(*value.Unknown).Symbol, setting(t, r, "B").Value.(*value.Unknown).Symbol)
}

func TestPathAboveTheTreeIsUnknown(t *testing.T) {
	program{}.check(t, "import os\nfrom pathlib import Path\nBASE = Path(__file__).resolve().parent", []expression{
		{"BASE.parent", "unknown"},
		{"BASE.name", "unknown"},
		{"BASE.parts", "unknown"},
		{"BASE.parents[0]", "unknown"},
		{"(BASE / '..').resolve()", "unknown"},
		{"os.path.dirname(os.getcwd())", "unknown"},
		{"os.path.basename(os.getcwd())", "unknown"},
		{"os.path.splitext(os.getcwd())[1]", "unknown"},
		{"os.path.abspath('..')", "unknown"},
		{"os.path.relpath(__file__, '/etc')", "unknown"},
		{"os.path.exists('/etc/app.env')", "unknown"},
		{"os.path.expanduser('~/x')", "unknown"},
		{"Path.home()", "unknown"},
	})
}

func TestDecoupleSearchesUpwards(t *testing.T) {
	p := program{files: map[string]string{
		".env":                 "A=top\nB=top\n",
		"app/.env":             "A=app\n",
		"app/conf/__init__.py": "from decouple import config\nA = config('A')\nB = config('B', default='default')\n",
		"app/__init__.py":      "",
	}}
	r := p.evaluate(t, "from app.conf import A, B\n")
	require.Equal(t, value.Str("app"), setting(t, r, "A").Value)
	require.Equal(t, value.Str("default"), setting(t, r, "B").Value)
}

func TestDotenvSearchesUpwards(t *testing.T) {
	p := program{files: map[string]string{
		".env":            "A=top\n",
		"app/__init__.py": "import os\nfrom dotenv import load_dotenv\nload_dotenv()\nA = os.getenv('A')\n",
	}}
	require.Equal(t, value.Str("top"), setting(t, p.evaluate(t, "from app import A\n"), "A").Value)
}

func TestReadEnvLooksBesideTheCaller(t *testing.T) {
	p := program{files: map[string]string{
		".env":            "A=top\n",
		"app/__init__.py": "import environ\nenv = environ.Env()\nenv.read_env()\nA = env('A', default='none')\n",
	}}
	require.Equal(t, value.Str("none"), setting(t, p.evaluate(t, "from app import A\n"), "A").Value)
}

func TestOwnCastLeadsToTheDefault(t *testing.T) {
	r := program{}.evaluate(t, "from decouple import config\nHOSTS = config('HOSTS', default='a b', cast=lambda v: v.split())\n")
	require.Equal(t, "'a b'", setting(t, r, "HOSTS").Origin.Supplier().Text())
}
