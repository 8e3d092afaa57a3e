import os

SECRET_KEY = os.environ["SECRET_KEY"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]  # want high "^there is no template 404.html and no 500.html$" at "[{\"BACKEND\": \"django.template.backends.django.DjangoTemplates\", \"APP_DIRS\": True}]"
