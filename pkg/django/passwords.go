package django

import "slices"

// The tables of this file say how passwords are kept and where they are typed.
//
// Source: django.contrib.auth of 1.8 to 6.1; the documentation of the packages.
// Knowledge date: November 2026.

// WeakHashers are the password hashers of Django whose hashes are cheap to
// guess. All but the first were removed by 5.1.
func WeakHashers() []string {
	return []string{
		"django.contrib.auth.hashers.MD5PasswordHasher",
		"django.contrib.auth.hashers.UnsaltedMD5PasswordHasher",
		"django.contrib.auth.hashers.SHA1PasswordHasher",
		"django.contrib.auth.hashers.UnsaltedSHA1PasswordHasher",
		"django.contrib.auth.hashers.CryptPasswordHasher",
	}
}

// ModelBackend is the authentication backend that compares a password with the
// one in the database.
const ModelBackend = "django.contrib.auth.backends.ModelBackend"

// LengthValidator is the validator of passwords that asks for a length.
const LengthValidator = "django.contrib.auth.password_validation.MinimumLengthValidator"

// PasswordBackends are authentication backends that are derived from
// ModelBackend, itself included.
func PasswordBackends() []string {
	return []string{
		ModelBackend, "django.contrib.auth.backends.AllowAllUsersModelBackend",
		"allauth.account.auth_backends.AuthenticationBackend",
	}
}

// PasswordApps are the apps that have people type passwords as soon as they are
// installed and routed.
func PasswordApps() []string {
	return []string{
		"django.contrib.admin", "django.contrib.admin.apps.AdminConfig", "django.contrib.admin.apps.SimpleAdminConfig",
		"allauth.account", "dj_rest_auth", "djoser", "rest_registration", "wagtail.admin",
	}
}

// PasswordURLs are URL configurations with views that have people type
// passwords.
func PasswordURLs() []string {
	return []string{
		"allauth.urls", "allauth.account.urls", "dj_rest_auth.registration.urls", "dj_rest_auth.urls", "django.contrib.auth.urls",
		"django_registration.backends.activation.urls", "django_registration.backends.one_step.urls", "djoser.urls",
		"registration.backends.default.urls", "registration.backends.simple.urls", "rest_registration.api.urls",
	}
}

// databasePasswords are those that everybody tries first on a database.
//
// Source: the defaults in the documentation of the database images on Docker
// Hub and the head of common password lists. Knowledge date: November 2026.
var databasePasswords = []string{
	"1234", "12345", "123456", "12345678", "admin", "changeme", "change-me", "default", "django", "example", "mysql", "pass",
	"passw0rd", "password", "password123", "postgres", "postgresql", "qwerty", "root", "secret", "test", "toor", "user",
}

// DatabasePasswords are the passwords that everybody tries first on a database,
// in small letters.
func DatabasePasswords() []string { return slices.Clone(databasePasswords) }
