package lib

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHeroku(t *testing.T) {
	p := program{environment: map[string]string{"DATABASE_URL": "postgres://u:p@h:5/n", "SECRET_KEY": "from environment", "CONN_MAX_AGE": "7"}}
	p.check(t, "import django_heroku\nBASE_DIR = '/app'\nMIDDLEWARE = ['django.middleware.security.SecurityMiddleware', 'x']\nALLOWED_HOSTS = ['careful.example']\nSECRET_KEY = 'literal'\ndjango_heroku.settings(locals())\nother = {'BASE_DIR': '/x', 'MIDDLEWARE': MIDDLEWARE[1:], 'ALLOWED_HOSTS': ['kept']}\nimport django_on_heroku\ndjango_on_heroku.settings(other, allowed_hosts=False)", []expression{
		{"ALLOWED_HOSTS", "['*']"}, {"SECRET_KEY", "'from environment'"}, {"STATIC_ROOT", "'/app/staticfiles'"}, {"STATIC_URL", "'/static/'"},
		{"MIDDLEWARE", "('whitenoise.middleware.WhiteNoiseMiddleware', 'django.middleware.security.SecurityMiddleware', 'x')"},
		{"DATABASES['default']['OPTIONS']", "{'sslmode': 'require'}"}, {"DATABASES['default']['CONN_MAX_AGE']", "600"},
		{"LOGGING['handlers']['null']", "{'level': 'DEBUG', 'class': 'logging.NullHandler'}"},
		{"other['MIDDLEWARE']", "('django.middleware.security.SecurityMiddleware', 'whitenoise.middleware.WhiteNoiseMiddleware', 'x')"},
		{"other['DATABASES']['default']['CONN_MAX_AGE']", "7"}, {"other['ALLOWED_HOSTS']", "['kept']"},
		{"django_heroku.settings({})", "raises KeyError"}, {"django_heroku.settings({}, staticfiles=False)", "None"},
	})
}

// TestHerokuOrigin: the place to change is the call, not the careful line that
// it overwrites.
func TestHerokuOrigin(t *testing.T) {
	result := program{}.evaluate(t, "import django_heroku\nALLOWED_HOSTS = ['a']\nMIDDLEWARE = []\nBASE_DIR = '/a'\nSECRET_KEY = 'kept'\ndjango_heroku.settings(locals())\n")
	names := result.Worlds[0].Names
	require.Equal(t, "django_heroku.settings(locals())", names["ALLOWED_HOSTS"].Origin.Supplier().Text())
	require.Equal(t, "'kept'", names["SECRET_KEY"].Origin.Supplier().Text())
	require.Equal(t, "{'default': None}", shownValue(names["DATABASES"].Value))
}

// TestDynaconfMayReplaceEverySetting: its files are not followed.
func TestDynaconfMayReplaceEverySetting(t *testing.T) {
	result := program{}.evaluate(t, "import dynaconf\nDEBUG = True\nsettings = dynaconf.DjangoDynaconf(__name__)\n")
	require.NotEmpty(t, result.Worlds[0].Names["DEBUG"].Overridable)
	require.NotEmpty(t, result.Worlds[0].Open)
}
