package superuser

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestShellPassword(t *testing.T) {
	for word, want := range map[string]struct {
		password  string
		defaulted bool
	}{
		"":                      {},
		"admin":                 {"admin", false},
		`"admin"`:               {"admin", false},
		"$PASSWORD":             {},
		"${PASSWORD}":           {},
		"${PASSWORD:?set it}":   {},
		"${PASSWORD:-admin}":    {"admin", true},
		"${PASSWORD-admin}":     {"admin", true},
		"'${PASSWORD:-$OTHER}'": {},
		"$(cat secret)":         {},
		"`cat secret`":          {},
	} {
		password, defaulted := InWord(word)
		require.Equal(t, want.password, password, word)
		require.Equal(t, want.defaulted, defaulted, word)
	}
}
