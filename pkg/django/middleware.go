package django

// The middleware that is spoken of, by its dotted path.
//
// Source: docs/ref/middleware of Django 6.1, and the documentation of
// django-cors-headers 4.9, django-csp 4.0 and WhiteNoise 6.11. Knowledge date:
// November 2026.
const (
	AuthenticationMiddleware = "django.contrib.auth.middleware.AuthenticationMiddleware"
	CommonMiddleware         = "django.middleware.common.CommonMiddleware"
	ConditionalGetMiddleware = "django.middleware.http.ConditionalGetMiddleware"
	CORSMiddleware           = "corsheaders.middleware.CorsMiddleware"
	CSRFMiddleware           = "django.middleware.csrf.CsrfViewMiddleware"
	FetchFromCacheMiddleware = "django.middleware.cache.FetchFromCacheMiddleware"
	FrameMiddleware          = "django.middleware.clickjacking.XFrameOptionsMiddleware"
	GZipMiddleware           = "django.middleware.gzip.GZipMiddleware"
	LocaleMiddleware         = "django.middleware.locale.LocaleMiddleware"
	LoginRequiredMiddleware  = "django.contrib.auth.middleware.LoginRequiredMiddleware"
	MessageMiddleware        = "django.contrib.messages.middleware.MessageMiddleware"
	PolicyMiddleware         = "django.middleware.csp.ContentSecurityPolicyMiddleware"
	PackagePolicyMiddleware  = "csp.middleware.CSPMiddleware" // of django-csp
	RemoteUserMiddleware     = "django.contrib.auth.middleware.RemoteUserMiddleware"
	SecurityMiddleware       = "django.middleware.security.SecurityMiddleware"
	SessionMiddleware        = "django.contrib.sessions.middleware.SessionMiddleware"
	UpdateCacheMiddleware    = "django.middleware.cache.UpdateCacheMiddleware"
	WhiteNoiseMiddleware     = "whitenoise.middleware.WhiteNoiseMiddleware"
)
