import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]  # want medium "^ALLOWED_HOSTS is \\['localhost', '127.0.0.1', '\\[::1\\]'\\]; only a proxy" at "[…]"
