package project_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/djready/djready/pkg/value"
)

// load reads a project from files written as in a txtar archive.
func load(t *testing.T, options project.Options, archive string) []*project.Project {
	t.Helper()
	return project.Load(tree.Memory(files(archive)), options)
}

func files(archive string) map[string]string {
	out := map[string]string{}
	for _, part := range strings.Split(archive, "-- ")[1:] {
		name, text, _ := strings.Cut(part, " --\n")
		out[name] = text
	}
	return out
}

func one(t *testing.T, archive string) *project.Project {
	t.Helper()
	found := load(t, project.Options{}, archive)
	require.Len(t, found, 1)
	return found[0]
}

func judged(p *project.Project) []string {
	var out []string
	for _, m := range p.Production() {
		out = append(out, m.Name+": "+m.Why)
	}
	return out
}

func show(s project.Setting) []string {
	var out []string
	for _, o := range s.Outcomes {
		text := "absent"
		if o.Value != nil {
			var ok bool
			if text, ok = value.Repr(o.Value); !ok {
				text = "?"
			}
		}
		out = append(out, text)
	}
	return out
}

const base = `-- manage.py --
import os
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_.settings.dev")
-- site_/__init__.py --
-- site_/wsgi.py --
import os
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_.settings.dev")
-- site_/settings/__init__.py --
-- site_/settings/base.py --
SECRET_KEY = "x"
INSTALLED_APPS = []
-- site_/settings/dev.py --
from .base import *
DEBUG = True
`

func TestTheProductionModuleIsChosen(t *testing.T) {
	tests := []struct {
		name, archive string
		want          []string
	}{
		{
			"the Dockerfile's last stage names it",
			base + "-- site_/settings/live.py --\nfrom .base import *\n-- Dockerfile --\nFROM python AS dev\nENV DJANGO_SETTINGS_MODULE=site_.settings.dev\nFROM python\nENV DJANGO_SETTINGS_MODULE=site_.settings.live\n",
			[]string{"site_.settings.live: named by the last stage of Dockerfile"},
		},
		{
			"a variable of one build step names nothing",
			base + "-- site_/settings/production.py --\nfrom .base import *\n-- Dockerfile --\nFROM python\nRUN DJANGO_SETTINGS_MODULE=site_.settings.base python manage.py collectstatic\n",
			[]string{"site_.settings.production: its name says so"},
		},
		{
			"wsgi.py names a module whose name says production",
			strings.Replace(base, `-- site_/wsgi.py --
import os
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_.settings.dev")`, `-- site_/wsgi.py --
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "site_.settings.prod"`, 1) + "-- site_/settings/prod.py --\nfrom .base import *\n-- site_/settings/heroku.py --\nfrom .base import *\n",
			[]string{"site_.settings.prod: named by site_/wsgi.py"},
		},
		{
			"its name says so, although the entry points name development",
			base + "-- site_/settings/prod.py --\nfrom .base import *\n-- site_/settings/heroku.py --\nfrom .base import *\n",
			[]string{"site_.settings.prod: its name says so"},
		},
		{
			"the module that wsgi.py names",
			"-- manage.py --\n-- app/wsgi.py --\nimport os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'app.settings')\n-- app/settings.py --\nSECRET_KEY = 'x'\n",
			[]string{"app.settings: named by app/wsgi.py"},
		},
		{
			"a compose service that is built here",
			base + "-- site_/settings/server.py --\nfrom .base import *\n-- docker-compose.prod.yml --\nservices:\n  web:\n    build: .\n    environment:\n      DJANGO_SETTINGS_MODULE: site_.settings.server\n",
			[]string{"site_.settings.server: named by the service web of docker-compose.prod.yml"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, judged(one(t, tt.archive))) })
	}
}

func TestWithoutAProductionModuleTheSharedOneIsJudged(t *testing.T) {
	require.Equal(t, []string{"site_.settings.base: neither for development nor for tests"}, judged(one(t, base)))
}

func TestOnlyDevelopmentModulesAreNotJudged(t *testing.T) {
	p := one(t, "-- manage.py --\n-- app/settings_dev.py --\nSECRET_KEY = 'x'\n-- app/settings_test.py --\nSECRET_KEY = 'x'\n")
	require.Empty(t, judged(p))
	require.Len(t, p.Modules, 2)
}

func TestTheUsersModuleIsJudged(t *testing.T) {
	found := load(t, project.Options{Modules: []string{"site_.settings.dev"}}, base)
	require.Equal(t, []string{"site_.settings.dev: given by the user"}, judged(found[0]))
	require.Equal(t, []string{"True"}, show(found[0].Production()[0].Settings.Get("DEBUG")))
}

func TestNoDjangoIsNoProject(t *testing.T) {
	require.Empty(t, load(t, project.Options{}, "-- main.py --\nprint(1)\n-- README.md --\n"))
}

const switched = `-- manage.py --
-- app/wsgi.py --
import os
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "app.settings")
-- app/settings.py --
import os
SECRET_KEY = os.environ["SECRET_KEY"]
ENVIRONMENT = os.getenv("ENVIRONMENT", "development")
STRIPE_MODE = os.getenv("STRIPE_MODE", "test")
STRIPE_URL = "https://live" if STRIPE_MODE == "live" else "https://test"
if ENVIRONMENT == "dev":
    pass
elif ENVIRONMENT == "production":
    SECURE_SSL_REDIRECT = True
`

func TestASwitchTakesItsProductionWord(t *testing.T) {
	s := one(t, switched).Production()[0].Settings
	require.Equal(t, []string{"True"}, show(s.Get("SECURE_SSL_REDIRECT")))
	require.Equal(t, []string{"'https://test'"}, show(s.Get("STRIPE_URL")), "a gateway's mode is no switch")
	sw := s.Switches[0]
	require.Equal(t, "ENVIRONMENT", sw.Variable)
	require.Equal(t, "production", sw.Word)
	require.True(t, sw.OptIn)
	require.Equal(t, []string{"SECURE_SSL_REDIRECT"}, sw.Lost)
	require.Equal(t, `"development"`, sw.At.Text())
}

func TestADeploymentFileSetsTheSwitch(t *testing.T) {
	m := one(t, switched+"-- Dockerfile --\nFROM python\nENV ENVIRONMENT=staging\n").Production()[0]
	require.Equal(t, []string{"False"}, show(m.Settings.Get("SECURE_SSL_REDIRECT")), "what the file says is not overruled")
	require.NotNil(t, m.Bare)
	require.Equal(t, []string{"True"}, show(m.Bare.Get("SECURE_SSL_REDIRECT")))
}

func TestOneFaultIsNotTen(t *testing.T) {
	tests := []struct{ name, debug string }{
		{"a variable's default", `DEBUG = os.environ.get("DEBUG", "True") == "True"`},
		{"a literal", `DEBUG = True`},
		{"a text that is true whatever it says", `DEBUG = os.environ.get("DEBUG", "False")`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := one(t, "-- manage.py --\n-- settings.py --\nimport os\nSECRET_KEY = os.environ['K']\n"+tt.debug+"\nif DEBUG:\n    ALLOWED_HOSTS = ['*']\nelse:\n    ALLOWED_HOSTS = ['example.org']\n")
			s := p.Production()[0].Settings
			require.Equal(t, value.Yes, s.Get("DEBUG").Ask(value.Truth), "DEBUG itself is told as it stands")
			require.Equal(t, []string{"['example.org']"}, show(s.Get("ALLOWED_HOSTS")))
		})
	}
}

func TestWhatABaseDidUnderDebugStands(t *testing.T) {
	p := one(t, "-- manage.py --\n-- base.py --\nSECRET_KEY = 'x'\nDEBUG = True\nif DEBUG:\n    CORS_ALLOW_ALL_ORIGINS = True\n-- production.py --\nfrom base import *\nDEBUG = False\n-- settings.py --\nfrom production import *\n")
	s := p.Production()[0].Settings
	require.Equal(t, []string{"False"}, show(s.Get("DEBUG")))
	require.Equal(t, []string{"True"}, show(s.Get("CORS_ALLOW_ALL_ORIGINS")))
}

func TestExactTakesOnlyWhatIsGiven(t *testing.T) {
	found := load(t, project.Options{Exact: true, Environment: eval.Environment{"SECRET_KEY": {Value: "k"}}}, switched+"-- Dockerfile --\nFROM python\nENV ENVIRONMENT=production\n")
	s := found[0].Production()[0].Settings
	require.Equal(t, []string{"False"}, show(s.Get("SECURE_SSL_REDIRECT")))
	require.Equal(t, []string{"'k'"}, show(s.Get("SECRET_KEY")))
	require.Empty(t, s.Switches)
}

func TestNothingIsMissingFromAModuleWithASyntaxError(t *testing.T) {
	p := one(t, "-- manage.py --\n-- settings.py --\nSECRET_KEY = 'x'\nALLOWED_HOSTS = [\nDEBUG = False\n")
	s := p.Production()[0].Settings
	require.NotEmpty(t, s.Broken)
	require.False(t, s.Complete())
	require.Equal(t, []string{"?"}, show(s.Get("SECURE_SSL_REDIRECT")))
}

func TestTheDjangoVersionIsRead(t *testing.T) {
	tests := []struct{ name, requirement, want string }{
		{"a pin", "Django==4.2.7", "4.2"},
		{"a range gives its newest series", "django>=4.2,<5.2", "5.1"},
		{"a compatible release", "Django~=5.2.1", "5.2"},
		{"a prefix", "django==6.0.*", "6.0"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := one(t, "-- manage.py --\n-- settings.py --\nSECRET_KEY = 'x'\n-- requirements.txt --\n"+tt.requirement+"\n")
			require.True(t, p.Django.Declared)
			require.Equal(t, tt.want, p.Django.String())
		})
	}
	p := one(t, "-- manage.py --\n-- settings.py --\nSECRET_KEY = 'x'\n")
	require.False(t, p.Django.Declared)
	require.NotEmpty(t, p.Notices)
}

func TestItemsOfDictionariesAreSettingsToo(t *testing.T) {
	p := one(t, "-- manage.py --\n-- settings.py --\nSECRET_KEY = 'x'\nDATABASES = {'default': {'ENGINE': 'sqlite3'}}\n")
	db := p.Production()[0].Settings.Get("DATABASES").Item("default")
	require.Equal(t, []string{"'sqlite3'"}, show(db.Item("ENGINE")))
	require.Equal(t, []string{"absent"}, show(db.Item("PASSWORD")))
	require.Equal(t, "{'ENGINE': 'sqlite3'}", db.Item("PASSWORD").Likely().Place().Text(), "an absent key stands at its dictionary")
	require.Equal(t, []string{"ENGINE"}, db.Keys())
}

func TestAModuleThatIsNotThereIsToldOfAndNothingIsMissing(t *testing.T) {
	s := one(t, "-- manage.py --\n-- app/__init__.py --\n-- app/settings.py --\nfrom .base import *\nSECRET_KEY = 'x'\n").Production()[0].Settings
	require.Len(t, s.Broken, 1)
	require.Contains(t, s.Broken[0].Message, "No module named 'app.base'")
	require.False(t, s.Complete())
	require.Equal(t, []string{"?"}, show(s.Get("MIDDLEWARE")))
}

func TestAModuleThatAnotherOneTakesOverIsItsBase(t *testing.T) {
	p := one(t, "-- manage.py --\nimport os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings.local')\n-- settings/__init__.py --\n-- settings/base.py --\nSECRET_KEY = 'x'\nDEBUG = True\n-- settings/cabotage.py --\nfrom .base import *\nDEBUG = False\n-- settings/local.py --\nfrom .base import *\n")
	require.Equal(t, []string{"settings.cabotage: neither for development nor for tests"}, judged(p))
}

func TestWhatIsMissingStandsAtTheMiddlewareOfOldToo(t *testing.T) {
	const old = "-- manage.py --\n-- settings.py --\nSECRET_KEY = 'x'\nMIDDLEWARE_CLASSES = ['django.middleware.security.SecurityMiddleware']\n"
	text := func(archive string) string { return one(t, archive).Production()[0].Settings.Fallback().Text() }
	require.Equal(t, "'django.middleware.security.SecurityMiddleware'", text(old+"-- requirements.txt --\nDjango==1.11.29\n"))
	require.Equal(t, "SECRET_KEY = 'x'", text(old+"-- requirements.txt --\nDjango==5.2.1\n"), "nothing reads it any more")
}
