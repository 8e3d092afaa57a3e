package django_test

import (
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func version(t *testing.T, text string) django.Version {
	t.Helper()
	v, ok := django.ParseVersion(text)
	require.True(t, ok, text)
	return v
}

func TestDefault(t *testing.T) {
	for _, test := range []struct {
		name, series string
		want         any
	}{
		{"DEBUG", "5.2", false},
		{"SECURE_HSTS_SECONDS", "6.1", 0},
		{"SECURE_PROXY_SSL_HEADER", "5.2", nil},
		{"SECURE_CONTENT_TYPE_NOSNIFF", "2.2", false},
		{"SECURE_CONTENT_TYPE_NOSNIFF", "3.0", true},
		{"X_FRAME_OPTIONS", "2.2", "SAMEORIGIN"},
		{"X_FRAME_OPTIONS", "3.2", "DENY"},
		{"SECURE_REFERRER_POLICY", "3.0", nil},
		{"SECURE_REFERRER_POLICY", "3.1", "same-origin"},
		{"DEFAULT_AUTO_FIELD", "5.2", "django.db.models.AutoField"},
		{"DEFAULT_AUTO_FIELD", "6.0", "django.db.models.BigAutoField"},
		{"USE_TZ", "4.2", false},
		{"USE_TZ", "5.0", true},
		{"FILE_UPLOAD_PERMISSIONS", "3.0", 0o644},
		{"LANGUAGES_BIDI", "4.2", []string{"he", "ar", "ar-dz", "ckb", "fa", "ur"}},
		{"SECURE_CSP", "6.0", map[string]any{}},
		{"CACHES", "5.2", map[string]any{
			"default": map[string]any{"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
		}},
		{"X_FRAME_OPTIONS", "1.4", "SAMEORIGIN"}, // older than all that is known
		{"X_FRAME_OPTIONS", "9.0", "DENY"},       // younger
	} {
		t.Run(test.name+" in "+test.series, func(t *testing.T) {
			got, ok := django.Default(test.name, version(t, test.series))
			require.True(t, ok)
			require.Equal(t, test.want, got)
		})
	}
}

func TestNoDefault(t *testing.T) {
	for _, test := range []struct{ name, series string }{
		{"SECURE_CROSS_ORIGIN_OPENER_POLICY", "3.2"}, // not yet
		{"SECURE_CSP", "5.2"},
		{"STATICFILES_STORAGE", "5.1"}, // no longer
		{"SECURE_BROWSER_XSS_FILTER", "4.0"},
		{"MAILERS", "6.1"}, // read, but without a default
		{"CORS_ALLOWED_ORIGINS", "5.2"},
	} {
		t.Run(test.name+" in "+test.series, func(t *testing.T) {
			_, ok := django.Default(test.name, version(t, test.series))
			require.False(t, ok)
		})
	}
}

func TestDefaultIsTheCallersOwn(t *testing.T) {
	v := version(t, "5.2")
	first, _ := django.Default("CACHES", v)
	first.(map[string]any)["default"].(map[string]any)["BACKEND"] = "changed"
	backends, _ := django.Default("AUTHENTICATION_BACKENDS", v)
	backends.([]string)[0] = "changed"

	again, _ := django.Default("CACHES", v)
	require.NotContains(t, again.(map[string]any)["default"], "changed")
	require.Equal(t, "django.core.cache.backends.locmem.LocMemCache", again.(map[string]any)["default"].(map[string]any)["BACKEND"])
	backends, _ = django.Default("AUTHENTICATION_BACKENDS", v)
	require.Equal(t, []string{"django.contrib.auth.backends.ModelBackend"}, backends)
}

// The numbers of languages are those that Django's own global_settings have.
func TestLanguages(t *testing.T) {
	for series, count := range map[string]int{"3.2": 96, "4.2": 98, "5.2": 99, "6.1": 100} {
		got, ok := django.Default("LANGUAGES", version(t, series))
		require.True(t, ok)
		require.Len(t, got, count, series)
		require.Contains(t, got, []any{"nb", "Norwegian Bokmål"})
	}
}

func TestKnown(t *testing.T) {
	require.True(t, django.Known("SITE_ID", version(t, "3.2")))
	require.True(t, django.Known("MAILERS", version(t, "6.1")))
	require.False(t, django.Known("MAILERS", version(t, "6.0")))
	require.True(t, django.Known("SECURE_PROXY_SSL_HEADER", version(t, "5.2")))
	require.False(t, django.Known("SECURE_HSTS_SECOND", version(t, "5.2")))
}

func TestDefaults(t *testing.T) {
	names := django.Defaults(version(t, "6.1"))
	require.IsIncreasing(t, names)
	require.Contains(t, names, "TASKS")
	require.NotContains(t, names, "USE_L10N")
}
