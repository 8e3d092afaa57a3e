package checks

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCompare(t *testing.T) {
	for _, c := range []struct{ own, other, want string }{
		{"/srv/a", "/srv/a", matches},
		{"/srv/a/b", "/srv/a", isInside},
		{"/srv/a", "/srv/a/b", contains},
		{"/srv/ab", "/srv/a", ""},
		{"/srv", "/", isInside},
		{"media", "media/static", contains},
		{"media", ".", isInside},
		{"../media", ".", ""},
		{"/srv/media", "media", ""},
		{"", "/srv", ""},
	} {
		require.Equal(t, c.want, compare(c.own, c.other), "%s and %s", c.own, c.other)
	}
}
