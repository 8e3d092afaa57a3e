import os

SECRET_KEY = os.environ["SECRET_KEY"]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {"autoescape": True},
    },
]
