MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]
MIDDLEWARE.insert(MIDDLEWARE.index("django.middleware.security.SecurityMiddleware") + 1, "whitenoise.middleware.WhiteNoiseMiddleware")
MIDDLEWARE.insert(0, "corsheaders.middleware.CorsMiddleware")
MIDDLEWARE.insert(-1, "before.last")
MIDDLEWARE[1:1] = ["sliced.in"]
MIDDLEWARE[-1] = "replaced.last"
if "before.last" in MIDDLEWARE:
    MIDDLEWARE.remove("before.last")
del MIDDLEWARE[0]
COUNT = MIDDLEWARE.count("sliced.in"), len(MIDDLEWARE)
REVERSED = MIDDLEWARE[::-1]
MIDDLEWARE_CLASSES = tuple(MIDDLEWARE)
try:
    MIDDLEWARE.index("absent")
except ValueError:
    ABSENT = True
