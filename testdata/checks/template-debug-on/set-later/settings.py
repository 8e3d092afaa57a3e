import os

SECRET_KEY = os.environ["SECRET_KEY"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {}}]
TEMPLATES[0]["OPTIONS"]["debug"] = os.environ.get("TEMPLATE_DEBUG", "1")  # want "^TEMPLATES\\[0\\].* is '1' unless the environment variable TEMPLATE_DEBUG is set$" at "\"1\""
