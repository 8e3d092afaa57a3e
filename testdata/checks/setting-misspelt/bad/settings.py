import os

SECRET_KEY = os.environ["SECRET_KEY"]
SESSION_COOKIES_SECURE = True  # want high "^nothing reads SESSION_COOKIES_SECURE; the name is SESSION_COOKIE_SECURE$" at "True"
