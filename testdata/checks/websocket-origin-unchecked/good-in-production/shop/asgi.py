from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.conf import settings

if settings.DEBUG:
    application = ProtocolTypeRouter({"websocket": AuthMiddlewareStack(URLRouter([]))})
else:
    application = ProtocolTypeRouter({"websocket": AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter([])))})
