import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {"debug": True},  # want "^TEMPLATES\\[0\\]\\['OPTIONS'\\]\\['debug'\\] is True$" at "True"
    },
]
