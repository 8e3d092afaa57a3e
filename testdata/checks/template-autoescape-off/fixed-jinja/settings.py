import os

SECRET_KEY = os.environ["SECRET_KEY"]
TEMPLATES = [
    {"BACKEND": "django.template.backends.django.DjangoTemplates"},
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "OPTIONS": {"autoescape": True},
    },
]
