import os
import dj_database_url

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {"default": dj_database_url.parse(os.environ["DATABASE_URL"])}
