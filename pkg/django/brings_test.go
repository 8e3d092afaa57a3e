package django_test

import (
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestBrings(t *testing.T) {
	require.True(t, django.Brings("wagtail", "django-taggit", nil))
	require.False(t, django.Brings("django-taggit", "wagtail", nil))
	require.True(t, django.Brings("channels", "daphne", []string{"daphne"}))
	require.False(t, django.Brings("channels", "daphne", nil))
}

func TestSystemPackage(t *testing.T) {
	for _, test := range []struct {
		system, distribution string
		want                 bool
	}{
		{"python3-psycopg2", "psycopg2", true},
		{"py3-psycopg2", "psycopg2", true},
		{"psycopg2", "psycopg2", true},
		{"python3-mysqldb", "mysqlclient", true},
		{"python3-django-filter", "django-filter", true},
		{"python3-guardian", "django-guardian", true},
		{"libpq-dev", "psycopg2", false},
		{"python3", "psycopg2", false},
	} {
		require.Equal(t, test.want, django.SystemPackage(test.system, test.distribution), "%s as %s", test.system, test.distribution)
	}
}
