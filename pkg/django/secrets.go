package django

import (
	"slices"
	"strings"
	"unicode"

	"github.com/djready/djready/pkg/lazyregexp"
)

// secretWords are the last words of names whose values are secrets, after the
// names that Django's own error pages hide, without those that hide far too much
// (API, AUTH).
//
// Source: django.views.debug of 6.1. Knowledge date: November 2026.
var secretWords = lazyregexp.New(`(?i)(?:^|[_-])(?:SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|PWD|TOKENS?|KEYS?|CREDENTIALS?|DSN|SECRET_KEY_FALLBACKS|SAS)$|(?i)^(?:apikey|secretkey|accesskey)$`)

// harmlessNames look like secrets and are none.
var harmlessNames = lazyregexp.New(`(?i)^(?:PUBLIC|.*_PUBLIC|.*PUBLISHABLE|VERIFYING|CACHE_MIDDLEWARE|.*PARTITION|.*SORT|PRIMARY|.*FOREIGN|.*SITE)_KEYS?$`)

// credentials are a user and a password inside a URL.
var credentials = lazyregexp.New(`^[a-zA-Z][a-zA-Z0-9+.-]*://[^/@\s:]*:[^/@\s]+@`)

// SecretName reports whether a setting, variable or key of that name holds a
// secret, by its last word.
func SecretName(name string) bool {
	return endsAsSecret(name) && secretWords.MatchString(name) && !harmlessNames.MatchString(name)
}

// secretEndings are the ends of all names that secretWords matches.
var secretEndings = []string{"secret", "secrets", "password", "passwords", "passwd", "passphrase", "pwd", "token", "tokens", "key", "keys", "credential", "credentials", "dsn", "fallbacks", "sas"}

// endsAsSecret spares most names the expression: every key of every setting is
// asked about. Letters beyond ASCII may fold to ASCII ones.
func endsAsSecret(name string) bool {
	return strings.ContainsFunc(name, func(r rune) bool { return r > unicode.MaxASCII }) || slices.ContainsFunc(secretEndings, func(ending string) bool {
		return len(name) >= len(ending) && strings.EqualFold(name[len(name)-len(ending):], ending)
	})
}

// HoldsCredentials reports whether a text is a URL with a password in it.
func HoldsCredentials(text string) bool { return credentials.MatchString(strings.TrimSpace(text)) }
