import os

SECRET_KEY = os.environ["SECRET_KEY"]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {"autoescape": False},  # want "^TEMPLATES\\[0\\]\\['OPTIONS'\\]\\['autoescape'\\] is False$" at "False"
    },
]
