package project_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/project"
)

// entry replaces what the entry points of base name.
func entry(module string) string {
	return strings.ReplaceAll(base, `"site_.settings.dev"`, `"`+module+`"`)
}

const (
	production = "-- site_/settings/production.py --\nfrom .base import *\n"
	heroku     = "-- site_/settings/heroku.py --\nfrom .base import *\n"
)

func TestEachStepOfTheRule(t *testing.T) {
	tests := []struct {
		name, archive string
		want          []string
	}{
		{
			"two deployment files that disagree are both believed",
			base + production + heroku + "-- Dockerfile --\nFROM python\nENV DJANGO_SETTINGS_MODULE=site_.settings.production\n-- fly.toml --\n[env]\nDJANGO_SETTINGS_MODULE = 'site_.settings.heroku'\n",
			[]string{"site_.settings.production: named by the last stage of Dockerfile", "site_.settings.heroku: named by fly.toml"},
		},
		{
			"gunicorn's own option",
			base + production + heroku + "-- Procfile --\nweb: gunicorn --env DJANGO_SETTINGS_MODULE=site_.settings.heroku site_.wsgi\n",
			[]string{"site_.settings.heroku: named by Procfile"},
		},
		{
			"a file that is to be copied is none",
			base + "-- site_/settings/production_template.py --\nfrom .base import *\n",
			[]string{"site_.settings.base: neither for development nor for tests"},
		},
		{
			"a deployment file names a module that is not there",
			base + production + "-- Dockerfile --\nFROM python\nENV DJANGO_SETTINGS_MODULE=elsewhere.settings\n",
			[]string{"site_.settings.production: its name says so"},
		},
		{
			"a deployment file names the empty package",
			base + production + "-- Dockerfile --\nFROM python\nENV DJANGO_SETTINGS_MODULE=site_.settings\n",
			[]string{"site_.settings.production: its name says so"},
		},
		{
			"a plain compose file's neutral module is no evidence against a name",
			"-- manage.py --\n-- Dockerfile --\nFROM python\n-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment: {DJANGO_SETTINGS_MODULE: app.settings}\n-- app/settings.py --\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\n-- app/settings_production.py --\nfrom app.settings import *\n",
			[]string{"app.settings_production: its name says so"},
		},
		{
			"but where there is no such name it is",
			"-- manage.py --\n-- Dockerfile --\nFROM python\n-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment: {DJANGO_SETTINGS_MODULE: app.main_settings}\n-- app/main_settings.py --\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\n-- app/settings.py --\nSECRET_KEY = 'x'\n",
			[]string{"app.main_settings: named by the service web of docker-compose.yml"},
		},
		{
			"an entry point that names production goes before a file's name",
			entry("site_.settings.heroku") + production + heroku,
			[]string{"site_.settings.heroku: named by site_/wsgi.py"},
		},
		{
			"wsgi.py goes before asgi.py",
			entry("site_.settings.production") + production + heroku + "-- site_/asgi.py --\nimport os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'site_.settings.heroku'\n",
			[]string{"site_.settings.production: named by site_/wsgi.py"},
		},
		{
			"an entry point that chooses",
			strings.ReplaceAll(base, `"site_.settings.dev"`, `"site_.settings.production" if "DYNO" in os.environ else "site_.settings.dev"`) + production,
			[]string{"site_.settings.production: named by site_/wsgi.py"},
		},
		{
			"an entry point with a variable and a default",
			strings.ReplaceAll(base, `"site_.settings.dev"`, `os.environ.get("SITE", "site_.settings.main")`) + "-- site_/settings/main.py --\nfrom .base import *\n",
			[]string{"site_.settings.main: named by site_/wsgi.py"},
		},
		{
			"an f-string names nothing",
			strings.ReplaceAll(base, `"site_.settings.dev"`, `f"site_.settings.{os.environ.get('MODE', 'common')}"`) + "-- common.py --\nSECRET_KEY = 'x'\n",
			[]string{"site_.settings.base: neither for development nor for tests"},
		},
		{
			"of several names production is preferred",
			base + production + heroku + "-- site_/settings/prod_celery.py --\nfrom .base import *\n",
			[]string{"site_.settings.production: its name says so"},
		},
		{
			"only names of platforms",
			base + heroku + "-- site_/settings/aws.py --\nfrom .base import *\n",
			[]string{"site_.settings.aws: its name says so", "site_.settings.heroku: its name says so"},
		},
		{
			"the entry point's package is empty",
			entry("site_.settings") + production,
			[]string{"site_.settings.production: its name says so"},
		},
		{
			"a fragment is not the settings, whatever it is called",
			"-- manage.py --\n-- site_/wsgi.py --\nimport os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'site_.settings'\n-- site_/settings/__init__.py --\nfrom .base import *\n-- site_/settings/base.py --\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\n-- site_/settings/production.py --\nimport os\nSECRET_KEY = os.environ['SECRET_KEY']\n",
			[]string{"site_.settings: named by site_/wsgi.py"},
		},
		{
			"but what takes over all of another module is no fragment",
			"-- manage.py --\nimport os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'app.settings'\n-- app/settings.py --\nSECRET_KEY = 'x'\n-- app/settings_production.py --\nfrom app.settings import *\nDEBUG = False\n",
			[]string{"app.settings_production: its name says so"},
		},
		{
			"a fragment for production is better than development",
			base + "-- site_/settings/production.py --\nSECRET_KEY = 'y'\n",
			[]string{"site_.settings.production: its name says so"},
		},
		{
			"manage.py alone",
			"-- manage.py --\nimport os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'app.conf')\n-- app/conf.py --\nSECRET_KEY = 'x'\n-- app/settings.py --\nSECRET_KEY = 'x'\n",
			[]string{"app.conf: named by manage.py"},
		},
		{
			"wsgi.py goes before manage.py",
			"-- manage.py --\nimport os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'app.conf')\n-- app/wsgi.py --\nimport os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'app.settings')\n-- app/conf.py --\nSECRET_KEY = 'x'\n-- app/settings.py --\nSECRET_KEY = 'x'\n",
			[]string{"app.settings: named by app/wsgi.py"},
		},
		{
			"staging is nearer to production than the base",
			base + "-- site_/settings/staging.py --\nfrom .base import *\n",
			[]string{"site_.settings.staging: for staging, and none is for production"},
		},
		{
			"the only module",
			"-- manage.py --\n-- app/settings.py --\nSECRET_KEY = 'x'\n",
			[]string{"app.settings: neither for development nor for tests"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, judged(one(t, tt.archive))) })
	}
}

func TestASwitchInThePackageIsForced(t *testing.T) {
	p := one(t, "-- manage.py --\n-- site_/wsgi.py --\nimport os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'site_.settings'\n"+
		"-- site_/settings/__init__.py --\nimport os\nif os.environ.get('DJANGO_ENV', 'dev') == 'live':\n    from .server import *\nelse:\n    from .dev import *\n"+
		"-- site_/settings/server.py --\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\nDEBUG = False\n-- site_/settings/dev.py --\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\nDEBUG = True\n")
	require.Equal(t, []string{"site_.settings: named by site_/wsgi.py"}, judged(p))
	s := p.Production()[0].Settings
	require.Equal(t, []string{"False"}, show(s.Get("DEBUG")))
	require.True(t, s.Switches[0].OptIn)
	require.Equal(t, "live", s.Switches[0].Word)
}

// listed are the modules that are not judged.
func listed(p *project.Project) []string {
	var out []string
	for _, m := range p.Modules {
		if m.Settings == nil {
			out = append(out, m.Name+" "+m.Role.String())
		}
	}
	return out
}

func TestOnlyWhatHoldsSettingsIsListed(t *testing.T) {
	p := one(t, base+production+heroku+
		"-- site_/settings/test.py --\nfrom site_.settings.base import *\n"+
		"-- site_/settings/ci.py --\nif True:\n    DATABASES = {}\n"+
		"-- site_/settings/local_dir/__init__.py --\n"+
		"-- site_/settings/dev.example.py --\nDEBUG = True\n"+
		"-- site_/tests/__init__.py --\n-- site_/tests/test_settings.py --\nfrom unittest import *\ndef test():\n    DEBUG = True\n"+
		"-- config/tests/test_sso_config.py --\nNAME = 1\n")
	require.Equal(t, []string{"site_.settings.ci test", "site_.settings.dev development", "site_.settings.heroku production", "site_.settings.test test"}, listed(p))
}

func TestAModuleWithoutItsSiblingIsPutElsewhereByABuild(t *testing.T) {
	const broken = "-- docker/settings/build.py --\nfrom .base import Base\nSECRET_KEY = None\n"
	const local = "-- app/settings/dev.py --\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\n"
	require.Empty(t, judged(one(t, "-- manage.py --\n"+broken+local)))
	require.Equal(t, []string{"docker.settings.build: neither for development nor for tests"}, judged(one(t, "-- manage.py --\n"+broken)), "the only settings are not passed over in silence")
}
