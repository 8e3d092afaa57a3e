import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = True
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"debug": DEBUG}}]
