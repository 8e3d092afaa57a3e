DEBUG = False
MIDDLEWARE = ("cors",) + MIDDLEWARE
CORS_ALLOW_ALL_ORIGINS = True
_PASS = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [{"NAME": f"{_PASS}.{name}"} for name in ("MinimumLengthValidator", "CommonPasswordValidator")]
