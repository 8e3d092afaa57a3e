SECRET_KEY = "x" * 60
INSTALLED_APPS = ["shop.apps.ShopConfig", "django.contrib.auth"]
AUTH_USER_MODEL = "shop.User"
