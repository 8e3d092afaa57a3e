from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import OriginValidator

from chat.routing import websocket_urlpatterns

application = ProtocolTypeRouter({
    "websocket": OriginValidator(
        AuthMiddlewareStack(URLRouter(websocket_urlpatterns)),
        ["https://example.com", "*"],  # want "OriginValidator admits every origin$" at "\"*\""
    ),
})
