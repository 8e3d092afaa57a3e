from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter

from shop.middleware import CheckedOrigin

application = ProtocolTypeRouter({"websocket": AuthMiddlewareStack(CheckedOrigin(URLRouter([])))})
