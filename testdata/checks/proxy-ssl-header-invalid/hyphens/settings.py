import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECURE_PROXY_SSL_HEADER = ["HTTP_X-Forwarded-Proto", "https"]  # want high "whose first item is no name of a header" at "[\"HTTP_X-Forwarded-Proto\", \"https\"]"
