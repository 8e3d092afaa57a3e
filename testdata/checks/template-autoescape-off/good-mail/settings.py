import os

SECRET_KEY = os.environ["SECRET_KEY"]
TEMPLATES = [
    {"BACKEND": "django.template.backends.django.DjangoTemplates"},
    {"BACKEND": "django.template.backends.django.DjangoTemplates", "NAME": "text", "OPTIONS": {"autoescape": False}},
]
