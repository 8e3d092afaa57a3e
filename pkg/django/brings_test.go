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

func TestBareImage(t *testing.T) {
	for image, want := range map[string]bool{
		"python": true, "python:3.13-slim": true, "docker.io/library/python:3.13": true, "docker.io/python": true,
		"ghcr.io/astral-sh/uv:python3.13-bookworm": true, "python:3.13@sha256:00": true, "localhost:5000/python:3": false,
		"tiangolo/uvicorn-gunicorn": false, "registry.example.org/base:1": false, "": false,
	} {
		require.Equal(t, want, django.BareImage(image), image)
	}
}

func TestEphemeralDisk(t *testing.T) {
	require.True(t, django.EphemeralDisk("heroku", false))
	require.True(t, django.EphemeralDisk("App Engine", true), "it takes no disk")
	require.True(t, django.EphemeralDisk("fly", false))
	require.False(t, django.EphemeralDisk("fly", true))
	require.False(t, django.EphemeralDisk("pythonanywhere", false))
	require.Equal(t, "Fly.io", django.PlatformName("fly"))
	require.Equal(t, "pythonanywhere", django.PlatformName("pythonanywhere"))
}
