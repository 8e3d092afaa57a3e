SECRET_KEY = "x" * 60  # want low "^DEFAULT_AUTO_FIELD is not set, and 2 models have a primary key of Django's choice .models.W042.$" at "SECRET_KEY…"
INSTALLED_APPS = ["shop", "django.contrib.auth"]
AUTH_USER_MODEL = "shop.User"
