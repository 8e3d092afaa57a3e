package django_test

import (
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestMeant(t *testing.T) {
	known := django.Vocabulary{Names: []string{"SESSION_COOKIE_SECURE", "DEBUG"}, Misnomers: map[string]string{"SECURE_COOKIE": "SESSION_COOKIE_SECURE"}}
	for name, want := range map[string]string{
		"SESSION_COOKIE_SECURE":  "", // it is known
		"SESSION_COOKIES_SECURE": "SESSION_COOKIE_SECURE",
		"SESSION_COOKI_SECURE":   "SESSION_COOKIE_SECURE",
		"SESSION_COOKIE_SECURD":  "SESSION_COOKIE_SECURE",
		"SESSOIN_COOKIE_SECURE":  "SESSION_COOKIE_SECURE",
		"SESSION_COOKIE_SECUR":   "SESSION_COOKIE_SECURE",
		"SESSION_COOKIE_SECUER":  "SESSION_COOKIE_SECURE",
		"SESSION_COOKEI_SECUER":  "", // two mistakes
		"SECURE_COOKIE":          "SESSION_COOKIE_SECURE",
		"DEBUGS":                 "", // short names are often one letter apart
		"":                       "",
	} {
		meant, ok := known.Meant(name)
		require.Equal(t, want, meant, name)
		require.Equal(t, want != "", ok, name)
	}
}

// No known name may be taken for a mistake for another, in any series.
func TestVocabulariesAreConsistent(t *testing.T) {
	for _, s := range django.Support() {
		all := django.Vocabularies(s.Version)
		for _, v := range all {
			for wrong, right := range v.Misnomers {
				require.NotContains(t, v.Names, wrong)
				require.Contains(t, v.Names, right)
				require.False(t, v.Dictionary == "" && django.Known(wrong, s.Version), wrong)
			}
			for _, name := range v.Names {
				for _, other := range all {
					meant, ok := other.Meant(name)
					require.False(t, ok && other.Dictionary == v.Dictionary, "%s is taken for %s", name, meant)
				}
			}
		}
	}
}
