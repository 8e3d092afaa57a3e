package code_test

import (
	"strings"
	"testing"

	"github.com/djready/djready/pkg/code"
	"github.com/stretchr/testify/require"
)

func TestUncheckedWebSockets(t *testing.T) {
	const imports = `
from channels.auth import AuthMiddleware, AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator, OriginValidator
from channels.sessions import CookieMiddleware, SessionMiddleware
`
	application := func(branch string) string {
		return "application = ProtocolTypeRouter({'http': x, 'websocket': " + branch + "})"
	}
	for name, c := range map[string]struct{ asgi, at string }{
		"a session and no check":     {application("AuthMiddlewareStack(URLRouter(x))"), "AuthMiddlewareStack"},
		"layer by layer":             {application("CookieMiddleware(SessionMiddleware(AuthMiddleware(URLRouter(x))))"), "CookieMiddleware"},
		"checked":                    {application("AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(x)))"), ""},
		"checked inside":             {application("AuthMiddlewareStack(AllowedHostsOriginValidator(URLRouter(x)))"), ""},
		"against a list":             {application("OriginValidator(AuthMiddlewareStack(URLRouter(x)), ['https://a.example'])"), ""},
		"against any":                {application("OriginValidator(AuthMiddlewareStack(URLRouter(x)), ['a.example', '*'])"), "'*'"},
		"against any, by its name":   {application("OriginValidator(AuthMiddlewareStack(URLRouter(x)), allowed_origins=('*',))"), "'*'"},
		"any, but checked again":     {application("OriginValidator(AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(x))), ['*'])"), ""},
		"no session":                 {application("URLRouter(x)"), ""},
		"cookies but no session":     {application("CookieMiddleware(URLRouter(x))"), ""},
		"one that is not known":      {application("AuthMiddlewareStack(Own(URLRouter(x)))"), ""},
		"no router":                  {application("AuthMiddlewareStack(x)"), ""},
		"no argument":                {application("AuthMiddlewareStack()"), ""},
		"a name":                     {"inner = URLRouter(x)\n" + application("AuthMiddlewareStack(inner)"), "AuthMiddlewareStack"},
		"a name that leads nowhere":  {"inner = inner\n" + application("AuthMiddlewareStack(inner)"), ""},
		"a name that holds itself":   {"inner = AuthMiddlewareStack(inner)\n" + application("inner"), ""},
		"no branch":                  {"application = ProtocolTypeRouter({'http': x})", ""},
		"no dictionary":              {"application = ProtocolTypeRouter(x)", ""},
		"one of two ways is checked": {"if y:\n    " + application("AuthMiddlewareStack(URLRouter(x))") + "\nelse:\n    " + application("AllowedHostsOriginValidator(URLRouter(x))"), ""},
		"in a function":              {"def make():\n    " + application("AuthMiddlewareStack(URLRouter(x))"), ""},
		"another library's":          {"from lib import ProtocolTypeRouter\n" + application("AuthMiddlewareStack(URLRouter(x))"), ""},
	} {
		t.Run(name, func(t *testing.T) {
			p, s := load(t, "-- asgi.py --"+imports+c.asgi)
			found := code.UncheckedWebSockets(p, s)
			if c.at == "" {
				require.Empty(t, found)
				return
			}
			require.Len(t, found, 1)
			require.Equal(t, c.at, found[0].At.Text())
			require.Equal(t, strings.Contains(c.at, "*"), found[0].AnyOrigin)
		})
	}
}
