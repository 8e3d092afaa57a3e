import os

SECRET_KEY = os.environ["SECRET_KEY"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
