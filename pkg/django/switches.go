package django

// Switch is a boolean setting that security depends on.
type Switch struct {
	Name string
	// Safe is the safe value.
	Safe bool
}

// switches are the boolean settings, of Django and of well-known packages, that
// security depends on. AWS_S3_VERIFY is not among them: it may be the path of a file.
//
// Source: docs/ref/settings of Django 6.1 and the packages' own documentation.
// Knowledge date: November 2026.
var switches = []Switch{
	{"AWS_QUERYSTRING_AUTH", true},
	{"AWS_S3_USE_SSL", true},
	{"AXES_ENABLED", true},
	{"CORS_ALLOW_ALL_ORIGINS", false},
	{"CORS_ALLOW_CREDENTIALS", false},
	{"CORS_ALLOW_PRIVATE_NETWORK", false},
	{"CORS_ORIGIN_ALLOW_ALL", false},
	{"CSRF_COOKIE_HTTPONLY", true},
	{"CSRF_COOKIE_SECURE", true},
	{"CSRF_USE_SESSIONS", true},
	{"DEBUG", false},
	{"DEBUG_PROPAGATE_EXCEPTIONS", false},
	{"EMAIL_USE_SSL", true},
	{"EMAIL_USE_TLS", true},
	{"RATELIMIT_ENABLE", true},
	{"RATELIMIT_FAIL_OPEN", false},
	{"SECURE_BROWSER_XSS_FILTER", true},
	{"SECURE_CONTENT_TYPE_NOSNIFF", true},
	{"SECURE_HSTS_INCLUDE_SUBDOMAINS", true},
	{"SECURE_HSTS_PRELOAD", true},
	{"SECURE_SSL_REDIRECT", true},
	{"SESSION_COOKIE_HTTPONLY", true},
	{"SESSION_COOKIE_SECURE", true},
	{"SILKY_AUTHENTICATION", true},
	{"SILKY_AUTHORISATION", true},
	{"SILKY_PYTHON_PROFILER", false},
	{"USE_X_FORWARDED_HOST", false},
	{"USE_X_FORWARDED_PORT", false},
	{"WHITENOISE_AUTOREFRESH", false},
}

// Switches are the boolean settings that security depends on, by name.
func Switches() []Switch { return append([]Switch(nil), switches...) }
