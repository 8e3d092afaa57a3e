import os

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql"},
    "places": {"ENGINE": "django.contrib.gis.db.backends.spatialite"},  # want high "DATABASES..places." at "\"django.contrib.gis.db.backends.spatialite\""
}
