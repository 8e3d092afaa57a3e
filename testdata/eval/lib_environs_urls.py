from environs import Env
env = Env()
DATABASES = {"default": env.dj_db_url("DB_NOPE", default="postgres://u:p@h:5/n", conn_max_age=60)}
EMAIL = env.dj_email_url("EMAIL_NOPE", default="smtp://u:p@h:25/?tls=1")
CACHES = {"default": env.dj_cache_url("CACHE_NOPE", default="redis://:pw@h:6379/1?timeout=5")}
