import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_BACKEND = os.environ.get("MAIL", "django.core.mail.backends.smtp.EmailBackend")
