package manifest

import (
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

func TestParseManifest(t *testing.T) {
	for _, c := range []struct {
		name, path, text string
		want             []short
		python           string
	}{
		{"PEP 621, 735 and tools", "pyproject.toml", `[build-system]
requires = ["setuptools>=61"]
[project]
requires-python = ">=3.11"
dependencies = [
  "Django>=4.2,<5", # web
  'psycopg[binary]',
]
[project.optional-dependencies]
docs = ["sphinx"]
[dependency-groups]
test = ["pytest>8", {include-group = "lint"}]
lint = ["ruff"]
[tool.pdm.dev-dependencies]
dev = ["ipython"]
[tool.uv]
dev-dependencies = ["django-debug-toolbar"]
[tool.hatch.envs.default]
dependencies = ["coverage"]
`, []short{
			{"django", ">=4.2,<5", MainGroup, "Django>=4.2,<5"}, {"psycopg", "", MainGroup, "psycopg[binary]"},
			{"sphinx", "", "docs", "sphinx"}, {"pytest", ">8", "test", "pytest>8"}, {"ruff", "", "test", "ruff"},
			{"ruff", "", "lint", "ruff"}, {"ipython", "", "dev", "ipython"},
			{"django-debug-toolbar", "", "dev", "django-debug-toolbar"}, {"coverage", "", "default", "coverage"},
		}, ">=3.11"},
		{"Poetry", "pyproject.toml", `[tool.poetry.dependencies]
python = "^3.11"
Django = "^4.2.1"
whitenoise = "~6.5"
celery = {version = "^0.3", extras = ["redis"]}
redis = "*"
gunicorn = "21.2.0"
numpy = [{version = ">=1,<2", python = "<3.12"}, {version = ">= 2 , !=2.1"}]
sentry = {version = "1.*", optional = true}
fork = {git = "https://h/r.git"}
[tool.poetry.extras]
monitoring = ["sentry"]
[tool.poetry.group.test.dependencies]
pytest = "^8 || ^7.1"
[tool.poetry.dev-dependencies]
black = "^0.0.3"
`, []short{
			{"django", ">=4.2.1,<5.0", MainGroup, `Django = "^4.2.1"`}, {"whitenoise", ">=6.5,<6.6", MainGroup, `whitenoise = "~6.5"`},
			{"celery", ">=0.3,<0.4", MainGroup, `celery = {version = "^0.3", extras = ["redis"]}`}, {"redis", "", MainGroup, `redis = "*"`},
			{"gunicorn", "==21.2.0", MainGroup, `gunicorn = "21.2.0"`},
			{"numpy", ">=1,<2", MainGroup, `numpy = [{version = ">=1,<2", python = "<3.12"}`},
			{"numpy", ">=2,!=2.1", MainGroup, `numpy = [{version = ">=1,<2", python = "<3.12"}, {version = ">= 2 , !=2.1"}`},
			{"sentry", "==1.*", "monitoring", `sentry = {version = "1.*", optional = true}`},
			{"fork", "", MainGroup, `fork = {git = "https://h/r.git"}`},
			{"black", ">=0.0.3,<0.0.4", "dev", `black = "^0.0.3"`},
			{"pytest", ">=8,<9.0||>=7.1,<8.0", "test", `pytest = "^8 || ^7.1"`},
		}, ">=3.11,<4.0"},
		{"Pipfile", "Pipfile", `[[source]]
url = "https://packages.example/simple"
[packages]
django = "~=4.2"
gunicorn = "*"
[dev-packages]
pytest = {version = ">=8"}
[requires]
python_version = "3.11"
`, []short{
			{"django", "~=4.2", MainGroup, `django = "~=4.2"`}, {"gunicorn", "", MainGroup, `gunicorn = "*"`},
			{"pytest", ">=8", "dev", `pytest = {version = ">=8"}`},
		}, "==3.11.*"},
		{"Pipfile.lock", "Pipfile.lock", `{"_meta": {"hash": {}}, "default": {
  "django": {"hashes": ["sha256:a"], "version": "==4.2.1"}}, "develop": {"pytest": {"version": "==8.0"}}}`, []short{
			{"django", "==4.2.1", MainGroup, "django"}, {"pytest", "==8.0", "dev", "pytest"},
		}, ""},
		{"poetry.lock", "poetry.lock", `[[package]]
name = "Django"
version = "4.2.1"
groups = ["main"]
[package.dependencies]
asgiref = ">=3"
[[package]]
name = "pytest"
version = "8.0"
groups = ["dev"]
[metadata]
python-versions = "^3.11"
`, []short{{"django", "==4.2.1", MainGroup, "4.2.1"}, {"pytest", "==8.0", "dev", "8.0"}}, ">=3.11,<4.0"},
		{"uv.lock", "uv.lock", `requires-python = ">=3.12"
[[package]]
name = "mysite"
version = "0.1.0"
source = { virtual = "." }
[[package]]
name = "django"
version = "5.0.2"
source = { registry = "https://packages.example/simple" }
`, []short{{"django", "==5.0.2", MainGroup, "5.0.2"}}, ">=3.12"},
		{"setup.cfg", "setup.cfg", "[metadata]\nname = x\n[options]\npython_requires = >=3.9\ninstall_requires =\n    Django>=4\n    # remark\n    gunicorn  # server\n[options.extras_require]\ntest = pytest\n", []short{
			{"django", ">=4", MainGroup, "Django>=4"}, {"gunicorn", "", MainGroup, "gunicorn"}, {"pytest", "", "test", "pytest"},
		}, ">=3.9"},
		{"environment.yml", "environment.yml", "name: site\ndependencies:\n  - python=3.11\n  - conda-forge::django=4.2\n  - numpy>=1.20,<2\n  - redis==5.0.1\n  - pip\n  - pip:\n    - gunicorn==21.2.0\n    - -r other.txt\n", []short{
			{"django", "==4.2.*", MainGroup, "conda-forge::django=4.2"}, {"numpy", ">=1.20,<2", MainGroup, "numpy>=1.20,<2"},
			{"redis", "==5.0.1", MainGroup, "redis==5.0.1"}, {"pip", "", MainGroup, "pip"}, {"gunicorn", "==21.2.0", MainGroup, "gunicorn==21.2.0"},
		}, "==3.11.*"},
		{"broken after the first table", "pyproject.toml", "[project]\ndependencies = [\"django\"]\nname = \n", []short{
			{"django", "", MainGroup, "django"},
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, ok := ParseManifest(source.NewFile(c.path, c.text))
			require.True(t, ok)
			require.Equal(t, c.want, shorten(m.Requirements))
			require.Equal(t, c.python, m.RequiresPython)
		})
	}
}

func TestBrokenDocumentsSayWhere(t *testing.T) {
	f := source.NewFile("pyproject.toml", "[project]\nname = \"x\"\nversion = ?\n")
	m := ParsePyproject(f)
	require.Len(t, m.Problems, 1)
	require.Equal(t, 3, m.Problems[0].At.Start().Line)

	f = source.NewFile("app.json", "{\"env\": {\"A\": \"1\", \"B\": }")
	d := ParseAppJSON(f)
	require.Len(t, d.Problems, 1)
	require.Equal(t, "1", d.Services[0].Environment[0].Value)

	f = source.NewFile("compose.yaml", "services:\n  web:\n    image: a\n   bad: [\n")
	c := ParseCompose(f, ComposeOptions{})
	require.NotEmpty(t, c.Problems)
}
