import os

SECRET_KEY = os.environ["SECRET_KEY"]
DATABASES = {
    "socket": {"ENGINE": "django.db.backends.postgresql", "OPTIONS": {"sslmode": "disable"}},
    "local": {"ENGINE": "django.db.backends.postgresql", "HOST": "127.0.0.1"},
    "container": {"ENGINE": "django.db.backends.postgresql", "HOST": "db"},
    "private": {"ENGINE": "django.db.backends.mysql", "HOST": "10.0.3.7"},
    "cluster": {"ENGINE": "django.db.backends.postgresql", "HOST": "pg.data.svc.cluster.local"},
    "required": {"ENGINE": "django.db.backends.postgresql", "HOST": os.environ["HOST"]},
}
