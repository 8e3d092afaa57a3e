from channels.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter({"http": None, "websocket": URLRouter([])})
