import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["axes.middleware.AxesMiddleware"]  # want high "^MIDDLEWARE has axes" at "\"axes.middleware.AxesMiddleware\""
