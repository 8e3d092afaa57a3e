from channels.routing import ProtocolTypeRouter
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

from shop.sockets import sockets

application = ProtocolTypeRouter({"websocket": sockets})
application = SentryAsgiMiddleware(application)
