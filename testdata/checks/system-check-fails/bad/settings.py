SECRET_KEY = "x" * 60
INSTALLED_APPS = [  # want high "^the admin is installed without django.contrib.messages .admin.E406.$" at "[…]"
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
]
MIDDLEWARE = [  # want "MIDDLEWARE lacks django.contrib.messages.middleware.MessageMiddleware .admin.E409.$" at "[…]"
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
LANGUAGE_CODE = "en_us"  # want "^LANGUAGE_CODE is 'en_us', no language code .translation.E001.$" at "\"en_us\"" "not among LANGUAGES .translation.E004.$" at "\"en_us\""
STATIC_URL = "/static"  # want "^STATIC_URL is '/static', without a slash at its end .urls.E006.$" at "\"/static\""
