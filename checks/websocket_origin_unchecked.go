package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
)

// WebSocketOriginUnchecked finds WebSocket routes that any site may connect to in
// the visitor's name.
var WebSocketOriginUnchecked = &lint.Check{
	ID: "DR631", Name: "websocket-origin-unchecked", Title: "Any site may open a WebSocket in the visitor's name",
	Category: lint.API, Severity: lint.Medium, CWE: []int{1385, 346}, Since: "0.1.0", Page: page("websocket-origin-unchecked"),
	Why: `A browser lets any page open a WebSocket to any server, and CORS does not apply to it. Where the session comes with the connection, a
foreign page reads and sends in the name of the visitor who is signed in. The SameSite attribute of the session cookie stops some of
that; pages of the same domain pass it, and so does everybody once it is None. Only the Origin header tells which page asks.`,
	Fix: `Put the validator outermost:

~~~python
from channels.security.websocket import AllowedHostsOriginValidator

application = ProtocolTypeRouter({
    "http": get_asgi_application(),
    "websocket": AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(websocket_urlpatterns))),
})
~~~`,
	FixLine: "wrap the WebSocket routes in AllowedHostsOriginValidator",
	Links:   []string{"https://channels.readthedocs.io/en/latest/topics/security.html"},
	Run:     lint.OnSettings(webSocketOriginUnchecked),
}

func webSocketOriginUnchecked(p *lint.Pass) {
	for _, w := range code.UncheckedWebSockets(p.Project, p.Settings) {
		message := "WebSocket connections carry the visitor's session, and nothing checks their origin"
		if w.AnyOrigin {
			message = "WebSocket connections carry the visitor's session, and OriginValidator admits every origin"
		}
		p.Report(lint.Finding{Confidence: lint.ConfidenceHigh, At: w.At, Subject: "websocket", Message: message})
	}
}
