package checks_test

import (
	"testing"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/lint"
	"github.com/stretchr/testify/require"
)

// What a middleware does is no practice of a project that has not the
// middleware, whatever the setting says.
func TestNoPracticeWithoutItsMiddleware(t *testing.T) {
	const (
		security = "django.middleware.security.SecurityMiddleware"
		sessions = "django.contrib.sessions.middleware.SessionMiddleware"
	)
	for name, c := range map[string]struct {
		check      *lint.Check
		middleware string
		setting    string
	}{
		"HSTS":                 {checks.HSTSDisabled, security, "SECURE_HSTS_SECONDS = 31536000"},
		"HSTS of subdomains":   {checks.HSTSExcludesSubdomains, security, "SECURE_HSTS_SECONDS = 1; SECURE_HSTS_INCLUDE_SUBDOMAINS = True"},
		"the redirect":         {checks.SSLRedirectDisabled, security, "SECURE_SSL_REDIRECT = True"},
		"the session's cookie": {checks.SessionCookieInsecure, sessions, "SESSION_COOKIE_SECURE = True"},
	} {
		t.Run(name, func(t *testing.T) {
			for middleware, practices := range map[string]int{"": 0, c.middleware: 1} {
				settings := "ROOT_URLCONF = 'urls'\nMIDDLEWARE = ['" + middleware + "']\n" + c.setting + "\n"
				report, err := (&catalog.Case{Files: map[string]string{"settings.py": settings}}).Report(c.check)
				require.NoError(t, err)
				require.Len(t, report.Practices, practices, "with %q", middleware)
			}
		})
	}
}
