package django_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/django"
)

func TestSharedDomains(t *testing.T) {
	for host, want := range map[string]string{
		"shop.vercel.app": "vercel.app", "a.b.up.railway.app": "up.railway.app", "vercel.app": "", "notvercel.app": "", "shop.example.com": "", "": "",
	} {
		require.Equal(t, want, django.SharedDomain(host), host)
	}
}

func TestGraphQLViews(t *testing.T) {
	view, ok := django.GraphQLViewOf("graphene_django.views.GraphQLView")
	require.True(t, ok)
	require.False(t, view.Shown)
	view, ok = django.GraphQLViewOf("strawberry.django.views.AsyncGraphQLView")
	require.True(t, ok)
	require.True(t, view.Shown)
	_, ok = django.GraphQLViewOf("shop.views.GraphQLView")
	require.False(t, ok)
}

func TestJWTLibraries(t *testing.T) {
	var settings []string
	for _, library := range django.JWTLibraries() {
		settings = append(settings, library.Setting)
		require.NotEmpty(t, library.Key)
		for _, name := range library.Distributions {
			require.Equal(t, strings.ReplaceAll(strings.ToLower(name), "_", "-"), name, "PEP 503")
		}
	}
	library, ok := django.JWTLibraryOf("SIMPLE_JWT")
	require.True(t, ok)
	require.Equal(t, "SIGNING_KEY", library.Key)
	_, ok = django.JWTLibraryOf("JWT")
	require.False(t, ok)
	slices.Sort(settings)
	require.Len(t, slices.Compact(settings), len(django.JWTLibraries()))
}
