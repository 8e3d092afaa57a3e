package django_test

import (
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestRESTView(t *testing.T) {
	writes, known := django.RESTView("rest_framework.viewsets.ModelViewSet")
	require.True(t, known)
	require.Len(t, writes, 4)
	writes[0] = "changed"
	again, _ := django.RESTView("rest_framework.viewsets.ModelViewSet")
	require.Equal(t, "create", again[0], "the caller's list is its own")
	_, known = django.RESTView("rest_framework.authtoken.views.ObtainAuthToken")
	require.False(t, known)
	_, known = django.RESTView("views.APIView")
	require.False(t, known)
}

func TestHarmlessDecorator(t *testing.T) {
	for path, want := range map[string]bool{
		"django.views.decorators.csrf.csrf_exempt":      true,
		"django.db.transaction.atomic":                  true,
		"rest_framework.decorators.api_view":            true,
		"rest_framework.decorators.permission_classes":  false,
		"rest_framework.decorators.api_view_of_my_own":  false,
		"django.contrib.auth.decorators.login_required": false,
		"django.views.decorators":                       false,
		"":                                              false,
	} {
		require.Equal(t, want, django.HarmlessDecorator(path), path)
	}
}

func TestDebugPagesOf(t *testing.T) {
	tool, ok := django.DebugPagesOf("silk.urls")
	require.True(t, ok)
	require.Equal(t, "django-silk", tool.Distribution)
	_, ok = django.DebugPagesOf("silky.urls")
	require.False(t, ok)
	_, ok = django.DebugPagesOf("")
	require.False(t, ok)
}
