package django

// Removal is a setting that Django no longer reads.
type Removal struct {
	Name string
	// Deprecated is the series that first warned, Removed the first that ignores
	// the setting.
	Deprecated, Removed Version
	// Successor is the setting to use instead, "" where none is needed; Key is the
	// item of it, where it is a dictionary of several things.
	Successor, Key string
	// Lost says what is lost where the setting is still relied on, a clause; ""
	// where nothing is.
	Lost string
	// Harmless is the value, as Python writes it, with which nothing is lost, as
	// Django now does the same anyway; "" where there is none.
	Harmless string
}

// removals are the settings that were removed or renamed since 1.7. LOGOUT_URL is
// not among them: Django 1.10 dropped it, but packages read it.
//
// Source: docs/internals/deprecation and docs/releases of 6.1, and
// django/conf/__init__.py of each series. Knowledge date: November 2026.
var removals = []Removal{
	{"AUTH_PROFILE_MODULE", Version{1, 5}, Version{1, 7}, "", "", "", ""},
	{"CACHE_MIDDLEWARE_ANONYMOUS_ONLY", Version{1, 6}, Version{1, 8}, "", "", "", ""},
	{"SEND_BROKEN_LINK_EMAILS", Version{1, 6}, Version{1, 8}, "", "", "", ""},
	{"TRANSACTIONS_MANAGED", Version{1, 6}, Version{1, 8}, "", "", "", ""},
	{"ALLOWED_INCLUDE_ROOTS", Version{1, 8}, Version{1, 10}, "", "", "", ""},
	{"TEMPLATE_CONTEXT_PROCESSORS", Version{1, 8}, Version{1, 10}, "TEMPLATES", "", "its context processors do not run", ""},
	{"TEMPLATE_DEBUG", Version{1, 8}, Version{1, 10}, "TEMPLATES", "", "", ""},
	{"TEMPLATE_DIRS", Version{1, 8}, Version{1, 10}, "TEMPLATES", "", "templates in its directories are not found", ""},
	{"TEMPLATE_LOADERS", Version{1, 8}, Version{1, 10}, "TEMPLATES", "", "its loaders are not used", ""},
	{"TEMPLATE_STRING_IF_INVALID", Version{1, 8}, Version{1, 10}, "TEMPLATES", "", "", ""},
	{"MIDDLEWARE_CLASSES", Version{1, 10}, Version{2, 0}, "MIDDLEWARE", "", "none of its middleware runs", ""},
	{"USE_ETAGS", Version{1, 11}, Version{2, 1}, "", "", "", ""},
	{"DEFAULT_CONTENT_TYPE", Version{2, 0}, Version{3, 0}, "", "", "", ""},
	{"FILE_CHARSET", Version{2, 2}, Version{3, 1}, "", "", "", ""},
	{"PASSWORD_RESET_TIMEOUT_DAYS", Version{3, 1}, Version{4, 0}, "PASSWORD_RESET_TIMEOUT", "", "password reset links live three days", "3"},
	{"DEFAULT_HASHING_ALGORITHM", Version{3, 1}, Version{4, 0}, "", "", "", ""},
	{"SECURE_BROWSER_XSS_FILTER", Version{4, 0}, Version{4, 0}, "", "", "", ""},
	{"USE_L10N", Version{4, 0}, Version{5, 0}, "", "", "", ""},
	{"USE_DEPRECATED_PYTZ", Version{4, 0}, Version{5, 0}, "", "", "", ""},
	{"CSRF_COOKIE_MASKED", Version{4, 1}, Version{5, 0}, "", "", "", ""},
	{"DEFAULT_FILE_STORAGE", Version{4, 2}, Version{5, 1}, "STORAGES", "default", "uploads go to the local file system", "'django.core.files.storage.FileSystemStorage'"},
	{"STATICFILES_STORAGE", Version{4, 2}, Version{5, 1}, "STORAGES", "staticfiles", "static files are stored by the plain storage", "'django.contrib.staticfiles.storage.StaticFilesStorage'"},
	{"FORMS_URLFIELD_ASSUME_HTTPS", Version{5, 0}, Version{6, 0}, "", "", "", ""},
	{"URLIZE_ASSUME_HTTPS", Version{6, 0}, Version{7, 0}, "", "", "", ""},
	{"SIGNED_COOKIE_LEGACY_SALT_FALLBACK", Version{6, 1}, Version{7, 0}, "", "", "", ""},
	{"USE_BLANK_CHOICE_DASH", Version{6, 1}, Version{7, 0}, "", "", "", ""},
	{"EMAIL_BACKEND", Version{6, 1}, Version{7, 0}, "MAILERS", "", "mail goes out by the default mailer", "'django.core.mail.backends.smtp.EmailBackend'"},
	{"EMAIL_FILE_PATH", Version{6, 1}, Version{7, 0}, "MAILERS", "", "", ""},
	{"EMAIL_HOST", Version{6, 1}, Version{7, 0}, "MAILERS", "", "mail goes out by the default mailer", ""},
	{"EMAIL_HOST_PASSWORD", Version{6, 1}, Version{7, 0}, "MAILERS", "", "mail goes out by the default mailer", ""},
	{"EMAIL_HOST_USER", Version{6, 1}, Version{7, 0}, "MAILERS", "", "mail goes out by the default mailer", ""},
	{"EMAIL_PORT", Version{6, 1}, Version{7, 0}, "MAILERS", "", "mail goes out by the default mailer", ""},
	{"EMAIL_SSL_CERTFILE", Version{6, 1}, Version{7, 0}, "MAILERS", "", "", ""},
	{"EMAIL_SSL_KEYFILE", Version{6, 1}, Version{7, 0}, "MAILERS", "", "", ""},
	{"EMAIL_TIMEOUT", Version{6, 1}, Version{7, 0}, "MAILERS", "", "", ""},
	{"EMAIL_USE_SSL", Version{6, 1}, Version{7, 0}, "MAILERS", "", "mail goes out unencrypted", ""},
	{"EMAIL_USE_TLS", Version{6, 1}, Version{7, 0}, "MAILERS", "", "mail goes out unencrypted", ""},
}

// Removed gives the removal of a setting that a series ignores.
func Removed(name string, v Version) (Removal, bool) {
	r, ok := removal(name)
	return r, ok && v.Compare(r.Removed) >= 0
}

// Deprecated gives the coming removal of a setting that a series still reads.
func Deprecated(name string, v Version) (Removal, bool) {
	r, ok := removal(name)
	return r, ok && v.Compare(r.Deprecated) >= 0 && v.Compare(r.Removed) < 0
}

func removal(name string) (Removal, bool) {
	for _, r := range removals {
		if r.Name == name {
			return r, true
		}
	}
	return Removal{}, false
}
