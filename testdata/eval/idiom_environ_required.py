import os
SECRET_KEY = os.environ["SITE_SECRET"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ.get("PG_NAME", "site"),
        "HOST": os.environ.get("PG_HOST", "localhost"),
        "PORT": int(os.environ.get("PG_PORT", 5432)),
    }
}
CACHE_SECONDS = int(os.environ["CACHE_SECONDS"]) if "CACHE_SECONDS" in os.environ else 300
