from decouple import config

SECRET_KEY = config("SECRET_KEY", default="django-insecure-only-for-this-fixture-3k9")  # want high "^SECRET_KEY falls back to a key written in the source unless the environment variable SECRET_KEY is set; it is one of Django's own `django-insecure-` keys$" at "\"django-insecure-only-for-this-fixture-3k9\""
