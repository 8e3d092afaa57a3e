package django_test

import (
	"regexp"
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestDrivers(t *testing.T) {
	require.Contains(t, django.Drivers("django.db.backends.postgresql"), "psycopg")
	require.Contains(t, django.Drivers("django.contrib.gis.db.backends.postgis"), "psycopg2-binary")
	require.Contains(t, django.Drivers("django.db.backends.mysql"), "mysqlclient")
	require.Empty(t, django.Drivers("django.db.backends.sqlite3"))
	require.Empty(t, django.Drivers("shop.backend"))
}

func TestDistributions(t *testing.T) {
	for dotted, want := range map[string][]string{
		"rest_framework":                        {"djangorestframework"},
		"rest_framework.authtoken":              {"djangorestframework"},
		"corsheaders.middleware.CorsMiddleware": {"django-cors-headers"},
		"drf_yasg":                              {"drf-yasg", "drf-yasg2"},
		"django.contrib.admin":                  nil,
		"shop":                                  nil,
	} {
		require.Equal(t, want, django.Distributions(dotted), dotted)
	}
}

func TestPlatforms(t *testing.T) {
	require.True(t, django.BringsServer("App Engine"))
	require.True(t, django.BringsServer("vercel"))
	require.False(t, django.BringsServer("heroku"))
	require.True(t, django.ServesStatic("pythonanywhere"))
	require.False(t, django.ServesStatic("fly"))
}

func TestServerProgram(t *testing.T) {
	require.True(t, django.ServerProgram("gunicorn"))
	require.True(t, django.ServerProgram("libapache2-mod-wsgi-py3"))
	require.False(t, django.ServerProgram("python"))
}

// Requirements are compared by their normalised names, so another spelling in a
// table would never be found.
func TestNamesAreNormalised(t *testing.T) {
	normalised := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	for _, names := range [][]string{
		django.ApplicationServers(), django.StaticServers(), django.DevelopmentTools(),
		django.Drivers("django.db.backends.postgresql"), django.Drivers("django.db.backends.mysql"), django.Drivers("django.db.backends.oracle"),
		django.Distributions("django_otp"), django.Distributions("django_permissions_policy"),
	} {
		require.NotEmpty(t, names)
		for _, name := range names {
			require.Regexp(t, normalised, name)
		}
	}
}
