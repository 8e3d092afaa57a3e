from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.urls import path

from chat.consumers import Chat

application = ProtocolTypeRouter({
    "websocket": AuthMiddlewareStack(URLRouter([path("chat/", AllowedHostsOriginValidator(Chat.as_asgi()))])),
})
