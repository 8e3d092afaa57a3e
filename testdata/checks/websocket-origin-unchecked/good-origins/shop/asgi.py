from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import OriginValidator
from django.conf import settings

application = ProtocolTypeRouter({
    "websocket": OriginValidator(AuthMiddlewareStack(URLRouter([])), settings.ORIGINS),
})
