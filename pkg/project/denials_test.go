package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

func TestDenied(t *testing.T) {
	s := one(t, `
-- settings.py --
import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = bool(os.environ.get("DEBUG"))
CORS_ALLOW_CREDENTIALS = os.environ["CREDENTIALS"]
USE_X_FORWARDED_HOST = os.environ.get("TRUST", "no") == "yes"
USE_X_FORWARDED_PORT = bool(int(os.environ.get("PORTS", "0")))
SESSION_COOKIE_SECURE = True
SHOP_OPEN = bool(os.environ.get("SHOP_OPEN"))
`).Production()[0].Settings

	for name, want := range map[string]value.Value{
		"DEBUG":                  value.Bool(true), // the text "0" is not empty
		"CORS_ALLOW_CREDENTIALS": value.Str("0"),   // though it is required
		"USE_X_FORWARDED_PORT":   value.Bool(false),
	} {
		denied, ok := s.Denied(name)
		require.True(t, ok, name)
		require.Equal(t, want, denied.Likely().Value, name)
	}
	for _, name := range []string{
		"USE_X_FORWARDED_HOST",  // a comparison is no text
		"SESSION_COOKIE_SECURE", // no variable
		"SHOP_OPEN",             // no switch of security
	} {
		_, ok := s.Denied(name)
		require.False(t, ok, name)
	}
	require.Equal(t, value.Bool(false), s.Get("DEBUG").Likely().Value, "the settings themselves are not denied")
}

// Where DEBUG is on whatever a variable says, the others are denied as if it were
// mended.
func TestDeniedWithDebugOn(t *testing.T) {
	s := one(t, `
-- settings.py --
import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = True
if not DEBUG:
    SECURE_SSL_REDIRECT = bool(os.environ.get("REDIRECT"))
`).Production()[0].Settings

	denied, ok := s.Denied("SECURE_SSL_REDIRECT")
	require.True(t, ok)
	require.Equal(t, value.Bool(true), denied.Likely().Value)
}

func TestNamings(t *testing.T) {
	p := one(t, `
-- settings.py --
SECRET_KEY = "x"
-- wsgi.py --
import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", os.environ.get("SHOP_SETTINGS", "shop.live"))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", f"shop.{mode}")
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.local"
`)
	var found []string
	var forced []bool
	for _, n := range p.Namings("wsgi.py") {
		require.Equal(t, `"`+n.Module+`"`, n.At.Text())
		found, forced = append(found, n.Module), append(forced, n.Forced)
	}
	require.Equal(t, []string{"SHOP_SETTINGS", "shop.live", "shop.local"}, found)
	require.Equal(t, []bool{false, false, true}, forced)
	require.Equal(t, []project.Naming(nil), p.Namings("absent.py"))
}
