import os
DEBUG = os.environ.get("DEBUG", "") == "yes"
SESSION_COOKIE_SECURE = False if DEBUG else True
CSRF_COOKIE_SECURE = not DEBUG
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if not DEBUG else 0
SECURE_PROXY_SSL_HEADER = None if DEBUG else ("HTTP_X_FORWARDED_PROTO", "https")
EMAIL_BACKEND = f"django.core.mail.backends.{'console' if DEBUG else 'smtp'}.EmailBackend"
PICKED = ("a", "b")[DEBUG], ["off", "on"][bool(PICKED_INDEX := 1)]
TEMPLATES = [{"OPTIONS": {"debug": DEBUG, "loaders": [] if DEBUG else [("cached.Loader", ["filesystem.Loader"])]}}]
CACHES = {"default": {"BACKEND": "dummy"} if DEBUG else {"BACKEND": "redis", "LOCATION": os.getenv("REDIS", "redis://cache/0")}}
