import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["*"]  # want medium "^ALLOWED_HOSTS is \\['\\*'\\]; the middleware shop.middleware.Hosts looks at the host$" at "\"*\""
MIDDLEWARE = ["shop.middleware.Hosts"]
