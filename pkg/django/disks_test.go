package django_test

import (
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestEphemeralDisk(t *testing.T) {
	require.True(t, django.EphemeralDisk("heroku", false))
	require.True(t, django.EphemeralDisk("App Engine", true), "it takes no disk")
	require.True(t, django.EphemeralDisk("fly", false))
	require.False(t, django.EphemeralDisk("fly", true))
	require.False(t, django.EphemeralDisk("pythonanywhere", false))
	require.Equal(t, "Fly.io", django.PlatformName("fly"))
	require.Equal(t, "pythonanywhere", django.PlatformName("pythonanywhere"))
}
