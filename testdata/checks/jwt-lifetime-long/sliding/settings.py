from datetime import timedelta

INSTALLED_APPS = ["rest_framework"]
SIMPLE_JWT = {
    "AUTH_TOKEN_CLASSES": ("rest_framework_simplejwt.tokens.SlidingToken",),
    "SLIDING_TOKEN_LIFETIME": timedelta(hours=2),  # want "SLIDING_TOKEN_LIFETIME" at "timedelta(hours=2)"
    "SLIDING_TOKEN_REFRESH_LIFETIME": timedelta(days=31),  # want "SLIDING_TOKEN_REFRESH_LIFETIME" at "timedelta(days=31)"
}
