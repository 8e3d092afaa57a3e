package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/djready/djready/pkg/value"
)

// variablesOf are the variables of the settings module of a small project.
func variablesOf(t *testing.T, settings string, more map[string]string) map[string]project.Variable {
	files := map[string]string{
		"manage.py":          "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n",
		"mysite/__init__.py": "",
		"mysite/settings.py": "SECRET_KEY = 'k'\nROOT_URLCONF = 'mysite.urls'\n" + settings,
	}
	for name, text := range more {
		files[name] = text
	}
	projects := project.Load(tree.Memory(files), project.Options{})
	require.Len(t, projects, 1)
	modules := projects[0].Production()
	require.NotEmpty(t, modules)
	out := map[string]project.Variable{}
	for _, v := range modules[0].Variables() {
		require.NotContains(t, out, v.Name)
		out[v.Name] = v
	}
	return out
}

func TestVariableConversions(t *testing.T) {
	const decouple = "from decouple import config, Csv\n"
	const environ = "import environ\nenv = environ.Env()\n"
	const plain = "import os\n"
	tests := []struct {
		name, settings string
		want           project.Conversion
		delimiter      string
	}{
		{"text", decouple + "X = config('V', default='a')", project.Text, ""},
		{"decouple's bool", decouple + "X = config('V', default=False, cast=bool)", project.Boolean, ""},
		{"decouple's int", decouple + "X = config('V', cast=int)", project.Integer, ""},
		{"decouple's list", decouple + "X = config('V', default='', cast=Csv())", project.List, ","},
		{"decouple's list at spaces", decouple + "X = config('V', default='', cast=Csv(delimiter=' '))", project.List, " "},
		{"a cast that splits", decouple + "X = config('V', default='', cast=lambda v: [s.strip() for s in v.split(';')])", project.List, ";"},
		{"a database", decouple + "import dj_database_url\nDATABASES = {'default': config('V', cast=dj_database_url.parse)}", project.DatabaseURL, ""},
		{"environ's bool", environ + "X = env.bool('V', default=True)", project.Boolean, ""},
		{"environ's list", environ + "X = env.list('V')", project.List, ","},
		{"environ's database", environ + "DATABASES = {'default': env.db('V')}", project.DatabaseURL, ""},
		{"environ's cache", environ + "CACHES = {'default': env.cache('V')}", project.CacheURL, ""},
		{"environ's mail", environ + "vars().update(env.email('V'))", project.EmailURL, ""},
		{"environ's JSON", environ + "X = env.json('V', default={})", project.JSON, ""},
		{"int() around it", plain + "X = int(os.environ.get('V', '5'))", project.Integer, ""},
		{"bool() around it", plain + "X = bool(os.environ.get('V'))", project.Presence, ""},
		{"split at spaces", plain + "X = os.environ.get('V', 'a b').split()", project.List, " "},
		{"compared with a word for yes", plain + "X = os.environ.get('V', 'False') == 'True'", project.Boolean, ""},
		{"compared with several", plain + "X = os.environ.get('V', '').lower() in ('1', 'true', 'yes')", project.Boolean, ""},
		{"one of several words", plain + "V = os.environ.get('V', 'a')\nif V == 'a':\n    X = 1\nelif V == 'b':\n    X = 2", project.Word, ""},
		{"a helper of the project", plain + "def flag(name, default=False):\n    return os.environ.get(name, str(default)).lower() == 'true'\nX = flag('V')", project.Boolean, ""},
		{"a required list at spaces", plain + "ALLOWED_HOSTS = os.environ.get('V').split(' ')", project.List, " "},
		{"an application's own list of bad keys", plain + "SECRET_KEY = os.environ.get('V', 'x')\nif SECRET_KEY in ('hunter2', 'alfred'):\n    X = 1", project.Text, ""},
		{"a path", plain + "from pathlib import Path\nX = Path(os.environ.get('V', '/srv'))", project.FilePath, ""},
		{"a default of another type", plain + "from pathlib import Path\nX = os.environ.get('V', Path('/srv'))", project.Text, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			v := variablesOf(t, test.settings, nil)["V"]
			require.Equal(t, test.want, v.Conversion)
			require.Equal(t, test.delimiter, v.Delimiter)
			require.NotContains(t, v.Words, "hunter2", "what a secret is compared with is as secret")
		})
	}
}

func TestVariables(t *testing.T) {
	const settings = `import os
DEBUG = os.environ.get("DEBUG", "1") == "1"
MODE = os.environ.get("MODE", "development")
if MODE == "production":
    SESSION_COOKIE_SECURE = True
    CACHE = os.environ["CACHE"]
else:
    DEVELOPERS = os.environ["DEVELOPERS"]
DATABASES = {"default": {"ENGINE": "x", "HOST": os.environ.get("HOSTNAME_OF_IT", "db"), "PASSWORD": os.environ.get("PW_OF_IT", "alfred")}}
if os.environ.get("USE_S3") == "true":
    AWS_BUCKET = os.environ["BUCKET"]
ADMINS = [("a", os.environ.get("ADMIN"))]
TOKEN_FOR_IT = os.environ.get("TOKEN_FOR_IT_FILE") and open(os.environ["TOKEN_FOR_IT_FILE"]).read() or os.environ.get("TOKEN_FOR_IT")
HOME_OF_IT = os.environ.get("HOME")
`
	found := variablesOf(t, settings, map[string]string{"Dockerfile": "FROM python\nENV HOSTNAME_OF_IT=pg\nCMD gunicorn mysite.wsgi\n"})

	require.Equal(t, "False", found["DEBUG"].Production, "any text but 1 turns it off")
	require.Equal(t, value.Str("1"), found["DEBUG"].Default.Value)
	require.Equal(t, []string{"DEBUG"}, found["DEBUG"].Feeds)

	require.True(t, found["MODE"].Mode)
	require.Equal(t, "production", found["MODE"].Production)
	require.Equal(t, value.Str("development"), found["MODE"].Default.Value)

	require.True(t, found["CACHE"].Required)
	require.False(t, found["CACHE"].Alternative)
	require.NotContains(t, found, "DEVELOPERS", "it is read in development only")
	require.NotContains(t, found, "HOME", "every machine has it")

	require.Equal(t, []string{"DATABASES['default']['HOST']"}, found["HOSTNAME_OF_IT"].Feeds)
	require.Len(t, found["HOSTNAME_OF_IT"].SetBy, 1)
	require.Equal(t, value.Str("db"), found["HOSTNAME_OF_IT"].Default.Value)
	require.False(t, found["HOSTNAME_OF_IT"].Secret)
	require.True(t, found["PW_OF_IT"].Secret, "its key is PASSWORD")

	require.False(t, found["USE_S3"].Alternative)
	require.True(t, found["BUCKET"].Alternative)
	require.True(t, found["BUCKET"].Required)
	require.Equal(t, `os.environ.get("USE_S3") == "true"`, found["BUCKET"].Condition.Text())
	require.Equal(t, []string{"ADMINS"}, found["ADMIN"].Feeds)
	require.Equal(t, "TOKEN_FOR_IT", found["TOKEN_FOR_IT_FILE"].FileOf)
}

// TestVariablesOfAnotherWay is about a way that one variable opens, behind calls
// that refuse what other variables may hold.
func TestVariablesOfAnotherWay(t *testing.T) {
	found := variablesOf(t, `
import os
from pathlib import Path

def secret(name):
    if file := os.getenv(name + "_FILE"):
        if not Path(file).is_file():
            raise ValueError(file)
        return Path(file).read_text()
    return os.getenv(name, "")

def flag(name):
    v = os.getenv(name, "False")
    if v not in ("", "True", "False"):
        raise ValueError(v)
    return bool(v)

SECRET_KEY = secret("SECRET_KEY")
PAYMENTS = flag("PAYMENTS")
OPEN = flag("OPEN")
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "x"}}
if os.getenv("DB") == "postgres":
    DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "HOST": os.getenv("DB_HOST", ""), "PASSWORD": os.environ["DB_PASSWORD"]}}
`, nil)
	require.True(t, found["DB_HOST"].Alternative)
	require.False(t, found["DB_HOST"].Required)
	require.True(t, found["DB_PASSWORD"].Required, "there")
	require.Equal(t, `os.getenv("DB") == "postgres"`, found["DB_HOST"].Condition.Text())
	require.False(t, found["OPEN"].Alternative)
}
