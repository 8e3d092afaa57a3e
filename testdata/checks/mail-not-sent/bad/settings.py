import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"  # want "^EMAIL_BACKEND is 'django.core.mail.backends.console.EmailBackend'$" at "\"django.core.mail.backends.console.EmailBackend\""
