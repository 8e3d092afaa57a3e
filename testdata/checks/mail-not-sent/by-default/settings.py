import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_BACKEND = os.environ.get("MAIL", "django.core.mail.backends.dummy.EmailBackend")  # want "EmailBackend. unless the environment variable MAIL is set$" at "\"django.core.mail.backends.dummy.EmailBackend\""
