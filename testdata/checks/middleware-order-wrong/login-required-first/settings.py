SECRET_KEY = None
INSTALLED_APPS = ["django.contrib.auth"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",  # want high "^LoginRequiredMiddleware has no AuthenticationMiddleware above it: every request fails$" at "\"django.contrib.auth.middleware.LoginRequiredMiddleware\""
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
