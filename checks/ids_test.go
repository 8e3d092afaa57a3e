package checks_test

import (
	"testing"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/lint"
	"github.com/stretchr/testify/require"
)

// A finding names the ids that Django itself would print for these settings, and
// none where djready goes further.
func TestFindingsNameDjangosIDs(t *testing.T) {
	const (
		security = "MIDDLEWARE = ['django.middleware.security.SecurityMiddleware']\n"
		frames   = "MIDDLEWARE = ['django.middleware.clickjacking.XFrameOptionsMiddleware']\n"
		sessions = "MIDDLEWARE = ['django.contrib.sessions.middleware.SessionMiddleware']\n"
		app      = "INSTALLED_APPS = ['django.contrib.sessions']\n"
		rest     = "INSTALLED_APPS = ['rest_framework']\n"
	)
	for name, c := range map[string]struct {
		check    *lint.Check
		settings string
		ids      []string
	}{
		"a weak key":                {checks.SecretKeyInSource, "SECRET_KEY = 'changeme'\n", []string{"security.W009"}},
		"a key of few characters":   {checks.SecretKeyInSource, "SECRET_KEY = 'abcd' * 20\n", []string{"security.W009"}},
		"a good key in the source":  {checks.SecretKeyInSource, "SECRET_KEY = 'abcdefghij' * 5\n", nil},
		"any host":                  {checks.AllowedHostsWildcard, "SECRET_KEY = None\nALLOWED_HOSTS = ['*']\n", nil},
		"sessions by the app":       {checks.SessionCookieInsecure, app, []string{"security.W010"}},
		"sessions by middleware":    {checks.SessionCookieInsecure, sessions, []string{"security.W011"}},
		"sessions by both":          {checks.SessionCookieInsecure, app + sessions, []string{"security.W012"}},
		"no redirect":               {checks.SSLRedirectDisabled, security, []string{"security.W008"}},
		"all exempt from redirect":  {checks.SSLRedirectDisabled, security + "SECURE_SSL_REDIRECT = True\nSECURE_REDIRECT_EXEMPT = ['']\n", nil},
		"no referrer policy":        {checks.ReferrerPolicyUnsafe, security + "SECURE_REFERRER_POLICY = None\n", []string{"security.W022"}},
		"one that nobody knows":     {checks.ReferrerPolicyUnsafe, security + "SECURE_REFERRER_POLICY = ['origin', 'x']\n", []string{"security.E023"}},
		"a leaking one":             {checks.ReferrerPolicyUnsafe, security + "SECURE_REFERRER_POLICY = 'origin, unsafe-url'\n", nil},
		"no opener policy":          {checks.OpenerPolicyUnsafe, security + "SECURE_CROSS_ORIGIN_OPENER_POLICY = None\n", nil},
		"a misspelt one":            {checks.OpenerPolicyUnsafe, security + "SECURE_CROSS_ORIGIN_OPENER_POLICY = 'none'\n", []string{"security.E024"}},
		"no frame middleware":       {checks.ClickjackingPossible, security, []string{"security.W002"}},
		"an old key":                {checks.OldSecretKeyInSource, "SECRET_KEY = None\nSECRET_KEY_FALLBACKS = ['changeme']\n", []string{"security.W025"}},
		"an empty old key":          {checks.OldSecretKeyInSource, "SECRET_KEY = None\nSECRET_KEY_FALLBACKS = ['']\n", []string{"security.W025"}},
		"a good old key":            {checks.OldSecretKeyInSource, "SECRET_KEY = None\nSECRET_KEY_FALLBACKS = ['abcdefghij' * 5]\n", nil},
		"no host":                   {checks.AllowedHostsUnusable, "ALLOWED_HOSTS = []\n", []string{"security.W020"}},
		"an empty host":             {checks.AllowedHostsUnusable, "ALLOWED_HOSTS = ['']\n", nil},
		"a local host":              {checks.AllowedHostsUnusable, "ALLOWED_HOSTS = ['localhost']\n", nil},
		"HSTS without subdomains":   {checks.HSTSExcludesSubdomains, security + "SECURE_HSTS_SECONDS = 1\n", []string{"security.W005"}},
		"HSTS without preload":      {checks.HSTSNotPreloaded, security + "SECURE_HSTS_SECONDS = 1\n", []string{"security.W021"}},
		"HSTS for a while":          {checks.HSTSTooShort, security + "SECURE_HSTS_SECONDS = 1\n", nil},
		"readable by the app":       {checks.SessionCookieScriptReadable, app + "SESSION_COOKIE_HTTPONLY = False\n", []string{"security.W013"}},
		"readable by middleware":    {checks.SessionCookieScriptReadable, sessions + "SESSION_COOKIE_HTTPONLY = False\n", []string{"security.W014"}},
		"readable by both":          {checks.SessionCookieScriptReadable, app + sessions + "SESSION_COOKIE_HTTPONLY = False\n", []string{"security.W015"}},
		"no security middleware":    {checks.SecurityMiddlewareMissing, frames, []string{"security.W001"}},
		"frames of the same site":   {checks.ClickjackingPossible, frames + "X_FRAME_OPTIONS = 'SAMEORIGIN'\n", []string{"security.W019"}},
		"a page size alone":         {checks.APIUnpaginated, rest + "REST_FRAMEWORK = {'PAGE_SIZE': 9}\n", []string{"rest_framework.W001"}},
		"no axes backend":           {checks.LoginLockoutIneffective, "INSTALLED_APPS = ['axes']\n", []string{"axes.W003"}},
		"axes turned off":           {checks.LoginLockoutIneffective, "INSTALLED_APPS = ['axes']\nAXES_ENABLED = False\n", nil},
		"a rate limit's cache":      {checks.LoginLockoutIneffective, "INSTALLED_APPS = ['django_ratelimit']\n", []string{"django_ratelimit.E003"}},
		"no pages at all":           {checks.APIUnpaginated, rest, nil},
		"sign-in without users":     {checks.MiddlewareOrderWrong, "INSTALLED_APPS = ['django.contrib.auth']\nMIDDLEWARE = ['django.contrib.auth.middleware.LoginRequiredMiddleware']\n", []string{"auth.E013"}},
		"CORS too late":             {checks.MiddlewareOrderWrong, "CORS_ALLOW_ALL_ORIGINS = True\nMIDDLEWARE = ['django.middleware.common.CommonMiddleware', 'corsheaders.middleware.CorsMiddleware']\n", nil},
		"a cache among the uploads": {checks.StaticMediaOverlap, "MEDIA_ROOT = '/srv'\nCACHES = {'default': {'BACKEND': 'django.core.cache.backends.filebased.FileBasedCache', 'LOCATION': '/srv/cache'}}\n", []string{"caches.W002"}},
		"uploads among the files":   {checks.StaticMediaOverlap, "INSTALLED_APPS = ['django.contrib.staticfiles']\nSTATIC_ROOT = '/srv'\nMEDIA_ROOT = '/srv/media'\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			report, err := (&catalog.Case{Files: map[string]string{"settings.py": "ROOT_URLCONF = 'urls'\n" + c.settings}}).Report(c.check)
			require.NoError(t, err)
			require.Len(t, report.Findings, 1)
			require.ElementsMatch(t, c.ids, report.Findings[0].Django)
		})
	}
}
