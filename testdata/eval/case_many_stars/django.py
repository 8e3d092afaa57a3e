from os import environ

from django.utils.translation import gettext_lazy as _

SECRET_KEY = environ.get("STARS_SECRET", "not-a-real-key")
LANGUAGES = [("en", _("English"))]
INSTALLED_APPS = ["core"]
