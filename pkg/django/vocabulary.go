package django

import (
	"slices"
	"strings"
)

// Vocabulary is the names that something reads and that security depends on.
type Vocabulary struct {
	// App is the app that reads them; "" is Django itself.
	App string
	// Dictionary is the setting that holds them as keys; "" where they are
	// settings.
	Dictionary string
	// Names are the names, in order.
	Names []string
	// Misnomers are names that are often taken for others, with the right ones:
	// those of a predecessor, and those that analogy suggests.
	Misnomers map[string]string
}

// Meant is the name that somebody surely meant by one that is not known: one
// that differs in one letter, or is a common mistake.
func (v Vocabulary) Meant(name string) (string, bool) {
	if slices.Contains(v.Names, name) {
		return "", false
	}
	if meant, ok := v.Misnomers[name]; ok {
		return meant, true
	}
	for _, known := range v.Names {
		if len(known) >= shortestKnown && oneEdit(name, known) {
			return known, true
		}
	}
	return "", false
}

// shortestKnown is the length from which on names that differ in one letter are
// hardly two names.
const shortestKnown = 8

// Vocabularies are the names that Django of a series and well-known packages
// read.
func Vocabularies(v Version) []Vocabulary {
	own := Vocabulary{Misnomers: djangoMisnomers}
	for _, name := range Defaults(v) {
		if isSecuritySetting(name) {
			own.Names = append(own.Names, name)
		}
	}
	return append([]Vocabulary{own}, packageVocabularies...)
}

func isSecuritySetting(name string) bool {
	for _, prefix := range []string{"SECURE_", "SESSION_", "CSRF_", "SECRET_KEY", "PASSWORD_", "AUTH_PASSWORD_", "USE_X_FORWARDED_", "DATA_UPLOAD_"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return name == "ALLOWED_HOSTS" || name == "X_FRAME_OPTIONS" || name == "AUTHENTICATION_BACKENDS"
}

// djangoMisnomers are names of django-secure, which Django took over and renamed,
// and names that analogy suggests.
//
// Source: django-secure 1.0 and docs/ref/settings of Django 6.1. Knowledge date:
// November 2026.
var djangoMisnomers = map[string]string{
	"SECURE_FRAME_DENY":      "X_FRAME_OPTIONS",
	"SECURE_X_FRAME_OPTIONS": "X_FRAME_OPTIONS",
	"SESSION_SECURE_COOKIE":  "SESSION_COOKIE_SECURE",
	"CSRF_SECURE_COOKIE":     "CSRF_COOKIE_SECURE",
}

// packageVocabularies are those of packages.
//
// Source: django-cors-headers 4.9, Django REST framework 3.18 and
// djangorestframework-simplejwt 5.5, from their own code. Knowledge date: November
// 2026.
var packageVocabularies = []Vocabulary{
	{
		App: "corsheaders",
		Names: []string{
			"CORS_ALLOWED_ORIGINS", "CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ALLOW_ALL_ORIGINS", "CORS_ALLOW_CREDENTIALS", "CORS_ALLOW_HEADERS",
			"CORS_ALLOW_METHODS", "CORS_ALLOW_PRIVATE_NETWORK", "CORS_EXPOSE_HEADERS", "CORS_ORIGIN_ALLOW_ALL", "CORS_ORIGIN_REGEX_WHITELIST",
			"CORS_ORIGIN_WHITELIST", "CORS_PREFLIGHT_MAX_AGE", "CORS_REPLACE_HTTPS_REFERER", "CORS_URLS_REGEX",
		},
		Misnomers: map[string]string{
			"CORS_ALLOWED_ALL_ORIGINS": "CORS_ALLOW_ALL_ORIGINS",
			"CORS_ALLOWED_CREDENTIALS": "CORS_ALLOW_CREDENTIALS",
			"CORS_ALLOWED_HEADERS":     "CORS_ALLOW_HEADERS",
			"CORS_ALLOWED_METHODS":     "CORS_ALLOW_METHODS",
			"CORS_ALLOW_ORIGINS":       "CORS_ALLOWED_ORIGINS",
			"CORS_ALLOW_ALL":           "CORS_ALLOW_ALL_ORIGINS",
		},
	},
	{
		App: "rest_framework", Dictionary: "REST_FRAMEWORK",
		Names: []string{
			"DEFAULT_AUTHENTICATION_CLASSES", "DEFAULT_PAGINATION_CLASS", "DEFAULT_PARSER_CLASSES", "DEFAULT_PERMISSION_CLASSES",
			"DEFAULT_RENDERER_CLASSES", "DEFAULT_THROTTLE_CLASSES", "DEFAULT_THROTTLE_RATES", "EXCEPTION_HANDLER", "NUM_PROXIES",
		},
		Misnomers: map[string]string{
			"DEFAULT_AUTHENTICATION_CLASS": "DEFAULT_AUTHENTICATION_CLASSES",
			"DEFAULT_PERMISSION_CLASS":     "DEFAULT_PERMISSION_CLASSES",
			"DEFAULT_THROTTLE_CLASS":       "DEFAULT_THROTTLE_CLASSES",
			"AUTHENTICATION_CLASSES":       "DEFAULT_AUTHENTICATION_CLASSES",
			"PERMISSION_CLASSES":           "DEFAULT_PERMISSION_CLASSES",
		},
	},
	{
		App: "rest_framework", Dictionary: "SIMPLE_JWT",
		Names: []string{
			"ACCESS_TOKEN_LIFETIME", "ALGORITHM", "AUDIENCE", "BLACKLIST_AFTER_ROTATION", "CHECK_REVOKE_TOKEN",
			"CHECK_USER_IS_ACTIVE", "REFRESH_TOKEN_LIFETIME", "ROTATE_REFRESH_TOKENS", "SIGNING_KEY", "UPDATE_LAST_LOGIN", "VERIFYING_KEY",
		},
		Misnomers: map[string]string{
			"ROTATE_REFRESH_TOKEN": "ROTATE_REFRESH_TOKENS",
		},
	},
}

// oneEdit reports whether one letter more, less or other, or two letters
// exchanged, make one of two different names of the other.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	if a[i+1:] == b[i+1:] {
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
