import environ

env = environ.FileAwareEnv(
    DD_DEBUG=(bool, False),
    DD_SECRET_KEY=(str, ""),
    DD_ALLOWED_HOSTS=(list, ["*"]),
    DD_SESSION_COOKIE_SECURE=(bool, False),
    DD_SECURE_HSTS_SECONDS=(int, 31536000),
    DD_SECURE_HSTS=(bool, False),
    DD_DATABASE_URL=(str, ""),
    DD_DATABASE_NAME=(str, "defect"),
    DD_EMAIL_URL=(str, "smtp://localhost:25"),
)
DEBUG = env("DD_DEBUG")
SECRET_KEY = env("DD_SECRET_KEY")
ALLOWED_HOSTS = tuple(env.list("DD_ALLOWED_HOSTS", default=["localhost"]))
SESSION_COOKIE_SECURE = env("DD_SESSION_COOKIE_SECURE")
if env("DD_SECURE_HSTS"):
    SECURE_HSTS_SECONDS = env("DD_SECURE_HSTS_SECONDS")
if env("DD_DATABASE_URL"):
    DATABASES = {"default": env.db("DD_DATABASE_URL")}
else:
    DATABASES = {"default": {"NAME": env("DD_DATABASE_NAME")}}
EMAIL_CONFIG = env.email_url("DD_EMAIL_URL", default="smtp://localhost:25")
vars().update(EMAIL_CONFIG)
