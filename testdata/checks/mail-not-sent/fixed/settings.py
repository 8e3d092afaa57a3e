import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
