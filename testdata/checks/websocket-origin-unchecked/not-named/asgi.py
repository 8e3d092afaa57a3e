from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter({"websocket": AuthMiddlewareStack(URLRouter([]))})  # want "nothing checks their origin" at "AuthMiddlewareStack"
