import os
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
SQLITE = {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}
POSTGRES = {
    "ENGINE": os.environ.get("DB_ENGINE", "django.db.backends.postgresql"),
    "NAME": os.getenv("DB_NAME", "site"),
    "USER": os.getenv("DB_USER", "postgres"),
    "PASSWORD": os.getenv("DB_PASSWORD", "postgres"),
    "HOST": os.getenv("DB_HOST"),
    "PORT": os.getenv("DB_PORT", 5432),
}
def database(kind, **extra):
    chosen = {"sqlite": SQLITE, "postgres": POSTGRES}[kind]
    return {key: value for key, value in {**chosen, **extra}.items() if value is not None}
DATABASES = {}
DATABASES["default"] = database(os.getenv("DB_KIND", "postgres"), CONN_MAX_AGE=60)
DATABASES["local"] = SQLITE
DATABASES["dummy"] = {}
DATABASES["default"]["OPTIONS"] = {"sslmode": "require"} if os.getenv("DB_SSL", "1") == "1" else {}
