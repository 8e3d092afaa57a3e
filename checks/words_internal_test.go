package checks

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWordsOf(t *testing.T) {
	for name, want := range map[string]string{
		"":                      "",
		"request":               "request",
		"is_authenticated":      "is authenticated",
		"HTTPResponseForbidden": "http response forbidden",
		"OrderViewSet":          "order view set",
		"X-Api-Key":             "x api key",
		"HTTP_401_UNAUTHORIZED": "http 401 unauthorized",
		"api/v1/<int:pk>/":      "api v1 int pk",
		"sha256":                "sha256",
	} {
		require.Equal(t, want, strings.Join(wordsOf(name), " "), name)
	}
	require.Empty(t, wordsOf(strings.Repeat("a", 1000)))
}

func TestHasWord(t *testing.T) {
	for name, want := range map[string]bool{
		"auth": true, "check_auth": true, "api_key": true, "API_KEY": true, "signIn": false, "Author": false, "author_id": false,
		"Authorization": true, "PermissionDenied": true, "signature": true, "design": false, "tokenize": false, "get_token": true,
	} {
		require.Equal(t, want, hasWord(name, accessWords), name)
	}
}
