# What only a request, a page or a mail finds out.
SECRET_KEY = "x" * 60
INSTALLED_APPS = ["django.contrib.staticfiles", "django.contrib.auth"]
MIDDLEWARE = [
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]
CSRF_USE_SESSIONS = True  # want "^CSRF_USE_SESSIONS is on, and no SessionMiddleware stands above" at "True"
STATIC_URL = ""  # want "^STATIC_URL is not set" at "\"\""
EMAIL_USE_TLS = True
EMAIL_USE_SSL = True  # want "^EMAIL_USE_SSL is on beside EMAIL_USE_TLS: Django raises ValueError when mail is sent$" at "True"
ADMINS = ["root@example.com"]  # want "^ADMINS holds what is no pair" at "[\"root@example.com\"]"
AUTH_USER_MODEL = "people.User"  # want "^AUTH_USER_MODEL is no model of an installed app" at "\"people.User\""
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.memcached.MemcachedCache"},  # want "is a class that this Django no longer has" at "\"django.core…MemcachedCache\""
}
TEMPLATES = [  # want "^TEMPLATES has an engine with both" at "[…]"
    {"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {"loaders": []}},
]
CSRF_FAILURE_VIEW = "views.failure"  # want "^CSRF_FAILURE_VIEW is a view that is not there: Django raises ViewDoesNotExist" at "\"views.failure\""
