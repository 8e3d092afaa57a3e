import channels.routing
from channels.sessions import SessionMiddlewareStack

sockets = SessionMiddlewareStack(channels.routing.URLRouter([]))  # want "nothing checks their origin" at "SessionMiddlewareStack"
