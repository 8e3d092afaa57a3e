import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {"debug": False},
    },
]
