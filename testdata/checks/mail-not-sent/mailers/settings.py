import os

SECRET_KEY = os.environ["SECRET_KEY"]
MAILERS = {"default": {"BACKEND": "django.core.mail.backends.console.EmailBackend"}}  # want "^MAILERS..default....BACKEND.. is" at "\"django.core.mail.backends.console.EmailBackend\""
