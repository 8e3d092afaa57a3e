package django

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTimezones(t *testing.T) {
	for _, name := range []string{"UTC", "Europe/Berlin", "US/Pacific", "America/Argentina/Buenos_Aires", "Asia/Kolkata", "Asia/Calcutta", "America", "posix/UTC"} {
		require.True(t, Timezone(name), name)
	}
	for _, name := range []string{"Europe/Atlantis", "europe/berlin", "Amer", "Berlin"} {
		require.False(t, Timezone(name), name)
	}
}
