package django

import "slices"

// JWTLibrary is a library that signs JSON web tokens with a key of its own.
type JWTLibrary struct {
	// Setting is its dictionary of settings, Key the one in it that signs; where
	// that is not set, SECRET_KEY does.
	Setting, Key string
	// Module is its top-level module.
	Module string
	// Distributions bring it, or need it, by PEP 503 names.
	Distributions []string
}

// Source: the libraries' own settings modules. Knowledge date: November 2026.
var jwtLibraries = []JWTLibrary{
	{"SIMPLE_JWT", "SIGNING_KEY", "rest_framework_simplejwt", []string{"djangorestframework-simplejwt", "dj-rest-auth", "djoser"}},
	{"NINJA_JWT", "SIGNING_KEY", "ninja_jwt", []string{"django-ninja-jwt"}},
	{"JWT_AUTH", "JWT_SECRET_KEY", "rest_framework_jwt", []string{"drf-jwt", "djangorestframework-jwt", "django-rest-auth"}},
	{"GRAPHQL_JWT", "JWT_SECRET_KEY", "graphql_jwt", []string{"django-graphql-jwt", "django-graphql-auth"}},
}

// JWTLibraries are the libraries that sign JSON web tokens, the commonest first.
func JWTLibraries() []JWTLibrary { return slices.Clone(jwtLibraries) }

// JWTLibraryOf is the library of a setting.
func JWTLibraryOf(setting string) (JWTLibrary, bool) {
	i := slices.IndexFunc(jwtLibraries, func(l JWTLibrary) bool { return l.Setting == setting })
	if i < 0 {
		return JWTLibrary{}, false
	}
	return jwtLibraries[i], true
}
