from datetime import timedelta

INSTALLED_APPS = ["rest_framework", "rest_framework_simplejwt"]
SIMPLE_JWT = {
    "ACCESS_TOKEN_LIFETIME": timedelta(minutes=60),
    "REFRESH_TOKEN_LIFETIME": timedelta(days=30),
}
