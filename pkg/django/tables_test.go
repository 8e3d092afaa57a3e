package django_test

import (
	"regexp"
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestDevelopmentAppOf(t *testing.T) {
	for entry, want := range map[string]string{
		"debug_toolbar":                         "django-debug-toolbar",
		"debug_toolbar.apps.DebugToolbarConfig": "django-debug-toolbar",
		"nplusone.ext.django":                   "nplusone",
		"debug_toolbar_force":                   "",
		"django_test_migrations":                "",
		"django.contrib.auth":                   "",
	} {
		found, ok := django.DevelopmentAppOf(entry)
		require.Equal(t, want, found.Distribution, entry)
		require.Equal(t, want != "", ok, entry)
	}
}

func TestMiddlewareOrders(t *testing.T) {
	above := func(series, above, below string) bool {
		for _, o := range django.MiddlewareOrders(version(t, series)) {
			require.NotEqual(t, o.Above, o.Below)
			require.NotEmpty(t, o.Otherwise)
			if o.Above == above && o.Below == below {
				return true
			}
		}
		return false
	}
	const sessions, locale = "django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.locale.LocaleMiddleware"
	require.True(t, above("2.2", sessions, locale))
	require.False(t, above("3.0", sessions, locale), "the session no longer holds the language")
	require.True(t, above("6.1", sessions, "django.contrib.auth.middleware.AuthenticationMiddleware"))
}

// Rules that contradict each other could never be met.
func TestMiddlewareOrdersAreConsistent(t *testing.T) {
	below := map[string][]string{}
	for _, o := range django.MiddlewareOrders(version(t, "2.2")) {
		below[o.Above] = append(below[o.Above], o.Below)
	}
	var reaches func(from, to string) bool
	reaches = func(from, to string) bool {
		for _, next := range below[from] {
			if next == to || reaches(next, to) {
				return true
			}
		}
		return false
	}
	for name := range below {
		require.False(t, reaches(name, name), name)
	}
}

func TestSwitchesAreSettings(t *testing.T) {
	for _, s := range django.Switches() {
		require.Regexp(t, regexp.MustCompile(`^[A-Z][A-Z0-9_]+$`), s.Name)
	}
}

func TestRemovedSettingsWithALossHaveASuccessor(t *testing.T) {
	for _, r := range django.Removals() {
		require.True(t, r.Lost == "" || r.Successor != "", r.Name)
		require.True(t, r.Key == "" || r.Successor != "", r.Name)
	}
}
