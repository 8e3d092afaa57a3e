SECRET_KEY = "x" * 60
INSTALLED_APPS = ["django.contrib.staticfiles", "django.contrib.auth", "shop.people.apps.PeopleConfig"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
CSRF_USE_SESSIONS = True
STATIC_URL = "/static/"
EMAIL_BACKEND = "anymail.backends.mailgun.EmailBackend"
EMAIL_USE_TLS = True
EMAIL_USE_SSL = True
ADMINS = [("Root", "root@example.com")]
MANAGERS = ADMINS
AUTH_USER_MODEL = "people.User"
CSRF_FAILURE_VIEW = "elsewhere.views.failure"
TIME_ZONE = None
