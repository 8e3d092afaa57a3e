package django_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/django"
)

func TestSecretName(t *testing.T) {
	for _, name := range []string{"SECRET_KEY", "PASSWORD", "EMAIL_HOST_PASSWORD", "AWS_SECRET_ACCESS_KEY", "STRIPE_SECRET", "API_TOKEN", "SENTRY_DSN", "SIGNING_KEY", "SECRET_KEY_FALLBACKS", "secret", "apikey"} {
		require.True(t, django.SecretName(name), name)
	}
	for _, name := range []string{"AUTH_PASSWORD_VALIDATORS", "PASSWORD_HASHERS", "PASSWORD_RESET_TIMEOUT", "STRIPE_PUBLISHABLE_KEY", "DEBUG", "MONKEY", "VERIFYING_KEY", "TOKEN_LIFETIME", "CACHE_MIDDLEWARE_KEY_PREFIX"} {
		require.False(t, django.SecretName(name), name)
	}
}

func TestHoldsCredentials(t *testing.T) {
	require.True(t, django.HoldsCredentials("postgres://u:p@host/db"))
	require.True(t, django.HoldsCredentials("redis://:p@host"))
	require.False(t, django.HoldsCredentials("postgres://host/db"))
	require.False(t, django.HoldsCredentials("https://example.org/a:b@c"))
}
